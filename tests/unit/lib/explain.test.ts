import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { explain, type Explained } from '../../../src/lib/explain.ts';

const gapp: Explained = {
  id: 'gapp',
  words: ['GAPP', 'groupe d’analyse'],
  title: 'GAPP',
  expansion: 'Groupe d’analyse de pratiques',
  definition: 'Un groupe qui analyse.',
};
const visite: Explained = { id: 'visite', words: ['visite'], title: 'Visite', definition: 'Une venue dans la classe.' };
const words = [gapp, visite];
const strings = { more: 'Voir dans le glossaire', href: (id: string) => `/glossaire/#${id}` };
const run = (html: string, list = words) => explain(html, list, strings);
const buttons = (html: string) => {
  const $ = load(html);
  return $('button.mot')
    .toArray()
    .map((button) => $(button).text());
};

describe('the words of the glossary', () => {
  it('are explained the first time only', () => {
    expect(buttons(run('<p>Le GAPP, puis le GAPP.</p><p>Encore le GAPP.</p>'))).toEqual(['GAPP']);
  });

  it('are explained once, whichever of their names comes first', () => {
    expect(buttons(run('<p>Un groupe d’analyse, dit GAPP.</p>'))).toEqual(['groupe d’analyse']);
  });

  it('are found with a capital at the head of a sentence, and shown as written', () => {
    expect(buttons(run('<p>Visite en décembre.</p>'))).toEqual(['Visite']);
  });

  it('that are acronyms are found in capitals only', () => {
    expect(buttons(run('<p>un gapp</p>'))).toEqual([]);
  });

  it('are whole words', () => {
    expect(buttons(run('<p>visiteur, revisite, contre-visite, visite-surprise, a@visite</p>'))).toEqual([]);
  });

  it('are found after an elision and between punctuation marks', () => {
    expect(buttons(run('<p>(visite) d’un « GAPP »…</p>'))).toEqual(['visite', 'GAPP']);
  });

  it.each([
    'a href="/"',
    'button',
    'h1',
    'h2',
    'h3',
    'h4',
    'label',
    'legend',
    'summary',
    'nav',
    'th',
    'dt',
    'caption',
    'code',
    'pre',
    'textarea',
  ])('are left plain inside <%s>', (tag) => {
    const name = tag.split(' ')[0];
    expect(buttons(run(`<div><${tag}>Le GAPP <em>GAPP</em></${name}></div>`))).toEqual([]);
  });

  it('are left plain where the page asks for it', () => {
    expect(buttons(run('<div data-sans-glossaire><p>Le GAPP</p></div>'))).toEqual([]);
    expect(buttons(run('<div class="rang marge"><p>Le GAPP</p></div>'))).toEqual([]);
  });

  it('are explained further down when their first occurrence had to stay plain', () => {
    expect(buttons(run('<h2>Le GAPP</h2><p>Le GAPP.</p>'))).toEqual(['GAPP']);
  });

  it('are not looked for in the attributes of an element', () => {
    expect(run('<p title="Le GAPP" data-x="visite">Rien</p>')).toContain('title="Le GAPP" data-x="visite"');
  });
});

describe('an explanation', () => {
  const note = (html: string) => load(html)('[popover]');

  it('is opened by its own word', () => {
    const $ = load(run('<p>Une visite</p>'));
    expect($('button.mot').attr('popovertarget')).toBe($('[popover]').attr('id'));
    expect($('button.mot').attr('type')).toBe('button');
  });

  it('says the word, its expansion, its definition, and leads to the glossary', () => {
    const html = run('<p>Le GAPP</p>');
    expect(note(html).text()).toBe('GAPP Groupe d’analyse de pratiquesUn groupe qui analyse.Voir dans le glossaire');
    expect(note(html).find('a').attr('href')).toBe('/glossaire/#gapp');
  });

  it('is not itself explained', () => {
    const list: Explained[] = [{ ...gapp, definition: 'Un groupe, une visite.' }, visite];
    expect(buttons(run('<p>Le GAPP</p>', list))).toEqual(['GAPP']);
  });

  it('shows what its author wrote, never runs it', () => {
    const nasty = '<img src=x onerror="alert(1)"> & "x" < 3';
    const html = run('<p>Le GAPP</p>', [{ ...gapp, title: nasty, expansion: nasty, definition: nasty }]);
    expect(load(html)('img')).toHaveLength(0);
    expect(note(html).text()).toContain(nasty);
  });
});

describe('the markup of a page', () => {
  it('is left as it is when there is nothing to explain', () => {
    const html = '<p class=x>Le GAPP &amp; x &lt; 3<br></p>';
    expect(run(html, [])).toBe(html);
  });

  it('says the same as before, but for the explanations', () => {
    const html =
      '<section><h2 id="x">Titre</h2><p>Une <em>visite</em>, 3 &lt; 4 &amp; «\u202foui\u202f»<br>fin</p><svg viewBox="0 0 1 1"><path d="M0 0"></path></svg></section>';
    const $ = load(run(html));
    $('[popover]').remove();
    expect($('body').text()).toBe(load(html)('body').text());
    expect($('svg path').attr('d')).toBe('M0 0');
  });

  it('keeps its character references whole, even where a word looks like the name of one', () => {
    const list: Explained[] = [{ id: 'amp', words: ['amp'], title: 'Amp', definition: 'Une unité.' }];
    expect(load(run('<p>a &amp; b</p>', list))('p').text()).toBe('a & b');
  });
});
