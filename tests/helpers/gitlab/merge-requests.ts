/** The routes of a project's merge requests. Parameters come in the address, as the editor sends them. */
import { mayWrite } from './files.ts';
import { Refused } from './refused.ts';
import type { Call, Given, MergeRequest } from './types.ts';

const labels = (text: string | null) => (text ?? '').split(',').filter(Boolean);

function list({ project, query }: Call): Given {
  const matches = (request: MergeRequest) =>
    (['state', 'target_branch', 'source_branch'] as const).every((name) => [null, request[name]].includes(query.get(name)));
  return { json: project.mergeRequests.filter(matches) };
}

function create({ project, query, user }: Call): Given {
  const source = query.get('source_branch') ?? '';
  if (project.mergeRequests.some((each) => each.state === 'opened' && each.source_branch === source))
    throw new Refused(409, 'Another open merge request already exists for this source branch');
  const head = project.repository.at(source);
  const made: MergeRequest = {
    iid: project.mergeRequests.length + 1,
    title: query.get('title') ?? '',
    description: query.get('description') ?? '',
    state: 'opened',
    labels: labels(query.get('labels')),
    source_branch: source,
    target_branch: query.get('target_branch') ?? '',
    sha: head.id,
    author: { name: user.name },
    updated_at: head.date,
    rebase_in_progress: false,
    merge_error: null,
  };
  project.mergeRequests.push(made);
  return { status: 201, json: made };
}

function change(call: Call, request: MergeRequest): Given {
  if (call.query.has('labels')) request.labels = labels(call.query.get('labels'));
  if (call.query.get('state_event') === 'close') request.state = 'closed';
  return { json: request };
}

function merge(call: Call, request: MergeRequest): Given {
  mayWrite(call, request.target_branch);
  const { repository } = call.project;
  repository.merge(request.source_branch, request.target_branch, call.query.get('merge_commit_message') ?? '', { name: call.user.name, email: call.user.email });
  if (call.query.get('should_remove_source_branch') === 'true') repository.branches.delete(request.source_branch);
  request.state = 'merged';
  return { json: request };
}

function rebase({ project: { repository } }: Call, request: MergeRequest): Given {
  const done = repository.rebase(request.source_branch, request.target_branch);
  Object.assign(request, { sha: repository.at(request.source_branch).id, merge_error: done ? null : 'Rebase failed: Rebase locally, resolve all conflicts, then push the branch.' });
  return { status: 202, json: { rebase_in_progress: true } };
}

/** @returns the answer, or nothing when the route is another's */
export function mergeRequests(call: Call): Given | undefined {
  const [whole, iid, action] = /^\/merge_requests(?:\/(\d+))?(?:\/(\w+))?$/.exec(call.path) ?? [];
  if (whole === undefined) return undefined;
  if (iid === undefined) return call.method === 'POST' ? create(call) : list(call);
  const request = call.project.mergeRequests.find((each) => each.iid === Number(iid));
  if (!request) throw new Refused(404, '404 Not found');
  if (action === 'merge') return merge(call, request);
  if (action === 'rebase') return rebase(call, request);
  return call.method === 'PUT' ? change(call, request) : { json: request };
}
