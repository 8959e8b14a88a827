/** What a template is told beside the model: what is too long to stay whole, where a word may break. */
import type { Cell, Table } from '../model.ts';

/** Beyond this much JSON a row, a cell or a table may be cut by the end of a page: about a third of one. */
const LONG = 2600;
/** A short table is kept whole, unless its columns are so narrow that a cell may be tall. */
const COLUMNS = 6;
const TALL = 300;

const lengthOf = (value: unknown) => JSON.stringify(value).length;
const has = (value: object, key: string): boolean => Object.hasOwn(value, key);

function isLongTable({ heads, rows }: Table): boolean {
  return heads.length > COLUMNS || rows.flat<Cell[][], 1>().some((cell) => lengthOf(cell) > TALL);
}

/** Rows, cells and tables are kept whole unless they are long: measured here, since Typst would lay everything out twice. */
function isCut(value: object): boolean {
  if (has(value, 'heads')) return isLongTable(value as Table) || lengthOf(value) > LONG;
  const row = has(value, 't') && (value as { t: unknown }).t === 'row';
  const cell = has(value, 'blocks') && !has(value, 't');
  return (row || cell) && lengthOf(value) > LONG;
}

/** The keys whose words are set in lines; those of a list (banners, sentences of the foot) have a number for a key. */
const PRINTED = /^(?:text|titre|valeur|nom|chapeau|source|lisible|libelle|aide|\d+)$/;
/** Typst breaks a line after a slash or a hyphen by itself. */
const WIDE = /[^\s\u200b/-]{41,}/g;
const EVERY = 16;
/** The French rules break the words of French; these are for what no rule knows. */
const breakable = (text: string) => text.replace(WIDE, (word) => [...word].map((character, index) => (index > 0 && index % EVERY === 0 ? `\u200b${character}` : character)).join(''));

/** For `JSON.stringify`. */
export function prepared(key: string, value: unknown): unknown {
  if (typeof value === 'string') return PRINTED.test(key) ? breakable(value) : value;
  if (typeof value !== 'object' || value === null || has(value, 'long')) return value;
  return isCut(value) ? { ...value, long: true } : value;
}
