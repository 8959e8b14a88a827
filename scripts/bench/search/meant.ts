/** What the thesaurus says that a query means: as declared as the text of a page, and read apart from every engine. */
import { steps } from '../../../src/search/normalise.ts';
import { readThesaurus } from '../../../src/search/thesaurus.ts';
import { THESAURUS } from '../../../src/search/thesaurus/index.ts';
import type { Meant } from './metrics.ts';

const thesaurus = readThesaurus(THESAURUS);

/** @returns for each sense of each of its words, the families that mean it */
export function meantBy(q: string): Meant {
  const said = ` ${steps(q).map(({ mot }) => mot).join(' ')} `;
  return thesaurus.filter((sense) => sense.said.some(({ mots }) => said.includes(` ${mots.join(' ')} `))).flatMap(({ meant }) => meant);
}
