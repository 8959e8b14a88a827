/** The tests of the built site see what they are made to see. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentLines, events } from '../helpers/calendar.ts';
import { broken, byAddress, linksOf } from '../helpers/links.ts';
import type { Page } from '../helpers/pages.ts';
import { proseOf } from '../helpers/prose.ts';
import { serve, type Served } from '../helpers/serve.ts';

const page = (path: string, body: string): Page => {
  const html = `<!doctype html><html><head><title>Un titre</title></head><body>${body}</body></html>`;
  return { path, html, $: load(html) };
};

describe('a built site', () => {
  let folder = '';
  let served: Served | undefined;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'resonances-'));
    mkdirSync(join(folder, 'liste'));
    writeFileSync(join(folder, 'index.html'), 'home');
    writeFileSync(join(folder, '404.html'), 'lost');
    writeFileSync(join(folder, 'liste/index.html'), 'list');
    served = await serve(folder);
  });
  afterAll(async () => {
    await served?.close();
    rmSync(folder, { recursive: true });
  });

  const verdicts = (base: string, ...hrefs: string[]) => {
    const list = page('/liste/', `<h1 id="là">x</h1>${hrefs.map((href) => `<a href="${href}">x</a>`).join('')}`);
    return linksOf(list, base).map((link) => broken(link, { folder, base, pages: byAddress([list]) }));
  };

  it('has links that lead somewhere, and links that do not', () => {
    expect(verdicts('/', '/', '/liste/#là', '#là', '/liste/#l%C3%A0', '/404.html')).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(verdicts('/', '/perdue/', '/liste', '#ailleurs', 'autre/')).toEqual([
      'no such file',
      'no such file',
      'no such anchor',
      'no such file',
    ]);
  });

  it('has links outside of its folder', () => {
    expect(verdicts('/dossier/', '/dossier/liste/', '/liste/', '/')).toEqual([undefined, 'outside the base', 'outside the base']);
  });

  it('is served with its own page for lost addresses, and nothing from outside', async () => {
    const get = async (path: string) => {
      const response = await fetch(`${served?.origin}${path}`);
      return [response.status, await response.text()];
    };
    expect(await get('/')).toEqual([200, 'home']);
    expect(await get('/liste/?q=1')).toEqual([200, 'list']);
    expect(await get('/perdue/')).toEqual([404, 'lost']);
    expect(await get('/..%2f..%2fetc/passwd')).toEqual([404, 'lost']);
  });
});

describe('the words of a page', () => {
  const runs = (body: string) => proseOf(page('/', body)).filter((run) => run !== 'Un titre');

  it('are read across links and emphasis, block after block', () => {
    expect(runs('<p>Un <a href="/"><b>lien</b></a> ; puis<br>autre</p><ul><li>a</li><li>b</li></ul>')).toEqual([
      'Un lien ; puis',
      'autre',
      'a',
      'b',
    ]);
  });

  it('are read in the names of controls', () => {
    expect(runs('<img alt="Une image"><a aria-label="Un nom" href="/">x</a>')).toEqual(['x', 'Un nom', 'Une image']);
  });

  it('leave out code, scripts and addresses', () => {
    expect(runs('<p>Voir https://exemple.fr/?a;b <code>a ; b</code></p><script>x ; y</script>').join('')).not.toMatch(/[;?]/);
  });

  it('keep the spaces that do not break', () => {
    expect(runs('<p>Quoi\u202f?\n   Oui\u00a0: non</p>')).toEqual(['Quoi\u202f? Oui\u00a0: non']);
  });
});

describe('a calendar', () => {
  it('is read with its folded lines put together', () => {
    const text = 'BEGIN:VEVENT\r\nUID:a\r\nSUMMARY:Une ré\r\n union : deux\r\nDTSTART;VALUE=DATE:20261121\r\nEND:VEVENT\r\n';
    expect(contentLines(text)).toContain('SUMMARY:Une réunion : deux');
    expect(events(text)).toEqual([{ UID: 'a', SUMMARY: 'Une réunion : deux', 'DTSTART;VALUE=DATE': '20261121' }]);
  });
});
