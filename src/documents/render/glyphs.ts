/** A sign that the faces of paper lack is named before anything is composed: never a blank square, never a silent loss. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Job } from '../model.ts';
import { faces } from './faces.ts';
import { metricsOf, type Metrics } from '../../lib/metrics.ts';
import { Refusal } from './refusal.ts';

/** Spaces, joiners and controls are not drawn; the shaper makes the narrow space from the space. */
const UNDRAWN = /[\s\u00ad\u200b-\u200f\u202f\u2060\ufe0e\ufe0f\ufeff]/u;
/** Addresses and codes of machines are not all drawn as they are. */
const UNREAD = new Set(['sortie', 'source', 't', 'genre', 'famille', 'url', 'src', 'version', 'etat', 'style']);

let known: ((code: number) => boolean) | undefined;
function printable(): (code: number) => boolean {
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

function* texts(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value)) for (const each of value) yield* texts(each);
  else if (typeof value === 'object' && value !== null) for (const [key, each] of Object.entries(value)) if (!UNREAD.has(key)) yield* texts(each);
}

/** Where the author wrote it: the line, and the last field named above it. */
function place(root: string, source: string, sign: string): string {
  let lines: string[];
  try {
    lines = readFileSync(join(root, source), 'utf8').split('\n');
  } catch {
    return '';
  }
  const line = lines.findIndex((each) => each.normalize('NFC').includes(sign));
  if (line < 0) return '';
  const end = lines.indexOf('---', 1);
  const field = line > end && end > 0 ? 'corps' : lines.slice(0, line + 1).findLast((each) => /^\s*(?:- )?[a-z_]+:/.test(each))?.replace(/^\s*(?:- )?([a-z_]+):.*$/, '$1');
  return `ligne ${line + 1} — ${field ?? 'corps'} — `;
}

const excerpt = (text: string, sign: string) => {
  const at = text.indexOf(sign);
  return `…${text.slice(Math.max(0, at - 20), at + 20).trim()}…`;
};

/** @returns every sign of a document that cannot be drawn, each with a text that holds it */
export function missingSigns(job: Job): Map<string, string> {
  const has = printable();
  const found = new Map<string, string>();
  for (const text of texts(job)) for (const sign of text) if (!UNDRAWN.test(sign) && !has(sign.codePointAt(0) ?? 0) && !found.has(sign)) found.set(sign, text);
  return found;
}

/** @param root of the project, to tell the line @throws {Refusal} naming the signs, the line and the field */
export function refuseMissingSigns(job: Job, root: string) {
  const missing = [...missingSigns(job)];
  const [first] = missing;
  if (!first) return;
  const [sign, text] = first;
  const named = missing.map(([each]) => `« ${each} » (U+${(each.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`).join(', ');
  const sentence = missing.length === 1 ? `Le signe ${named} n’existe pas` : `Les signes ${named} n’existent pas`;
  throw new Refusal(job.source, `${place(root, job.source, sign)}${sentence} dans les polices des fiches (« ${excerpt(text, sign)} »). ${missing.length === 1 ? 'Écrivez-le' : 'Écrivez-les'} autrement.`);
}
