/** A built site, served on this machine alone and opened in a real Chromium. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import serveStatic from 'serve-static';
import { chromiumPlaces } from '../../setup/chromium-places.mjs';

/** @returns the browser of `CHROMIUM_PATH`, else the first that is present; nothing without any */
export const chromiumPath = (): string | undefined => process.env['CHROMIUM_PATH'] || chromiumPlaces(process.env, process.platform).find((place) => existsSync(place));

async function serve(folder: string): Promise<{ origin: string; close: () => void }> {
  const files = serveStatic(folder);
  const server = createServer((request, response) =>
    files(request, response, () => {
      response.statusCode = 404;
      response.end();
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => void (server.close(), server.closeAllConnections()) };
}

/** @param folder a built site @param work is given the browser and the address of the site; both end with it */
export async function withSite<T>(folder: string, executablePath: string, work: (browser: Browser, origin: string) => Promise<T>): Promise<T> {
  const { origin, close } = await serve(folder);
  // Chromium's sandbox refuses to run as root, which is what containers are.
  const browser = await chromium.launch({ executablePath, args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] });
  try {
    return await work(browser, origin);
  } finally {
    await browser.close();
    close();
  }
}
