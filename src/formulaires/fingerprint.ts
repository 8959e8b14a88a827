/** Tells whether a form still asks what it asked when a file was saved: its fields, their kinds, their options, its rows. Words of help do not count. */
import { fieldsOf, tablesOf, type FormModel } from './model.ts';

const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const MASK = 0xffffffffffffffffn;

/** FNV-1a, 64 bits: no secret to keep, only a change to see. */
function hash(text: string): string {
  let value = OFFSET;
  for (const byte of new TextEncoder().encode(text)) value = ((value ^ BigInt(byte)) * PRIME) & MASK;
  return value.toString(16).padStart(16, '0');
}

/** @returns 16 hexadecimal digits */
export function fingerprint(form: FormModel): string {
  const oneRow = Object.fromEntries(tablesOf(form).map(({ cle }) => [cle, 1]));
  const fields = fieldsOf(form, oneRow).map(({ id, genre, options }) => [id, genre, options]);
  const rows = tablesOf(form).map(({ cle, lignes, lignes_max }) => [cle, lignes, lignes_max ?? 0]);
  return hash(JSON.stringify([form.id, fields, rows]));
}
