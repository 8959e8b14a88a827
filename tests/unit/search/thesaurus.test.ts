/** Everyday words: how the thesaurus is written, what it adds to the index, how a question finds it. */
import { describe, expect, it } from 'vitest';
import { knownSenses, lexiconOf } from '../../../src/integrations/search/lexicon.ts';
import { senseTerm, steps, tokens } from '../../../src/search/normalise.ts';
import { readSenses, sensesOf } from '../../../src/search/senses.ts';
import { readThesaurus, senser } from '../../../src/search/thesaurus.ts';
import { THESAURUS } from '../../../src/search/thesaurus/index.ts';

const LINES = 'gosse, gamin > élève\n# Les écrits\npas d’accord = désaccord, contredire\nbazar > gérer la classe';
const thesaurus = readThesaurus(LINES);
const [ELEVE, DESACCORD, CLASSE] = [senseTerm(0), senseTerm(2), senseTerm(3)] as const;
const sense = senser(thesaurus);
const brought = (text: string) => sense(tokens(text));
const files = lexiconOf([], knownSenses(thesaurus, [`<span>${ELEVE} ${DESACCORD} ${CLASSE}</span>`]));
const known = [...files.values()].flatMap(readSenses);
const terms = (q: string) => sensesOf(q, known).map(({ term }) => term);

describe('a text', () => {
  it('brings the senses of its words, in any of their forms, each once', () => {
    expect(brought('Les élèves et une élève')).toEqual([ELEVE]);
    expect(brought('Un stagiaire')).toEqual([]);
  });

  it('brings the sense of several words only where they follow each other', () => {
    expect(brought('Aider à gérer sa classe')).toEqual([CLASSE]);
    expect(brought('Une classe difficile à gérer')).toEqual([]);
  });
});

describe('a question', () => {
  it('has the senses of its words, with or without accents, in the plural', () => {
    expect(terms('des gosses')).toEqual([ELEVE]);
    expect(terms('GAMINE')).toEqual([ELEVE]);
    expect(terms('stagiaire')).toEqual([]);
  });

  it('has those of words in a row, the little ones that change their meaning too', () => {
    expect(terms('je suis pas d’accord avec elle')).toEqual([DESACCORD]);
    expect(terms('tout à fait d’accord')).toEqual([]);
  });

  it('has both ways those of a line with =, and one way those of a line with >', () => {
    expect(terms('contredire')).toEqual([DESACCORD]);
    expect(terms('élève')).toEqual([]);
  });

  it('knows nothing of a sense that no page has', () => {
    expect(knownSenses(thesaurus, ['<span>autre0</span>'])).toEqual([]);
  });
});

describe('the thesaurus', () => {
  it('is readable, and each line is filed where a question looks for it', () => {
    const all = readThesaurus(THESAURUS);
    expect(all.length).toBeGreaterThan(200);
    expect([...lexiconOf([], all).keys()].filter((letter) => !/^[a-z0-9]$/.test(letter))).toEqual([]);
  });

  it('files a sense by a full word, even one whose family is spelt as a little word', () => {
    const [faute] = readThesaurus('faute > erreur');
    expect([...lexiconOf([], faute ? [faute] : []).keys()]).toEqual(['f']);
  });

  it.each([
    ['gosse élève', 'Thésaurus, ligne 1, « gosse élève » : il faut des mots, puis un seul signe (= ou >), puis des mots.'],
    ['a = b\ngosse > le', 'Thésaurus, ligne 2, « gosse > le » : « le » ne contient aucun mot plein.'],
  ])('refuses %j', (lines, message) => {
    expect(() => readThesaurus(lines.replace('a = b', 'mot = terme'))).toThrow(message);
  });

  it('recognises expressions by families and by the little words that tell', () => {
    expect(steps('Par quoi je commence ?').map(({ mot }) => mot)).toEqual(['quoi', 'commenc']);
  });
});
