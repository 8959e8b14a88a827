/** What the confidentiality guard says, where, and at what cost. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findings, judged, knownNames, staleMentions } from '../../../../src/guard/confidentialite/index.ts';
import { INNOCENT, SPEAKING } from './phrases.ts';
import { KNOWN, unmark } from './measure.ts';

const NOBODY = knownNames([]);
const kinds = (text: string) => findings(text, NOBODY).map(({ kind }) => kind);
const reworded = (text: string) => findings(text, NOBODY).map(({ rewording }) => rewording);

describe('a finding', () => {
  it('says what, where, why, and how else to write it', () => {
    const text = 'Un début. La consigne de Mme Tartempion était longue ! Une fin.';
    expect(findings(text, NOBODY)).toEqual([
      {
        kind: 'civilite',
        certain: true,
        from: text.indexOf('Mme'),
        to: text.indexOf(' était'),
        excerpt: 'Mme Tartempion',
        sentence: 'La consigne de Mme Tartempion était longue !',
        reason: 'Une personne est nommée par son titre et son nom.',
        rewording: 'La consigne d’une collègue était longue !',
      },
    ]);
  });

  it.each([
    ['M. Trucmuche a repris la classe.', 'Un collègue a repris la classe.'],
    ['On voit que Mme D. hésite.', 'On voit qu’une collègue hésite.'],
    ['J’ai vu Mme D. Elle hésite.', 'J’ai vu une collègue.'],
    ['MM. Trucmuche et Patachou sont venus.', 'Des collègues sont venus.'],
    ['Elle enseigne au collège Victor Hugo, en 5e.', 'Elle enseigne au collège, en 5e.'],
    ['À l’école maternelle Les Tilleuls, on chante.', 'À l’école maternelle, on chante.'],
    ['Le cahier de Camille D. circule.', 'Le cahier d’une personne du groupe circule.'],
    ['Appelez le 06 39 98 12 34.', 'Appelez le (numéro retiré).'],
  ])('rewords %j', (text, better) => expect(reworded(text)).toEqual([better]));

  it.each([
    ['emphasis', 'Visite de **Mme** *Duschmoll*.', ['civilite']],
    ['escapes of the editor', 'Visite de M\\. Duschmoll, camille\\_d@exemple\\.fr.', ['civilite', 'courriel']],
    ['entities', 'Visite de Mme&nbsp;Duschmoll, trucmuche&#64;exemple.fr.', ['civilite', 'courriel']],
    ['accents apart', 'Avec Zoe\u0301 D. et Mme E\u0301tourdinette.', ['initiale', 'civilite']],
    ['signs that are not seen', 'Mme\u00a0Dus\u00adch\u200bmoll, 06\u202f39\u202f98\u202f12\u202f34.', ['civilite', 'telephone']],
    ['wide signs', 'Écrire à trucmuche＠exemple．fr.', ['courriel']],
    ['a line break', 'Visite de Mme\nDuschmoll.', ['civilite']],
  ])('is not hidden by %s', (_what, text, expected) => expect(kinds(text)).toEqual(expected));

  it.each([
    'Le collège\nPréparer la visite',
    '## L’école\nObserver, puis écrire.',
    '| école | Durée |\n| --- | --- |\n| collège | Une heure |',
    '- au lycée\n- Professeur des Écoles Stagiaire\n- Professeur des Écoles Maître Formateur',
    'L’institution Éducation nationale',
  ])('is not made of what stands on another line, nor of a title of office: %j', (text) => expect(kinds(text)).toEqual([]));

  it('is not made of an address of the web', () => {
    expect(kinds('Voir https://exemple.fr/0639981234/0123456A?a=b@exemple.fr et www.exemple.fr/Camille_D.')).toEqual([]);
  });

  it('is certain of a number whose key is right, and doubts one whose key is wrong', () => {
    const certain = (text: string) => findings(text, NOBODY).map((finding) => finding.certain);
    expect(certain('Numéro 2 98 07 99 123 456 31.')).toEqual([true]);
    expect(certain('Numéro 2 98 07 99 123 456 32.')).toEqual([false]);
    expect(certain('IBAN FR76 3000 6000 0112 3456 7890 189')).toEqual([true]);
    expect(certain('IBAN FR76 3000 6000 0112 3456 7890 188')).toEqual([false]);
  });
});

describe('who may be named', () => {
  it('is read from what the content says of published authors', () => {
    const known = knownNames(['Solange Brindezingue', 'Zigoto et Patachou, 2009']);
    expect(findings('Mme Brindezingue et M. Zigoto, lus par Patachou.', known)).toEqual([]);
    expect(findings('Mme Brindezingue et M. Duschmoll.', known).map(({ excerpt }) => excerpt)).toEqual(['M. Duschmoll']);
  });

  it('is never whoever shares the first name of an author', () => {
    expect(findings('Jacques D. a repris la classe.', knownNames(['Jacques Brindezingue'])).map(({ excerpt }) => excerpt)).toEqual(['Jacques D.']);
  });
});

describe('a judgement', () => {
  const place = { known: NOBODY, admitted: [] };
  const said = (text: string, where: Partial<Parameters<typeof judged>[1]>) => judged(text, { ...place, ...where }).map(({ kind, certain }) => `${kind} ${certain}`);

  it('lets authors be named where they have their place, and nobody be called', () => {
    expect(said('Mme Zigoto, Camille Patachou, zigoto@exemple.fr', { authors: true })).toEqual(['courriel true']);
  });

  it('settles what is doubtful by the exact words, however they are spaced', () => {
    expect(said('Le collège de Montfictif.', {})).toEqual(['etablissement false']);
    expect(said('Le collège de\u00a0Montfictif.', { admitted: ['collège de Montfictif'] })).toEqual([]);
    expect(said('Le collège de Montfictif.', { admitted: ['collège'] })).toEqual(['etablissement false']);
  });

  it('never settles what is certain', () => {
    expect(said('Mme Zigoto.', { admitted: ['Mme Zigoto'] })).toEqual(['civilite true']);
  });

  it('lets a page say who publishes the site, as long as somebody settles it', () => {
    expect(said('Directrice de la publication : Mme Zigoto.', { institution: true })).toEqual(['civilite false']);
    expect(said('Directrice de la publication : Mme Zigoto.', { institution: true, admitted: ['Mme Zigoto'] })).toEqual([]);
  });

  it('tells the mentions that are no longer there', () => {
    expect(staleMentions(['Le collège de Montfictif.', 'Fin'], ['collège de\u00a0Montfictif', 'rue du Lac'])).toEqual([{ mention: 'rue du Lac', index: 1 }]);
  });
});

describe('whatever it is given', () => {
  const bits = [...SPEAKING, ...INNOCENT].flatMap((sentence) => unmark(sentence).text.split(/(?=[ .,])/));
  const anything = fc.array(fc.oneof(fc.constantFrom(...bits), fc.string({ unit: 'grapheme' })), { maxLength: 40 }).map((parts) => parts.join(''));

  it('finds places that stand in the text, in order, apart from one another', () => {
    fc.assert(
      fc.property(anything, (text) => {
        let last = 0;
        for (const { from, to, excerpt } of findings(text, KNOWN)) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
          expect(excerpt).not.toBe('');
          last = to;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('finds the same in a text whatever surrounds its paragraph', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SPEAKING), fc.constantFrom(...INNOCENT), (sentence, other) => {
        const { text } = unmark(sentence);
        const alone = findings(text, KNOWN).map(({ excerpt }) => excerpt);
        const innocent = findings(unmark(other).text, KNOWN).map(({ excerpt }) => excerpt);
        expect(findings(`${text}\n\n${other}\n`, KNOWN).map(({ excerpt }) => excerpt)).toEqual([...alone, ...innocent]);
      }),
    );
  });

  // A search that goes back on its steps would take hours: the time limit of a test says so.
  it.each(['A', 'Mme ', 'Aa ', 'Mme Aa-', 'a@', 'a.', '0', '06 ', '1 98 07 ', 'FR76 ', 'INE ', 'école A', 'école « ', 'Camille ', '12 rue de la ', 'né le ', '*', '\\', '&#', 'e\u0301', '(at) ', 'https://', '<Citation source="'])(
    'reads 200,000 signs of %j, and what stands behind them',
    (bit) => {
      const text = `${bit.repeat(Math.ceil(200_000 / bit.length))}\n\nÉcrire à tutrice@exemple.fr.\n`;
      expect(findings(text, KNOWN).map(({ excerpt }) => excerpt)).toContain('tutrice@exemple.fr');
    },
  );
});
