/** The index and the query meet: whatever way the words of a title are written, they find its entry. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyOf } from '../../../src/integrations/search/page.ts';
import { expander } from '../../../src/integrations/search/sigles.ts';
import { tokens } from '../../../src/search/normalise.ts';
import { answersOf, parseQuery } from '../../../src/search/query.ts';
import { published } from '../../helpers/content.ts';

/** Every word that the index keeps of an entry with this title. */
function indexed(titre: string, sigles: readonly string[][] = []): Set<string> {
  const fiche = { path: '/', genre: 'pages', titre, resume: '', note: '', date: '', noms: [], facettes: {}, alias: [], tete: true, poids: 1 };
  return new Set(copyOf(fiche, [], expander(sigles), () => []).html.match(/[^\s<>"]+[01](?=[\s<])/g));
}

/** The words of a question that nothing in the index answers. */
function lost(question: string, index: ReadonlySet<string>, compounds: ReadonlySet<string>): string[] {
  const { asked } = parseQuery(question);
  return asked.filter((word) => !answersOf(word, (compound) => compounds.has(compound)).some(({ term }) => index.has(term))).map(({ mot }) => mot);
}
const missing = (question: string, titre: string, sigles?: readonly string[][]) =>
  lost(question, indexed(titre, sigles), new Set(tokens(titre).filter(({ beside }) => beside).map(({ lemme }) => lemme)));

type Writing = (text: string) => string;
const WRITINGS: Readonly<Record<string, Writing>> = {
  'as it is': (text) => text,
  'with typewriter apostrophes': (text) => text.replaceAll('’', "'"),
  'with typographic apostrophes': (text) => text.replaceAll("'", '’'),
  'without accents': (text) => text.normalize('NFD').replace(/\p{M}/gu, ''),
  'in decomposed characters': (text) => text.normalize('NFD'),
  'in small letters': (text) => text.toLocaleLowerCase('fr'),
  'with ligatures undone': (text) => text.replaceAll('œ', 'oe').replaceAll('Œ', 'Oe').replaceAll('æ', 'ae'),
  'with ligatures done': (text) => text.replace(/oe(?=u)/gi, 'œ'),
  'with @ as a': (text) => text.replaceAll('@', 'a'),
  'without hyphens': (text) => text.replace(/(?<=\p{L})-(?=\p{L})/gu, ' '),
  'with compounds in one word': (text) => text.replace(/\b(néo|multi|co|auto)-(?=\p{L})/giu, '$1'),
  'with no-break spaces': (text) => text.replaceAll(' ', '\u00a0'),
};
const titles = published.map(({ data }) => data.titre);

describe('every word of a title finds its entry', () => {
  it.each(Object.entries(WRITINGS))('%s', (_, write) => {
    expect(titles.length).toBeGreaterThan(60);
    expect(titles.flatMap((titre) => missing(write(titre), titre).map((mot) => `${titre}: ${mot}`))).toEqual([]);
  });

  it('with elisions before it, whichever', () => {
    const elided = fc.constantFrom('l', 'd', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu', 'n', 's', 'j', 'c', 'm', 't', 'L', 'D', 'Qu');
    const word = fc.constantFrom(...titles.flatMap((titre) => tokens(titre).map(({ start, end }) => titre.slice(start, end))).filter((mot) => /^[aeiouyéèêàâîôûœh]/i.test(mot)));
    fc.assert(fc.property(elided, fc.constantFrom("'", '’', 'ʼ', '′', '`'), word, (article, sign, mot) => void expect(missing(article + sign + mot, mot)).toEqual([])));
  });
});

const PEOPLE: readonly (readonly string[])[] = [
  ['tuteur', 'tutrice', 'tuteurs', 'tutrices', 'tuteur·rice', 'tuteur·rice·s', 'tuteur/tutrice', 'tuteur(trice)', 'tuteur.rice', 'tuteur-rice', 'tuteurs et tutrices'],
  ['professeur', 'professeure', 'professeur.e.s', 'professeur·e', 'professeur(e)s', 'professeur-e-s'],
  ['conseiller', 'conseillère', 'conseiller·ère', 'conseillers et conseillères', 'conseiller/ère'],
  ['inspecteur', 'inspectrice', 'inspecteur·rice', 'inspecteur(trice)'],
  ['débutant', 'débutante', 'débutant·e', 'débutant(e)s', 'débutant.e.s'],
  ['enseignant', 'enseignante', 'enseignant-e-s', 'enseignant·es'],
  ['chef', 'cheffe', 'chef·fe', 'chef(fe)s'],
  ['lycéen', 'lycéenne', 'lycéen·ne·s', 'lycéen(ne)s'],
  ['chercheur', 'chercheuse', 'chercheur·euse'],
  ['néo-tuteur', 'néotutrice', 'néo tuteur', 'neo-tuteur·rice', 'Néo-tuteurs'],
];
const pairs = PEOPLE.flatMap((forms) => forms.flatMap((written) => forms.map((typed) => [written, typed] as const)));

describe('people, in every gender form', () => {
  it.each(PEOPLE.map((forms) => [forms[0] ?? '', forms] as const))('%s', (_, forms) => {
    const own = pairs.filter(([written]) => forms.includes(written));
    expect(own.flatMap(([written, typed]) => missing(typed, written).map((mot) => `« ${typed} » → « ${written} »: ${mot}`))).toEqual([]);
  });
});

describe('acronyms and what they stand for', () => {
  const sigles = published.flatMap(({ collection, data }) => {
    const { forme_developpee: forme } = data as { forme_developpee?: string };
    return collection === 'glossaire' && forme ? [[data.titre, forme]] : [];
  });

  it('come from the glossary', () => {
    expect(sigles.length).toBeGreaterThan(15);
    expect(sigles.map(([sigle]) => sigle)).toContain('GAPP');
  });

  it.each(sigles.map(([sigle = '', forme = '']) => [sigle, forme] as const))('%s ↔ %s', (sigle, forme) => {
    expect(missing(forme, `Un mot sur ${sigle}`, sigles)).toEqual([]);
    expect(missing(sigle, `Un mot sur : ${forme}`, sigles)).toEqual([]);
  });
});
