/** A sign that the faces of paper lack is named before anything is composed: never a blank square, never a silent loss. */
import { documents } from '../../strings/documents.ts';
import { metricsOf, type Metrics } from '../../lib/metrics.ts';
import type { Job } from '../model.ts';
import { faces } from './faces.ts';
import { Refusal } from './refusal.ts';

/** Spaces, joiners and controls are not drawn; the shaper makes the narrow space from the space. */
const UNDRAWN = /[\s\u00ad\u200b-\u200f\u202f\u2060\ufe0e\ufe0f\ufeff]/u;
/** Addresses and codes of machines are not all drawn as they are. */
const UNREAD = new Set(['sortie', 'source', 't', 'genre', 'famille', 'url', 'src', 'version', 'etat', 'style']);
/** What the faces have for certain: a text of these alone is not looked at, and no face is read for it. */
export const COMMON = /^[\t\n\r -~\u00a0-\u017e‐-‒–—‘-‚“-„•…‹›€\u202f]*$/u;

let known: ((code: number) => boolean) | undefined;
/** Is a character drawn? By both of our faces, or by one that comes to their rescue. */
export function printable(): (code: number) => boolean {
  if (known) return known;
  const [rescues, all] = [true, false].map((rescue) => faces().filter((each) => each.rescue === rescue).map(({ data }) => metricsOf(data))) as [Metrics[], Metrics[]];
  const memory = new Map<number, boolean>();
  known = (code) => {
    const found = memory.get(code) ?? (all.every(({ has }) => has(code)) || rescues.some(({ has }) => has(code)));
    memory.set(code, found);
    return found;
  };
  return known;
}

export function* textsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value)) for (const each of value) yield* textsOf(each);
  else if (typeof value === 'object' && value !== null) for (const [key, each] of Object.entries(value)) if (!UNREAD.has(key)) yield* textsOf(each);
}

/** @returns every sign of some texts that cannot be drawn, each with the first text that holds it */
export function missingSigns(texts: Iterable<string>): Map<string, string> {
  const found = new Map<string, string>();
  for (const text of texts) {
    if (COMMON.test(text)) continue;
    const has = printable();
    for (const sign of text) if (!UNDRAWN.test(sign) && !has(sign.codePointAt(0) ?? 0) && !found.has(sign)) found.set(sign, text);
  }
  return found;
}

const excerpt = (text: string, sign: string) => {
  const at = text.indexOf(sign);
  return `…${text.slice(Math.max(0, at - 20), at + 20).trim()}…`;
};
const named = (sign: string) => `« ${sign} » (U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;

/** @returns what is wrong and what to do; nothing where every sign is drawn */
export function missingSentence(missing: ReadonlyMap<string, string>): readonly [string, string] | undefined {
  const [first] = missing;
  return first && documents.signesAbsents([...missing.keys()].map(named), excerpt(first[1], first[0]));
}

/** @throws {Refusal} naming the signs: `check` has told the line and the field of those that people wrote */
export function refuseMissingSigns(job: Job) {
  const sentence = missingSentence(missingSigns(textsOf(job)));
  if (sentence) throw new Refusal(job.source, sentence.join(' '));
}
