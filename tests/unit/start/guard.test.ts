import { posix } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathsIn, refuseBody, refuseHead, type RequestHead } from '../../../scripts/start/guard.ts';

const PORT = 4321;
const head = (changes: Partial<RequestHead> = {}): RequestHead => ({
  method: 'POST',
  host: 'localhost:4321',
  origin: 'http://localhost:4321',
  contentType: 'application/json; charset=utf-8',
  contentEncoding: undefined,
  secFetchSite: 'same-origin',
  ...changes,
});
const status = (changes: Partial<RequestHead>) => refuseHead(head(changes), PORT)?.status;

describe('the head of a request', () => {
  it.each(['localhost:4321', '127.0.0.1:4321', '[::1]:4321', 'LOCALHOST:4321'])('is accepted under this machine’s own name: %s', (host) => {
    expect(refuseHead(head({ host, origin: `http://${host}` }), PORT)).toBeUndefined();
  });

  it.each([
    'localhost',
    'localhost:80',
    'evil.example:4321',
    'localhost.evil.example:4321',
    '127.0.0.1.nip.io:4321',
    '0.0.0.0:4321',
    '',
    undefined,
  ])('is refused under another name or port: %s', (host) => {
    expect(status({ host, origin: `http://${host ?? ''}` })).toBe(403);
  });

  it.each(['http://evil.example', 'https://localhost:4321', 'http://localhost:8081', 'http://127.0.0.1:4321', 'null', '', undefined])(
    'is refused from another origin: %s',
    (origin) => {
      expect(status({ origin })).toBe(403);
    },
  );

  it.each(['cross-site', 'same-site', 'none'])('is refused when the browser says %s', (secFetchSite) => {
    expect(status({ secFetchSite })).toBe(403);
  });

  it('does without Sec-Fetch-Site, which older browsers do not send', () => {
    expect(refuseHead(head({ secFetchSite: undefined }), PORT)).toBeUndefined();
  });

  it.each(['GET', 'HEAD', 'PUT', 'OPTIONS', 'DELETE', undefined])('is refused for the method %s', (method) => {
    expect(status({ method })).toBe(405);
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'application/jsonp',
    'application/json-patch+json',
    undefined,
  ])('is refused for the type %s, which any page can send without asking', (contentType) => {
    expect(status({ contentType })).toBe(415);
  });

  it('is refused when its body is compressed, so that its size is the one that is measured', () => {
    expect(status({ contentEncoding: 'gzip' })).toBe(415);
  });
});

const asking = (path: unknown) => refuseBody({ action: 'getEntry', params: { branch: 'main', path } });

describe('the body of a request', () => {
  it.each(['content/glossaire/foad.mdx', 'content/vocabulaires/focales.yaml', 'public/medias/a b’é.png', 'public/medias/2026/x.pdf'])(
    'may name %s',
    (path) => {
      expect(asking(path)).toBeUndefined();
    },
  );

  it.each([
    ['another folder', 'package.json'],
    ['code', 'src/pages/index.astro'],
    ['a folder with the same beginning', 'content-secret/x.mdx'],
    ['the folder itself', 'content'],
    ['the folder itself, with a slash', 'content/'],
    ['what is beside the media', 'public/robots.txt'],
    ['another case', 'Content/x.mdx'],
    ['a way up', 'content/../package.json'],
    ['a way up and back', 'content/../content/x.mdx'],
    ['a way up at the start', '../x/content/a.mdx'],
    ['the folder that means itself', 'content/./x.mdx'],
    ['an absolute path', '/etc/passwd'],
    ['an absolute path to the content', '/content/x.mdx'],
    ['a double slash', 'content//etc/passwd'],
    ['a backslash', 'content\\..\\package.json'],
    ['a backslash inside', 'content/a\\..\\..\\package.json'],
    ['a drive', 'C:/content/x.mdx'],
    ['a stream', 'content/x.mdx:hidden'],
    ['a URL', 'file:///content/x.mdx'],
    ['a null byte', 'content/x.mdx\u0000.png'],
    ['a line break', 'content/x\n.mdx'],
    ['a hidden file', 'content/.env'],
    ['a hidden folder', 'content/.git/config'],
    ['a name that Windows shortens', 'content/x.mdx.'],
    ['a name longer than a file system takes', `content/${'a'.repeat(256)}.mdx`],
    ['nothing', ''],
  ])('may not name %s', (_why, path) => {
    expect(asking(path)?.status).toBe(403);
  });

  it('says which path, and what is allowed', () => {
    expect(asking('package.json')?.error).toBe(
      'Chemin refusé : « package.json ». L’édition locale ne touche que « content/ » et « public/medias/ ».',
    );
  });

  it.each([42, null, {}, true, [['content/x.mdx']]])('may not give as a path what is not text: %j', (path) => {
    expect(asking(path)?.status).toBe(400);
  });

  it.each(['content', 'content/glossaire', 'public/medias'])('may list %s', (folder) => {
    expect(refuseBody({ action: 'entriesByFolder', params: { folder, extension: 'mdx', depth: 1 } })).toBeUndefined();
    expect(refuseBody({ action: 'getMedia', params: { mediaFolder: folder } })).toBeUndefined();
  });

  it.each(['', '.', '/', 'public', 'src', 'content/..', '..', '.git'])('may not list « %s »', (folder) => {
    expect(refuseBody({ action: 'entriesByFolder', params: { folder, extension: 'mdx', depth: 1 } })?.status).toBe(403);
    expect(refuseBody({ action: 'getMedia', params: { mediaFolder: folder } })?.status).toBe(403);
  });

  it.each(['unpublishedEntries', 'publishUnpublishedEntry', 'deleteUnpublishedEntry', 'exec', '__proto__', ''])(
    'may not ask for « %s »',
    (action) => {
      expect(refuseBody({ action, params: {} })?.status).toBe(422);
    },
  );

  it.each([undefined, null, 'x', 3, [], [{ action: 'info' }], {}, { action: 7 }])('must be an object with an action, not %j', (body) => {
    expect(refuseBody(body)?.status).toBe(400);
  });

  const bad = 'content/../package.json';
  it.each([
    ['an entry', { entry: { path: bad, raw: '', slug: 'x' }, assets: [] }],
    ['a data file', { dataFiles: [{ path: 'content/a.mdx' }, { path: bad }], assets: [] }],
    ['a new name', { dataFiles: [{ path: 'content/a.mdx', newPath: bad }], assets: [] }],
    ['an asset', { dataFiles: [], assets: [{ path: bad, content: '', encoding: 'base64' }] }],
    ['an uploaded file', { asset: { path: bad } }],
    ['a file of a list', { files: [{ path: 'content/a.mdx', label: 'a' }, { path: bad }] }],
    ['one of the files to delete', { paths: ['content/a.mdx', bad] }],
    ['a place that no action has today', { later: { deeper: [{ path: bad }] } }],
  ])('is refused for a bad path in %s', (_where, params) => {
    expect(refuseBody({ action: 'persistEntry', params })?.status).toBe(403);
  });

  it('is refused when it is nested too deep to be looked at', () => {
    let body: unknown = { path: bad };
    for (let depth = 0; depth < 40; depth += 1) body = { inner: body };
    expect(refuseBody({ action: 'info', params: body })?.status).toBe(400);
  });

  it('never lets through a path that resolves outside the editable folders', () => {
    const segment = fc.constantFrom('..', '.', 'content', 'public', 'medias', 'x', '', '\\', '/', 'a.mdx', '\u0000', '~', '%2e%2e');
    fc.assert(
      fc.property(fc.array(segment, { maxLength: 6 }), fc.constantFrom('/', '\\', '//'), (segments, joint) => {
        const path = segments.join(joint);
        if (asking(path) !== undefined) return;
        const resolved = posix.resolve('/', path.replaceAll('\\', '/'));
        expect(resolved).toMatch(/^\/(content|public\/medias)\/./);
        expect(path).not.toMatch(/\\|\u0000|(^|\/)\.\.?(\/|$)/);
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws, whatever JSON it is given', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void refuseBody(value)));
    fc.assert(fc.property(fc.jsonValue(), (params) => void refuseBody({ action: 'info', params })));
  });
});

it('finds every path of a request, and says which are folders', () => {
  const body = { folder: 'content', params: [{ path: 'a' }, { paths: ['b', 'c'] }], mediaFolder: 'm' };
  expect([...pathsIn(body)]).toEqual([
    { path: 'content', folder: true },
    { path: 'a', folder: false },
    { path: 'b', folder: false },
    { path: 'c', folder: false },
    { path: 'm', folder: true },
  ]);
});
