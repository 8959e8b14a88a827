import { createServer, type Server } from 'node:http';
import { SetupError } from '../setup/say.mjs';
import { answerApi } from './api.ts';
import type { Decap } from './decap.ts';
import type { Respond } from './site.ts';

export interface ServerOptions {
  root: string;
  port: number;
  base: string;
  decap: Decap;
  /** Whether drafts are kept apart, in a clone. */
  workflow?: boolean | undefined;
  /** The site to serve now; until the first build is done, requests wait for it. */
  site: () => Promise<Respond> | Respond;
}

/**
 * Listens on this machine only: the site, and the one address of local editing.
 * @throws {SetupError} in French when the port cannot be had
 */
export function listen({ root, port, base, decap, workflow, site }: ServerOptions): Promise<Server> {
  const api = `${base}admin/api/v1`;
  const server = createServer((request, response) => {
    if (request.url === api) return void answerApi(request, response, { root, port, decap, workflow });
    void Promise.resolve(site()).then((respond) => respond(request, response));
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(cannotListen(port, error)));
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

function cannotListen(port: number, { code }: NodeJS.ErrnoException): SetupError {
  const other = port === 4321 ? 4322 : 4321;
  const remedy = `fermez l’autre programme (un « npm start » resté ouvert ?), ou prenez un autre port : « PORT=${other} npm start ».`;
  if (code === 'EADDRINUSE') return new SetupError(`le port ${port} est déjà pris.`, remedy);
  if (code === 'EACCES') return new SetupError(`le port ${port} est réservé au système.`, 'prenez-en un autre : « PORT=4321 npm start ».');
  return new SetupError(`impossible d’écouter sur le port ${port} (${String(code)}).`, 'prenez-en un autre : « PORT=4322 npm start ».');
}

/**
 * The port asked for in the environment.
 * @param asked PORT, 4321 when it is not set
 * @throws {SetupError} when it is no port
 */
export function portFrom(asked: string | undefined): number {
  const port = asked ? Number(asked) : 4321;
  if (Number.isInteger(port) && port > 0 && port <= 65_535) return port;
  throw new SetupError(
    `PORT vaut « ${asked} », qui n’est pas un numéro de port.`,
    'donnez un nombre de 1024 à 65535 : « PORT=4322 npm start ».',
  );
}
