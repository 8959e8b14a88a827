/** The anchors and the notes of a body, as the build writes them. */
import { satteri } from '@astrojs/markdown-satteri';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { guardPlugin } from '../../../src/guard/satteri.ts';
import { markdownPlugins } from '../../../src/integrations/markdown.ts';

const plugins = markdownPlugins('/');
const createRenderer = satteri({ ...plugins, mdastPlugins: [guardPlugin(), ...plugins.mdastPlugins] }).createMdxRenderer!;
const renderer = createRenderer(
  { syntaxHighlight: false, gfm: true, smartypants: false } as Parameters<typeof createRenderer>[0],
  { optimize: true, srcDir: new URL('file:///site/src/') } as Parameters<typeof createRenderer>[1],
);

async function html(body: string, place: string, frontmatter = {}) {
  const { code } = await (await renderer).process(body, `/site/content/${place}.mdx`, frontmatter);
  return load(JSON.parse(/"set:html": ("(?:[^"\\]|\\.)*")/.exec(code)?.[1] ?? '""') as string);
}

const BODY = '## Calendrier\n\nUne phrase[^1] et la même[^1].\n\n[^1]: La note.\n';

describe('the notes of a body', () => {
  it('are a part with a French name, out of the table of contents', async () => {
    const $ = await html(BODY, 'cadrages/texte');
    expect($('section.footnotes').attr('aria-labelledby')).toBe('notes');
    expect($('#notes').prop('tagName')).toBe('P');
    expect($('#notes').text()).toBe('Notes');
    expect($('a.data-footnote-backref').first().attr('aria-label')).toBe('Retour à l’appel de la note 1');
    expect($.html()).not.toMatch(/Footnotes|Back to/);
  });

  it.each(['cadrages/texte', 'glossaire/ien'])('have calls and returns that find each other, each under one anchor: %s', async (place) => {
    const $ = await html(BODY, place);
    const ids = $('[id]').toArray().map((each) => $(each).attr('id'));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => !place.startsWith('glossaire') || id?.startsWith('ien--'))).toBe(true);
    for (const link of $('a[href^="#"]').toArray()) expect(ids).toContain($(link).attr('href')?.slice(1));
    for (const call of $('[aria-describedby]').toArray()) expect(ids).toContain($(call).attr('aria-describedby'));
  });
});

describe('the headings of a body', () => {
  it('leave their anchors to the page and to the fields of a form', async () => {
    expect((await html('## Calendrier', 'cadrages/texte'))('h2').attr('id')).toBe('calendrier-2');
    const form = { blocs: [{ type: 'champs', champs: [{ cle: 'classe' }] }] };
    expect((await html('## Classe', 'formulaires/grille', form))('h2').attr('id')).toBe('classe-2');
    expect((await html('## Classe', 'cadrages/texte'))('h2').attr('id')).toBe('classe');
  });
});
