/** Serves a built site as a plain static host does: folders by their index, the site's own 404 page, nothing else. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

export interface Served {
  /** `http://127.0.0.1:<port>` */
  origin: string;
  close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
  '.xml': 'application/xml',
  '.ics': 'text/calendar',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
};

const fileOf = (folder: string, url: string) => {
  const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
  return join(folder, path.endsWith('/') ? `${path}index.html` : path);
};

/** @param folder the built site; it listens on a free port of the loopback interface */
export async function serve(folder: string): Promise<Served> {
  const server = createServer((request, response) => {
    const file = fileOf(folder, request.url ?? '/');
    const answer = async (name: string, status: number) => {
      const body = await readFile(name);
      response.writeHead(status, { 'Content-Type': TYPES[extname(name)] ?? 'application/octet-stream' }).end(body);
    };
    answer(file, 200)
      .catch(() => answer(join(folder, '404.html'), 404))
      .catch(() => response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { origin: `http://127.0.0.1:${port}`, close };
}
