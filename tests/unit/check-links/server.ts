/** A small site on this machine that answers in every way that a site may. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Heard {
  method: string;
  path: string;
  userAgent: string;
}
export interface SmallSite {
  origin: string;
  heard: Heard[];
  /** The most requests that it was answering at the same time. */
  most: () => number;
  close: () => Promise<void>;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
const status = (code: number, headers: Record<string, string> = {}): Answer => (_, response) => void response.writeHead(code, headers).end();

const ANSWERS: Readonly<Record<string, Answer>> = {
  '/vivante': status(200),
  '/deplacee': status(301, { Location: '/vivante' }),
  '/ailleurs-pour-un-temps': status(302, { Location: '/vivante' }),
  '/en-rond': status(301, { Location: '/en-rond' }),
  '/perdue': status(404),
  '/partie': status(410),
  '/en-panne': status(500),
  '/fermee': status(403),
  '/difficile': status(406),
  '/trop-vite': status(429),
  '/sans-but': status(304),
  '/sans-head': ({ method }, response) => void response.writeHead(method === 'HEAD' ? 405 : 200).end(),
  '/coupe-head': ({ method, socket }, response) => (method === 'HEAD' ? void socket.destroy() : void response.writeHead(200).end()),
  '/muette': () => undefined,
};
const PAUSE = 5;

/** @returns once it listens, on a port of its own */
export async function smallSite(): Promise<SmallSite> {
  const heard: Heard[] = [];
  let [open, most] = [0, 0];
  const server = createServer((request, response) => {
    const entry: Heard = { method: request.method ?? '', path: request.url ?? '', userAgent: request.headers['user-agent'] ?? '' };
    heard.push(entry);
    most = Math.max(most, (open += 1));
    response.once('close', () => (open -= 1));
    setTimeout(() => (ANSWERS[entry.path] ?? status(404))(request, response), PAUSE);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { origin: `http://127.0.0.1:${port}`, heard, most: () => most, close };
}
