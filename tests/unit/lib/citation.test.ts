import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibtexCitation, bibtexText, plainCitation, shortCitation, type Cited } from '../../../src/lib/citation.ts';

const cited: Cited = {
  titre: 'Que faire quand nos conseils se contredisent\u202f?',
  auteur: 'Deux-Rives, 2025-2026',
  site: 'Résonances',
  version: '2026-04-01',
  licence: 'CC BY-SA 4.0',
  adresse: 'https://resonances.example/pistes/i6k2vy/',
  path: '/pistes/i6k2vy/',
};

const NAMED: Readonly<Record<string, string>> = { textbackslash: '\\', textasciitilde: '~', textasciicircum: '^', textbraceleft: '{', textbraceright: '}' };

/** What LaTeX prints of a field: the inverse of the escaping, written from LaTeX's side. */
const printed = (field: string) =>
  field.replace(/\\(text\w+)\{\}|\\,|\\([%&#_$])|~/g, (sign, named: string | undefined, escaped: string | undefined) => {
    if (named !== undefined) return NAMED[named] ?? sign;
    return escaped ?? (sign === '~' ? '\u00a0' : '\u202f');
  });

/** Reads one field of an entry as BibTeX does: every brace counts, escaped or not. */
function fieldOf(bibtex: string, name: string): string {
  const start = bibtex.indexOf(`  ${name} = {`) + name.length + 6;
  let depth = 1;
  for (let at = start; at < bibtex.length; at += 1) {
    if (bibtex[at] === '{') depth += 1;
    else if (bibtex[at] === '}' && (depth -= 1) === 0) return bibtex.slice(start, at);
  }
  throw new Error(`${name} is not closed`);
}

describe('a citation', () => {
  it('in words names the collectif, the site, the version, the licence, the address', () => {
    expect(plainCitation(cited)).toBe(
      'Deux-Rives, 2025-2026. «\u202fQue faire quand nos conseils se contredisent\u202f?\u202f». Résonances, version du 1er avril 2026. Licence CC BY-SA 4.0. https://resonances.example/pistes/i6k2vy/',
    );
  });
  it('does not name the site twice', () => {
    expect(plainCitation({ ...cited, auteur: 'Résonances' })).toMatch(/^«/);
  });
  it('to share gives title, address and version', () => {
    expect(shortCitation(cited).split('\n')).toEqual([cited.titre, cited.adresse, 'Version du 1er avril 2026']);
  });
  it('in BibTeX is an entry of its own', () => {
    expect(bibtexCitation(cited)).toMatchInlineSnapshot(`
      "@misc{resonances-pistes-i6k2vy,
        author = {{Deux-Rives, 2025-2026}},
        title = {{Que faire quand nos conseils se contredisent\\,?}},
        year = {2026},
        month = {4},
        howpublished = {Résonances},
        note = {Version du 1er avril 2026, licence CC BY-SA 4.0},
        url = {https://resonances.example/pistes/i6k2vy/},
        language = {french},
      }"
    `);
  });
  it('keeps its key when its title changes', () => {
    const key = (titre: string) => bibtexCitation({ ...cited, titre }).split('\n')[0];
    expect(key('Autre')).toBe(key(cited.titre));
  });
});

describe('the specials of LaTeX', () => {
  it.each([
    ['50 % & plus', String.raw`50 \% \& plus`],
    ['a_b#c$d', String.raw`a\_b\#c\$d`],
    ['{x}', String.raw`\textbraceleft{}x\textbraceright{}`],
    ['~^\\', String.raw`\textasciitilde{}\textasciicircum{}\textbackslash{}`],
    ['Quoi\u202f? Oui\u00a0: non', String.raw`Quoi\,? Oui~: non`],
  ])('%s', (text, expected) => {
    expect(bibtexText(text)).toBe(expected);
  });
  it('are all printed as they were written, whatever the title', () => {
    const sign = fc.constantFrom(...'\\{}~^%&#_$ aé«»\u00a0\u202f,="\'@');
    fc.assert(
      fc.property(fc.array(sign, { minLength: 1 }), (signs) => {
        const titre = signs.join('');
        const field = fieldOf(bibtexCitation({ ...cited, titre }), 'title');
        expect(field).toMatch(/^\{.*\}$/s);
        expect(printed(field.slice(1, -1))).toBe(titre);
      }),
    );
  });
  it('leave the address as it is', () => {
    const adresse = 'https://resonances.example/a_b/%C3%A9t%C3%A9/?x=1&y=2';
    expect(fieldOf(bibtexCitation({ ...cited, adresse }), 'url')).toBe(adresse);
  });
});
