/** The routes of a project that read and write files: `/repository/…`. */
import { posix } from 'node:path';
import { Refused } from './refused.ts';
import { blobId, type Action } from './repository.ts';
import type { Call, Given } from './types.ts';

/** Whoever is less than a Maintainer may not push to the branch that the site is built from. */
const MAINTAINER = 40;
export const PROTECTED = 'main';

export function mayWrite({ user }: Call, branch: string): void {
  if (branch === PROTECTED && user.level < MAINTAINER) throw new Refused(403, 'You are not allowed to push into this branch');
}

const ref = ({ query }: Call) => query.get('ref') ?? PROTECTED;

function fileAt(call: Call, path: string): Buffer {
  const found = call.project.repository.at(ref(call)).tree.get(path);
  if (!found) throw new Refused(404, '404 File Not Found');
  return found;
}

function tree(call: Call): Given {
  const folder = call.query.get('path') ?? '';
  const all = [...call.project.repository.at(ref(call)).tree].filter(([path]) => posix.dirname(path) === folder).toSorted(([a], [b]) => (a < b ? -1 : 1));
  if (all.length === 0) throw new Refused(404, '404 Tree Not Found');
  const [size, page] = [Number(call.query.get('per_page') ?? 20), Number(call.query.get('page') ?? 1)];
  const shown = all.slice((page - 1) * size, page * size);
  const pages = Math.ceil(all.length / size);
  const link = (rel: string, number: number) => {
    const query = new URLSearchParams(call.query);
    query.set('page', String(number));
    return `<${call.path}?${query.toString()}>; rel="${rel}"`;
  };
  const links = [...(page < pages ? [link('next', page + 1)] : []), ...(page > 1 ? [link('prev', page - 1)] : []), link('first', 1), link('last', pages)];
  const headers = { Link: links.join(', '), 'X-Page': String(page), 'X-Per-Page': String(size), 'X-Total': String(all.length), 'X-Total-Pages': String(pages) };
  return { headers, json: shown.map(([path, content]) => ({ id: blobId(content), name: posix.basename(path), type: 'blob', path, mode: '100644' })) };
}

function write(call: Call): Given {
  const { branch, start_branch: start, commit_message: message, actions } = call.body as { branch: string; start_branch?: string; commit_message: string; actions: Action[] };
  mayWrite(call, branch);
  const { id, date } = call.project.repository.commit(branch, start, actions, message, { name: call.user.name, email: call.user.email });
  for (const request of call.project.mergeRequests) if (request.state === 'opened' && request.source_branch === branch) Object.assign(request, { sha: id, updated_at: date });
  return { status: 201, json: { id, message } };
}

function history(call: Call): Given {
  const { id, author, date } = call.project.repository.at(call.query.get('ref_name') ?? PROTECTED);
  return { json: [{ id, author_name: author.name, author_email: author.email, authored_date: date }] };
}

function branch(call: Call, name: string): Given {
  const { repository } = call.project;
  const head = repository.at(name);
  if (call.method === 'DELETE') {
    repository.branches.delete(name);
    return { status: 204 };
  }
  return { json: { name, commit: { id: head.id }, protected: name === PROTECTED } };
}

/** @returns the answer, or nothing when the route is another's */
export function files(call: Call): Given | undefined {
  const [, kind, name, last] = /^\/repository\/(\w+)(?:\/([^/]+))?(?:\/(\w+))?$/.exec(call.path) ?? [];
  const given = name === undefined ? '' : decodeURIComponent(name);
  if (kind === 'tree') return tree(call);
  if (kind === 'commits' && call.method === 'POST') return write(call);
  if (kind === 'commits' && last === 'refs') return { json: [...call.project.repository.branches].filter(([, head]) => head.id === given).map(([branchName]) => ({ type: 'branch', name: branchName })) };
  if (kind === 'commits' && last === 'statuses') return { json: [] };
  if (kind === 'commits') return history(call);
  if (kind === 'branches') return branch(call, given);
  if (kind === 'compare') return { json: { diffs: call.project.repository.compare(call.query.get('from') ?? '', call.query.get('to') ?? '') } };
  if (kind === 'files' && last === 'raw') return { bytes: fileAt(call, given) };
  if (kind === 'files') return { headers: { 'X-Gitlab-Blob-Id': blobId(fileAt(call, given)) }, json: {} };
  return undefined;
}
