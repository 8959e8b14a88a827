import { readFileSync, symlinkSync, existsSync } from 'node:fs';
import { createServer, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { picture } from '../guard/medias/pictures.ts';
import { answerApi } from '../../../scripts/start/api.ts';
import { loadDecap } from '../../../scripts/start/decap.ts';
import { folderWith } from './folder.ts';

interface Reply {
  status: number;
  json: unknown;
}

const termOf = (titre: string) => `---\ntitre: ${titre}\nresume: Une phrase qui dit ce que c’est.\npublie_le: 2026-11-04\n---\n`;

/** The real API on a free port, on a project of two entries, one with a neighbour. */
async function api() {
  const root = folderWith({ 'content/glossaire/foad.mdx': 'foad', 'content/glossaire/pes.mdx': 'pes', 'package.json': '{"secret":1}' });
  const decap = await loadDecap(root);
  const server = createServer((request, response) => void answerApi(request, response, { root, port, decap }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  onTestFinished(() => void server.close());
  const post = (body: string | object, headers: Record<string, string> = {}): Promise<Reply> =>
    new Promise((resolve, reject) => {
      const standard = { Host: `localhost:${port}`, Origin: `http://localhost:${port}`, 'Content-Type': 'application/json' };
      const sent = send({ port, host: '127.0.0.1', method: 'POST', headers: { ...standard, ...headers } }, (reply) => {
        let text = '';
        reply.on('data', (chunk: Buffer) => (text += chunk.toString()));
        reply.on('end', () => resolve({ status: reply.statusCode ?? 0, json: JSON.parse(text) }));
      });
      sent.on('error', reject);
      sent.end(typeof body === 'string' ? body : JSON.stringify(body));
    });
  const ask = (action: string, params: object) => post({ branch: 'main', action, params: { branch: 'main', ...params } });
  return { root, post, ask };
}

it('reads, writes, renames and deletes entries', async () => {
  const { root, ask } = await api();
  const list = await ask('entriesByFolder', { folder: 'content/glossaire', extension: 'mdx', depth: 1 });
  expect(list.json).toHaveLength(2);

  const options = { commitMessage: 'm', status: 'draft', useWorkflow: false, collectionName: 'glossaire' };
  const dataFiles = [{ slug: 'gapp', path: 'content/glossaire/gapp.mdx', raw: termOf('Été') }];
  expect((await ask('persistEntry', { dataFiles, assets: [], options })).status).toBe(200);
  expect(readFileSync(join(root, 'content/glossaire/gapp.mdx'), 'utf8')).toBe(termOf('Été'));

  const renamed = [{ slug: 'foad', path: 'content/glossaire/foad.mdx', newPath: 'content/glossaire/fad.mdx', raw: termOf('FAD') }];
  expect((await ask('persistEntry', { dataFiles: renamed, assets: [], options })).status).toBe(200);
  await expect.poll(() => existsSync(join(root, 'content/glossaire/fad.mdx'))).toBe(true);
  expect(existsSync(join(root, 'content/glossaire/foad.mdx'))).toBe(false);
  expect(readFileSync(join(root, 'content/glossaire/pes.mdx'), 'utf8')).toBe('pes');

  expect((await ask('deleteFiles', { paths: ['content/glossaire/fad.mdx'], options: { commitMessage: 'm' } })).status).toBe(200);
  expect(existsSync(join(root, 'content/glossaire/fad.mdx'))).toBe(false);
});

it('keeps media in their folder', async () => {
  const { root, ask } = await api();
  const png = Buffer.from(picture('png'));
  const asset = { path: 'public/medias/a.png', content: png.toString('base64'), encoding: 'base64' };
  expect((await ask('persistMedia', { asset, options: { commitMessage: 'm' } })).status).toBe(200);
  expect(readFileSync(join(root, 'public/medias/a.png'))).toEqual(png);
  expect((await ask('getMedia', { mediaFolder: 'public/medias' })).json).toHaveLength(1);
});

it.each([
  ['an image that holds code', 'plan.svg', Buffer.from('<svg/>')],
  ['a page under the name of an image', 'plan.png', Buffer.from('<script>alert(1)</script>')],
  ['a photograph that says where it was taken', 'photo.jpg', Buffer.from(picture('jpeg', 'telling'))],
])('writes nothing of %s', async (_what, name, bytes) => {
  const { root, ask } = await api();
  const path = `public/medias/${name}`;
  const asset = { path, content: bytes.toString('base64'), encoding: 'base64' };
  const dataFiles = [{ slug: 'b', path: 'content/glossaire/b.mdx', raw: 'b' }];
  for (const [action, params] of [['persistMedia', { asset }], ['persistEntry', { dataFiles, assets: [asset] }]] as const) {
    const { status, json } = await ask(action, { ...params, options: { commitMessage: 'm' } });
    expect([status, (json as { error: string }).error]).toEqual([422, expect.stringContaining(`${path}`)]);
  }
  expect(existsSync(join(root, path)) || existsSync(join(root, 'content/glossaire/b.mdx'))).toBe(false);
});

it('answers each refusal with a French sentence', async () => {
  const { root, post, ask } = await api();
  symlinkSync('../package.json', join(root, 'content/lien.mdx'));
  const replies = [
    [403, await ask('getEntry', { path: 'package.json' })],
    [403, await ask('getEntry', { path: 'content/lien.mdx' })],
    [403, await post({ action: 'info' }, { Origin: 'http://evil.example' })],
    [403, await post({ action: 'info' }, { Host: 'evil.example' })],
    [415, await post({ action: 'info' }, { 'Content-Type': 'text/plain' })],
    [400, await post('{')],
    [422, await ask('getEntry', {})],
    [422, await ask('publishUnpublishedEntry', {})],
    [500, await ask('getMediaFile', { path: 'public/medias/none.png' })],
  ] as const;
  for (const [status, reply] of replies) {
    expect(reply.status).toBe(status);
    expect((reply.json as { error: string }).error).toMatch(/^[«A-ZÉ].{20,}\.$/u);
    expect(JSON.stringify(reply.json)).not.toContain('secret');
  }
});

it('refuses what is too heavy without reading it to its end', async () => {
  const { post } = await api();
  const reply = await post('x', { 'Content-Length': String(64 * 1024 * 1024) }).catch((error: NodeJS.ErrnoException) => error.code);
  expect(reply).toMatchObject({ status: 413 });
});
