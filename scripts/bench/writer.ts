/** Writes French of a given length: sentences, titles, paragraphs. */
import { COMPLEMENT, FAIT, GESTE, LIAISON, LIEU, NOTION, PAROLE, PHRASES, QUAND, QUESTIONS, QUI, SUJETS, TITRES } from './phrases.ts';
import { LEXICON } from './lexicon.ts';
import type { Random } from './random.ts';

export interface Writer {
  sentence(): string;
  question(max: number): string;
  /** What one does, with a verb first. */
  title(max: number): string;
  /** The heading of a part. */
  subject(max: number): string;
  /** One paragraph of about `length` characters. */
  paragraph(length: number): string;
  /** Paragraphs, `length` characters in all, a blank line between two. */
  text(length: number, paragraphs?: number): string;
}

const LISTS: Readonly<Record<string, readonly string[]>> = { qui: QUI, fait: FAIT, geste: GESTE, quand: QUAND, lieu: LIEU, parole: PAROLE };
/** Stopping that short, paragraphs are as long as asked on the whole. */
const HALF_A_SENTENCE = 60;
const MOST_NOTIONS = NOTION.length * COMPLEMENT.length;

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
/** « de écrire » and « que une » are never written. */
const elided = (text: string) => text.replace(/(?<= )(d|qu)e (?=[aeéiou])/g, '$1’');

/** The nth notion of the field, with its article: the first ones are the most spoken of. */
export const notion = (rank: number) =>
  `${NOTION[rank % NOTION.length]}${COMPLEMENT[Math.floor(rank / NOTION.length) % COMPLEMENT.length]}`;
/** The same as the glossary heads it: « étayage à distance ». */
export const term = (rank: number) => upperFirst(notion(rank).replace(/^(?:l’|la |le )/, ''));

const ranks = Array.from({ length: MOST_NOTIONS }, (_, rank) => rank);

export function createWriter(random: Random): Writer {
  const word = (name: string) => {
    if (name === 'mot') return random.chance(0.4) ? random.favour(LEXICON) : random.pick(LEXICON);
    return name === 'notion' ? notion(random.favour(ranks)) : random.pick(LISTS[name] ?? []);
  };
  const fill = (pattern: string) =>
    elided(
      pattern.replace(/\{(\p{L})(\p{L}*)\}/gu, (_, first: string, rest: string) => {
        const chosen = word(`${first.toLowerCase()}${rest}`);
        return first === first.toLowerCase() ? chosen : upperFirst(chosen);
      }),
    );
  const within = (patterns: readonly string[], max: number): string => {
    for (let tries = 0; tries < 20; tries += 1) {
      const text = fill(random.pick(patterns));
      if (text.length <= max) return text;
    }
    return fill('{Geste}').slice(0, max).trim();
  };
  const free = () => {
    const words = Array.from(
      { length: random.int(5, 10) },
      () => `${word('mot')}${random.chance(0.15) ? ',' : ''} ${random.pick(LIAISON)}`,
    );
    return upperFirst(elided(`${words.join(' ')} ${word('mot')}.`));
  };
  const sentence = () => (random.chance(0.5) ? free() : fill(random.pick(PHRASES)));
  const paragraph = (length: number) => {
    let text = sentence();
    while (text.length < length - HALF_A_SENTENCE) text += ` ${sentence()}`;
    return text;
  };
  return {
    sentence,
    question: (max) => within(QUESTIONS, max),
    title: (max) => within(TITRES, max),
    subject: (max) => within(SUJETS, max),
    paragraph,
    text: (length, paragraphs = Math.max(1, Math.round(length / 350))) =>
      Array.from({ length: paragraphs }, () => paragraph(length / paragraphs)).join('\n\n'),
  };
}
