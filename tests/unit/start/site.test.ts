import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { normalBase, serveSite } from '../../../scripts/start/site.ts';
import { folderWith } from './folder.ts';

async function served(base: string): Promise<(path: string, headers?: Record<string, string>) => Promise<Response>> {
  const folder = folderWith({
    'index.html': '<h1>Accueil</h1>',
    'glossaire/index.html': 'Glossaire',
    '404.html': 'Introuvable, é',
    'calendrier.ics': 'BEGIN',
    'flux.xml': '<feed/>',
    'api/pages.json': '[]',
    'admin/config.yml': 'a: 1',
    'police.woff2': '',
    'fiche.pdf': '%PDF',
    '.cache/secret': 'x',
  });
  const respond = serveSite(folder, base);
  const server = createServer(respond);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return (path, headers = {}) => fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual', headers });
}

describe.each(['/', '/resonances/'])('a site at %s', (base) => {
  it.each([
    ['', 'text/html'],
    ['glossaire/', 'text/html'],
    ['calendrier.ics', 'text/calendar'],
    ['flux.xml', 'application/xml'],
    ['api/pages.json', 'application/json'],
    ['admin/config.yml', 'text/yaml'],
    ['police.woff2', 'font/woff2'],
    ['fiche.pdf', 'application/pdf'],
  ])('serves « %s » as %s', async (path, type) => {
    const response = await (await served(base))(base + path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain(type);
    expect(response.headers.get('cache-control')).toBe('no-cache');
  });

  it('adds the final slash that a folder’s address lacks', async () => {
    const response = await (await served(base))(`${base}glossaire`);
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe(`${base}glossaire/`);
  });

  it.each(['rien', 'rien/', 'glossaire/rien.html', '404', '.cache/secret', '..%2f..%2fetc/passwd', '%00', 'index'])(
    'answers « %s » with the site’s own page',
    async (path) => {
      const response = await (await served(base))(base + path);
      expect(response.status).toBe(404);
      expect(await response.text()).toBe('Introuvable, é');
    },
  );

  it('answers 304 when nothing has changed', async () => {
    const get = await served(base);
    const etag = (await get(base)).headers.get('etag') ?? '';
    const again = await get(base, { 'If-None-Match': etag, 'Cache-Control': 'max-age=0' });
    expect(etag).not.toBe('');
    expect(again.status).toBe(304);
  });
});

it('leads from the root to the base', async () => {
  const get = await served('/resonances/');
  expect((await get('/')).headers.get('location')).toBe('/resonances/');
  expect((await get('/resonances')).headers.get('location')).toBe('/resonances/');
  expect((await get('/glossaire/')).status).toBe(404);
});

it.each([
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['resonances', '/resonances/'],
  ['/resonances', '/resonances/'],
  ['/a/b/', '/a/b/'],
])('reads BASE_PATH %j as %s', (given, base) => {
  expect(normalBase(given)).toBe(base);
});
