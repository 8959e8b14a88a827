/** Everything in one text that names somebody or a school. */
import { confidentialite } from '../../strings/confidentialite.ts';
import { mails, phones, streets } from './contact.ts';
import { daysOfBirth, ibans, ines, nirs, numens, uais, yearsOfBirth } from './identifiers.ts';
import { firstNames, initialed, registered, wholeNames } from './persons.ts';
import { genericOf, placedSchools, schools } from './places.ts';
import { readingOf } from './reading.ts';
import { around, onOneLine } from './sentence.ts';
import { hurried, teachers, titled } from './titles.ts';
import type { Detector, Finding, Hit, Known } from './types.ts';

const NUMBERS: readonly Detector[] = [ibans, nirs, numens, ines, uais, phones, daysOfBirth, yearsOfBirth, streets];
const WORDS: readonly Detector[] = [schools, titled, hurried, initialed, placedSchools, teachers, registered, wholeNames, firstNames];

/** In this order where two find the same words; most texts hold no number. */
const detectorsFor = (text: string) => [mails, ...(/\d/.test(text) ? NUMBERS : []), ...WORDS];

/** The first of those that overlap, by place. */
function withoutOverlaps(hits: readonly Hit[]): Hit[] {
  const taken: Hit[] = [];
  const byPlace = hits.map((hit, rank) => ({ hit, rank })).sort((a, b) => a.hit.from - b.hit.from || a.rank - b.rank);
  let last: { hit: Hit; rank: number } | undefined;
  for (const each of byPlace) {
    if (last === undefined || each.hit.from >= last.hit.to) {
      taken.push(each.hit);
      last = each;
    } else if (each.rank < last.rank) {
      taken[taken.length - 1] = each.hit;
      last = each;
    }
  }
  return taken;
}

const VOWEL = /^[aeéèêiouyhœ]/i;

/** Puts other words in the place of those at fault: « de Mme D. » becomes « d’une collègue ». */
function reword(before: string, replacement: string, after: string): string {
  const elided = VOWEL.test(replacement) ? before.replace(/(?<=(?:^|[\s(])(?:[Dd]|[Qq]u|[Ll]orsqu|[Pp]uisqu))e $/, '’') : before;
  const isFirst = /^(?:[^\p{L}\p{N}]*)$/u.test(elided);
  return onOneLine(elided + (isFirst ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement) + after);
}

const replacementFor = ({ kind }: Hit, words: string) =>
  kind === 'etablissement' ? genericOf(words) || confidentialite.remplace.etablissement : confidentialite.replaceTitled(words) ?? confidentialite.remplace[kind];

/**
 * @param text a field, or the source of a body
 * @param known who may be named, from `knownNames`
 * @returns what names somebody or a school, in order, without overlaps; the time taken grows with the length of the text
 */
export function findings(text: string, known: Known): Finding[] {
  const reading = readingOf(text);
  const hits = detectorsFor(reading.text).flatMap((detect) => [...detect(reading.text, known)]);
  return withoutOverlaps(hits).map((hit) => {
    const words = reading.text.slice(hit.from, hit.to);
    const { before, after: rest } = around(reading.text, hit.from, hit.to);
    // The point of an initial may end the sentence too.
    const isLast = words.endsWith('.') && /^\s*(?:\s\p{Lu}|$)/u.test(reading.text.slice(hit.to, hit.to + 3));
    return {
      kind: hit.kind,
      certain: hit.certain,
      from: reading.origin(hit.from),
      to: reading.origin(hit.to - 1) + 1,
      excerpt: onOneLine(words),
      sentence: onOneLine(before + words + (isLast ? '' : rest)),
      reason: confidentialite.raisons[hit.kind],
      rewording: reword(before, replacementFor(hit, words), isLast ? '.' : rest),
    };
  });
}
