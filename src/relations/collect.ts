/** Finds in an entry every value that points elsewhere. */
import type { Reference, References } from '../schemas/references.ts';
import { pisteKey, termKey } from './keys.ts';
import type { GraphContext, Key, Path, SourceEntry } from './types.ts';

/** A value that points elsewhere, whether or not something is there. */
export interface Pointer {
  /** The key it means; absent when the text is no reference at all (a Renvoi of another form). */
  to?: Key | undefined;
  kind: 'entry' | 'piste' | 'terme';
  /** What the key belongs to: a collection, `pistes` or a vocabulary. */
  group: string;
  value: string;
  field: string;
  label: string;
  path: Path;
}

type Found = (value: unknown, path: Path) => void;

function visit(value: unknown, path: readonly string[], depth: number, at: Path, found: Found): void {
  if (value === undefined || value === null) return;
  const step = path[depth];
  if (step === undefined) return found(value, at);
  if (step !== '*') return visit((value as Record<string, unknown>)[step], path, depth + 1, [...at, step], found);
  if (Array.isArray(value)) value.forEach((item, index) => visit(item, path, depth + 1, [...at, index], found));
}

type Aim = Pick<Pointer, 'to' | 'kind' | 'group' | 'value'>;

const towards = (group: string, value: string): Aim =>
  group === 'pistes' ? { kind: 'piste', group, value, to: pisteKey(value) } : { kind: 'entry', group, value, to: `${group}/${value}` };
const towardsTerm = (group: string, value: string): Aim => ({ kind: 'terme', group, value, to: termKey(group, value) });

function aimOf(reference: Reference, value: unknown): Aim | undefined {
  if (reference.kind === 'contenu') {
    const { type, ref } = value as { type: string; ref: string };
    return towards(type, ref);
  }
  if (typeof value !== 'string') return undefined;
  return reference.kind === 'terme' ? towardsTerm(reference.target, value) : towards(reference.target, value);
}

function aimOfRenvoi(vers: string, references: References): Aim {
  const [group = '', id = '', terme = '', ...rest] = vers.split('/');
  const value = vers;
  if (group === 'vocabulaire' && id && terme && rest.length === 0) return { ...towardsTerm(id, terme), value };
  if ((group === 'pistes' || Object.hasOwn(references, group)) && id && !terme && rest.length === 0)
    return { ...towards(group, id), value };
  return { kind: 'entry', group: '', value };
}

/** Every pointer of an entry: its fields in the order of the schema, then its body. */
export function pointersOf(entry: SourceEntry, { references }: GraphContext): Pointer[] {
  const pointers: Pointer[] = [];
  for (const reference of references[entry.collection]) {
    visit(entry.data, reference.path, 0, [], (value, at) => {
      const aim = aimOf(reference, value);
      const path = reference.kind === 'contenu' ? [...at, 'ref'] : at;
      if (aim) pointers.push({ ...aim, field: reference.field, label: reference.label, path });
    });
  }
  entry.renvois.forEach((vers, index) => {
    pointers.push({ ...aimOfRenvoi(vers, references), field: 'renvoi', label: 'Renvoi', path: ['renvoi', index] });
  });
  return pointers;
}
