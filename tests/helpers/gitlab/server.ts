/** A stand-in for a self-managed GitLab: its OAuth and the part of its API that the editor calls, on this machine, in memory. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { files } from './files.ts';
import { mergeRequests } from './merge-requests.ts';
import { OAuth, type App } from './oauth.ts';
import { Refused } from './refused.ts';
import { Repository, type Tree } from './repository.ts';
import type { Call, Given, Project, User } from './types.ts';

const API = '/api/v4';
const CORS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, HEAD, POST, PUT, DELETE, OPTIONS',
  'Access-Control-Allow-Headers': 'Authorization, Content-Type, Cache-Control',
  'Access-Control-Expose-Headers': 'Link, X-Page, X-Per-Page, X-Total, X-Total-Pages, X-Gitlab-Blob-Id',
};

interface Options {
  port: number;
  /** `groupe/projet` */
  project: string;
  /** What is on the branch « main ». */
  tree: Tree;
  app: App;
  user: User;
}
/** What the editor asked of the API: `POST /repository/commits`, with its parameters. */
type Asked = Pick<Call, 'method' | 'path' | 'body' | 'user'> & { query: Record<string, string> };

export interface GitLab {
  origin: string;
  oauth: OAuth;
  project: Project;
  /** In order, but for what only reads. */
  asked: Asked[];
  close: () => void;
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
}

const projectOf = ({ project: { path }, user }: Call): Given => ({
  json: { path_with_namespace: path, default_branch: 'main', permissions: { project_access: { access_level: user.level }, group_access: null }, shared_with_groups: [] },
});

function answer(call: Call): Given {
  const found = call.path === '' ? projectOf(call) : (files(call) ?? mergeRequests(call));
  // The notes of an entry are an issue; nobody has written any.
  if (!found && call.path === '/issues') return { json: [] };
  if (!found) throw new Refused(404, `404 Not Found (${call.method} ${call.path})`);
  return found;
}

function send(response: ServerResponse, { status = 200, json, bytes, headers }: Given): void {
  const type = bytes ? 'application/octet-stream' : 'application/json';
  response.writeHead(status, { ...CORS, ...headers, 'Content-Type': type }).end(status === 204 ? undefined : (bytes ?? JSON.stringify(json)));
}

/** Listens on this machine only. */
export async function serveGitLab({ port, project: path, tree, app, user }: Options): Promise<GitLab> {
  const oauth = new OAuth(app, user);
  const project: Project = { path, repository: new Repository(tree, user), mergeRequests: [] };
  const asked: Asked[] = [];

  async function api(request: IncomingMessage, url: URL): Promise<Given> {
    const method = request.method ?? 'GET';
    const who = oauth.tokens.get(request.headers.authorization?.replace(/^Bearer /, '') ?? '');
    if (!who) throw new Refused(401, '401 Unauthorized');
    if (url.pathname === `${API}/user`) return { json: who };
    const base = `${API}/projects/${encodeURIComponent(path)}`;
    if (!url.pathname.startsWith(base)) throw new Refused(404, '404 Project Not Found');
    const call: Call = { method, path: url.pathname.slice(base.length), query: url.searchParams, body: await bodyOf(request), user: who, project };
    if (!['GET', 'HEAD'].includes(method)) asked.push({ method, path: call.path, query: Object.fromEntries(call.query), body: call.body, user: who });
    const given = answer(call);
    const whole = (link: string) => link.replaceAll('</', `<http://127.0.0.1:${port}${base}/`);
    return given.headers?.['Link'] ? { ...given, headers: { ...given.headers, Link: whole(given.headers['Link']) } } : given;
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', `http://127.0.0.1:${port}`);
    if (request.method === 'OPTIONS') return void response.writeHead(204, CORS).end();
    if (url.pathname === '/oauth/authorize') {
      const { status, html } = oauth.authorize(url.searchParams);
      return void response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
    }
    if (url.pathname === '/oauth/token') return send(response, oauth.exchange((await bodyOf(request)) as Record<string, string>));
    send(response, await api(request, url));
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      const { status = 500, message } = error as Partial<Refused>;
      send(response, { status, json: { message } });
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://127.0.0.1:${port}`, oauth, project, asked, close };
}
