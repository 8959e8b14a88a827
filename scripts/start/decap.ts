/** A thin layer over decap-server: its own handling of files, without its server, its CORS, nor its log of whole bodies. */
import { createRequire } from 'node:module';

export interface Answer {
  status: number;
  json: unknown;
}
export type Decap = (body: unknown) => Promise<Answer>;

interface Response {
  status: (code: number) => Response;
  json: (value: unknown) => void;
}
type Handler = (request: { body: unknown }, response: Response, next: () => void) => unknown;
/** What decap-server takes for an Express application. */
interface Collector {
  use: () => void;
  post: (address: string, handler: Handler) => void;
}
type Register = (app: Collector, options: { logLevel: string }) => Promise<void>;
interface Middlewares {
  registerLocalFs: Register;
  registerLocalGit: Register;
}
/** Local files, or commits and drafts in a clone. */
export type Mode = 'fs' | 'git';

/**
 * Loads decap-server for a project.
 * @param root the project, or its clone
 * @returns a function that carries out one request, already guarded
 */
export async function loadDecap(root: string, mode: Mode = 'fs'): Promise<Decap> {
  const { registerLocalFs, registerLocalGit } = createRequire(import.meta.url)('decap-server/dist/middlewares.js') as Middlewares;
  const handlers: Handler[] = [];
  process.env['GIT_REPO_DIRECTORY'] = root;
  const register = mode === 'git' ? registerLocalGit : registerLocalFs;
  await register({ use: () => undefined, post: (_address, handler) => void handlers.push(handler) }, { logLevel: 'silent' });
  return (body) => answer(handlers, flat(body));
}

/** Runs the handlers in turn (first decap-server's validation, then its work) until one answers. */
async function answer(handlers: readonly Handler[], body: unknown): Promise<Answer> {
  const given: Answer = { status: 200, json: undefined };
  let answered = false;
  const response: Response = {
    status: (code) => {
      given.status = code;
      return response;
    },
    json: (value) => {
      answered = true;
      given.json = value;
    },
  };
  for (const handler of handlers) {
    if (!answered) await handler({ body }, response, () => undefined);
  }
  return given;
}

/** decap-server moves a renamed entry's neighbours too, unless told that the collection has no sub-folders: ours have none. */
function flat(body: unknown): unknown {
  const { params } = body as { params?: { options?: object } };
  if (typeof params?.options !== 'object' || params.options === null) return body;
  return { ...(body as object), params: { ...params, options: { ...params.options, hasSubfolders: false } } };
}
