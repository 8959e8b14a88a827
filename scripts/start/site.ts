import { createReadStream, existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import serveStatic from 'serve-static';

export type Respond = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Serves a built site as a plain static host does: folders by their index, a missing final slash by a redirection, the site's own 404 page.
 * @param folder the built site
 * @param base the address it is built for, « / » or « /base/ »
 */
export function serveSite(folder: string, base: string): Respond {
  const files = serveStatic(folder, { cacheControl: false, dotfiles: 'ignore', setHeaders });
  return (request, response) => {
    const url = request.url ?? '/';
    const missing = (): void => notFound(folder, response);
    if (url === '/' && base !== '/') return redirect(response, base);
    if (url === base.slice(0, -1)) return redirect(response, base);
    if (!url.startsWith(base)) return missing();
    // serve-static redirects to the original address, and looks for a file at the one below the base.
    Object.assign(request, { originalUrl: url, url: url.slice(base.length - 1) });
    files(request, response, missing);
  };
}

/** Always asked again, so that a reload shows the last save; unchanged files answer 304. */
function setHeaders(response: ServerResponse): void {
  response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('X-Content-Type-Options', 'nosniff');
}

function redirect(response: ServerResponse, address: string): void {
  response.writeHead(302, { Location: address, 'Content-Length': 0 }).end();
}

function notFound(folder: string, response: ServerResponse): void {
  const page = join(folder, '404.html');
  setHeaders(response);
  response.writeHead(404, { 'Content-Type': existsSync(page) ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8' });
  if (existsSync(page)) createReadStream(page).pipe(response);
  else response.end('Page introuvable.\n');
}

/** The base as the pages have it: it begins and ends with a slash. */
export const normalBase = (base: string | undefined): string => `/${base ?? ''}/`.replace(/\/+/g, '/');
