import { describe, expect, it } from 'vitest';
import { readLexicon } from '../../../src/search/lexicon.ts';
import { exactTerm, familyTerm } from '../../../src/search/normalise.ts';
import { parseQuery } from '../../../src/search/query.ts';
import { sureCorrection, understand, type Understood } from '../../../src/search/understand.ts';

const FILES: Readonly<Record<string, string>> = {
  e: 'entretien\t40\névaluation\t30\névaluer\t12\nenvoi\t1\n',
  n: 'néo-tuteur\t9\n',
  s: 'stagiaire\t60\nstagiare\t1\n',
  t: 'tuteur\t50\ntutorat\t45\n',
};
const words = async (letter: string) => readLexicon(FILES[letter] ?? '');

async function ask(q: string, typing = false): Promise<Understood> {
  const { asked } = parseQuery(q);
  const [word] = asked;
  if (!word) throw new Error(`« ${q} » holds no word.`);
  return understand(word, typing, words);
}
const proposed = ({ near }: Understood) => near.map(({ mot }) => mot);

describe('a word of a question', () => {
  it('that pages write is looked for, with its family, and nothing is proposed instead', async () => {
    const found = await ask('évaluations');
    expect(found.answers.map(({ term }) => term)).toEqual([exactTerm('evaluation'), familyTerm('evalu'), exactTerm('evalu')]);
    expect([found.written, proposed(found)]).toEqual([true, []]);
  });

  it('that no page holds is not looked for; the nearest are proposed', async () => {
    const found = await ask('entretein');
    expect([found.answers, found.written, proposed(found)]).toEqual([[], false, ['entretien']]);
  });

  it('with a slip in its first letter is still near', async () => {
    expect(proposed(await ask('rntretien'))).toEqual([]);
    expect(proposed(await ask('netretien'))).toEqual(['entretien']);
  });

  it('being typed is completed', async () => {
    const found = await ask('entr', true);
    expect(found.answers.map(({ term }) => term)).toContain(exactTerm('entretien'));
    expect((await ask('entr')).answers).toEqual([]);
  });

  it('of one page, near to a frequent one, is found and the other proposed', async () => {
    const found = await ask('stagiare');
    expect([found.written, proposed(found)]).toEqual([true, ['stagiaire']]);
    expect(proposed(await ask('envoi'))).toEqual([]);
  });

  it('known by its family alone is no exact word', async () => {
    const found = await ask('évaluateur');
    expect([found.answers.length > 0, found.written]).toEqual([true, false]);
  });

  it('that is half of a compound is found by the whole', async () => {
    const [neo] = parseQuery('néo tuteur').asked;
    expect(neo?.compounds).toContain('neotuteur');
    expect((await understand(neo as NonNullable<typeof neo>, false, words)).answers.map(({ term }) => term)).toContain(exactTerm('neotuteur'));
  });
});

describe('a correction', () => {
  it('is sure for one near word', async () => {
    expect(sureCorrection(await ask('entretein'))).toBe('entretien');
    expect(sureCorrection(await ask('zzzzzz'))).toBeUndefined();
  });

  it('is not sure between two as near', async () => {
    const near = (mot: string, pages: number) => ({ mot, folded: mot, lemme: mot, racine: mot, pages, slips: 1 });
    const word = parseQuery('tutoeur').asked[0] as NonNullable<ReturnType<typeof parseQuery>['asked'][number]>;
    const unsure = { word, answers: [], lemmes: [], racines: [], expression: false, written: false, near: [near('tuteur', 4), near('tueur', 3)] };
    expect(sureCorrection(unsure)).toBeUndefined();
    expect(sureCorrection({ ...unsure, near: [near('tuteur', 40), near('tueur', 3)] })).toBe('tuteur');
  });
});
