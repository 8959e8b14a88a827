/** Values for the fields that a schema requires: a text to replace, its example where a form is asked, first choices, what exists, the day. */
import { randomInt } from 'node:crypto';
import { TO_WRITE } from '../../src/check/to-write.ts';
import { COLLECTIONS, type CollectionName } from '../../src/schemas/index.ts';
import type { Shape } from '../../src/schemas/shape.ts';
import type { Existing, Known } from './existing.ts';

export interface Sources {
  today: string;
  existing: Existing;
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';

type Piste = { cle?: unknown };
const clesOf = ({ data }: Known) =>
  Array.isArray(data['pistes']) ? (data['pistes'] as Piste[]).flatMap(({ cle }) => (typeof cle === 'string' ? [cle] : [])) : [];

/** Six letters or digits that no piste has yet (DESIGN §7.8). */
export function newCle(existing: Existing): string {
  const taken = new Set(existing('syntheses').flatMap(clesOf));
  for (;;) {
    const cle = Array.from({ length: 6 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
    if (!taken.has(cle)) return cle;
  }
}

function firstTerm(vocabulaire: string, { existing, today }: Sources): string {
  const found = existing('vocabulaires').find(({ id }) => id === vocabulaire);
  const terms = (found?.data['termes'] ?? []) as { id: string; en_vigueur_au?: unknown }[];
  const term = terms.find(({ en_vigueur_au: end }) => !(typeof end === 'string' && end < today)) ?? terms[0];
  if (!term) throw new Error(`Le vocabulaire « ${vocabulaire} » manque : créez content/vocabulaires/${vocabulaire}.yaml d’abord.`);
  return term.id;
}

/** The latest by school year, where there is one: the collectif that is at work. */
function firstEntry(target: string, { existing }: Sources): string {
  if (target === 'pistes') {
    const cle = existing('syntheses').flatMap(clesOf)[0];
    if (cle !== undefined) return cle;
  }
  const collection = COLLECTIONS.find((name): name is CollectionName => name === target);
  const entries = collection ? existing(collection) : [];
  const latest = entries.toSorted((a, b) =>
    String(b.data['annee_scolaire'] ?? '').localeCompare(String(a.data['annee_scolaire'] ?? '')),
  )[0];
  if (!latest)
    throw new Error(`Il n’existe encore aucune entrée à désigner dans « ${target} » : créez-en une d’abord (npm run new -- ${target}).`);
  return latest.id;
}

function text(shape: Shape, sources: Sources): string {
  if (shape.format === 'date') return sources.today;
  // An example of prose left in place would be published as if somebody had meant it.
  if (shape.example !== undefined && shape.pattern !== undefined) return String(shape.example);
  if (shape.format === 'uri') return 'https://exemple.fr/';
  const start = `${TO_WRITE}${(shape.label ?? 'ce champ').toLowerCase()}`;
  return start.padEnd(shape.minLength ?? 0, '.').slice(0, shape.maxLength);
}

function group(shape: Shape, sources: Sources): Record<string, unknown> {
  const entries = (shape.required ?? []).map((key) => [
    key,
    key === 'cle' && isCleDePiste(shape) ? newCle(sources.existing) : fill(shape.properties?.[key] ?? {}, sources),
  ]);
  return Object.fromEntries(entries) as Record<string, unknown>;
}

const isCleDePiste = (shape: Shape) => shape.properties?.['cle']?.pattern === '^[a-z0-9]{6}$';

/** @returns a value that the schema accepts @throws an Error with a French sentence when something must exist first */
export function fill(shape: Shape, sources: Sources): unknown {
  if (shape.const !== undefined) return shape.const;
  if (shape.oneOf?.[0]) return fill(shape.oneOf[0], sources);
  if (shape.vocabulaire !== undefined && shape.type === 'string') return firstTerm(shape.vocabulaire, sources);
  if (shape.relation !== undefined && shape.type === 'string') return firstEntry(shape.relation, sources);
  if (shape.enum) return shape.enum[0];
  if (shape.type === 'array') return Array.from({ length: Math.max(1, shape.minItems ?? 0) }, () => fill(shape.items ?? {}, sources));
  if (shape.type === 'object') return group(shape, sources);
  if (shape.type === 'boolean') return false;
  if (shape.type === 'integer' || shape.type === 'number') return shape.example ?? Math.max(1, shape.minimum ?? 1);
  return text(shape, sources);
}
