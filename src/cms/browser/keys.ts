/** Keys that nobody has to think of: drawn from what they stand for. */
import { List, Map } from 'immutable';
import { slugify } from '../../lib/slug.ts';
import type { Fields } from './controls/typed.ts';

type Item = Map<string, unknown>;

/** Longer says nothing more; it leaves room for a number. */
const LENGTH = 32;

/**
 * @param label what the key stands for, « Lieu d’exercice »
 * @param form the pattern of such keys
 * @param taken those that the entry has already
 * @returns `lieu_d_exercice` or `lieu-d-exercice`, as the pattern wants it, with a number where it is taken; nothing that the pattern refuses
 */
export function keyFrom(label: string, form: RegExp, taken: ReadonlySet<unknown>): string {
  const joint = form.test('a-b') ? '-' : '_';
  const name = slugify(label).slice(0, LENGTH).replace(/-+$/, '').replaceAll('-', joint);
  const root = form.test(name) ? name : `c${joint}${name}`;
  let key = root;
  for (let n = 2; taken.has(key); n++) key = `${root}${joint}${n}`;
  return form.test(key) ? key : '';
}

/** Every value of the fields of one name, at any depth of an entry. */
function valuesOf(name: string, data: unknown): unknown[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => (key === name ? [value] : valuesOf(name, value)));
}

/** The fields of an item that are drawn from another, and are empty though the other is not. */
function missingIn(item: unknown, field: Fields): List<Fields> {
  if (!Map.isMap(item)) return List();
  const types = field.get('types') as List<Fields> | undefined;
  const fields = (types?.find((type) => type.get('name') === item.get('type')) ?? field).get('fields') as List<Fields> | undefined;
  return fields?.filter((each) => !item.get(String(each.get('name'))) && Boolean(item.get(String(each.get('derive'))))) ?? List();
}

/**
 * @param items of a list
 * @param field the list, as the configuration describes it
 * @param data all that the entry says
 * @returns the same items, the first that lacks a key with the key that it lacks; the same list when none does
 */
export function withKeys(items: List<Item>, field: Fields, data: () => unknown): List<Item> {
  const at = items.findIndex((item) => !missingIn(item, field).isEmpty());
  const [item, key] = [items.get(at), missingIn(items.get(at), field).first()];
  if (at < 0 || !item || !key) return items;
  const name = String(key.get('name'));
  const [pattern = ''] = key.get('pattern') as List<string>;
  const drawn = keyFrom(String(item.get(String(key.get('derive')))), new RegExp(pattern), new Set(valuesOf(name, data())));
  return drawn === '' ? items : items.set(at, item.set(name, drawn));
}
