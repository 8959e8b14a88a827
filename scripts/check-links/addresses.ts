/** Every address outside the site that content gives, with where it is written. */
import { inspectBody } from '../../src/guard/body.ts';
import { readEntry } from '../../src/check/read.ts';
import { listContent } from '../../src/check/list.ts';
import { collections } from '../../src/schemas/index.ts';

export interface Place {
  /** `content/ressources/x.mdx`. */
  file: string;
  line: number;
  /** The field, or « texte » for the body. */
  field: string;
}
export interface Address {
  url: string;
  /** Everywhere it is written. */
  places: Place[];
  /** The copy that the same entry keeps of it. */
  archive?: string | undefined;
}

type Path = readonly (string | number)[];
const IN_TEXT = /https?:\/\/[^\s<>«»"]+/g;
/** What ends the sentence, not the address; a closing bracket belongs to it only if it opens there. */
const trimmed = (url: string) => {
  const bare = url.replace(/[.,;:!?…’]+$/, '');
  return bare.endsWith(')') && !bare.includes('(') ? bare.slice(0, -1) : bare;
};

function* strings(value: unknown, path: Path = []): Generator<{ text: string; path: Path }> {
  if (typeof value === 'string') yield { text: value, path };
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* strings(item, [...path, index]);
  else if (typeof value === 'object' && value !== null && !(value instanceof Date)) for (const [key, item] of Object.entries(value)) yield* strings(item, [...path, key]);
}

interface Found extends Place {
  url: string;
  archive?: string | undefined;
}

function inFields(file: string, data: Record<string, unknown>, locate: (path: Path) => number): Found[] {
  const archive = typeof data['archive'] === 'string' ? data['archive'] : undefined;
  return [...strings(data)].flatMap(({ text, path }) =>
    [...text.matchAll(IN_TEXT)].map(([url]) => ({ url: trimmed(url), file, line: locate(path), field: path.join('.'), archive: path[0] === 'url' ? archive : undefined })),
  );
}

const inBody = (file: string, body: string): Found[] =>
  inspectBody(body)
    .links.filter(({ url }) => /^https?:/.test(url))
    .map(({ url, line }) => ({ url, file, line, field: 'texte' }));

/** A fragment is not asked for: two anchors of one page are one address. */
const withoutFragment = (url: string) => url.replace(/#.*$/, '');

/**
 * @param root the folder that holds `content/`
 * @returns each address once, in the order of the files; those that no browser could open are left to `check`
 */
export function addressesOf(root: string): Address[] {
  const found = listContent(root).files.flatMap(({ file, path, collection }) => {
    const { data, body, locate } = readEntry(path, collections[collection].format);
    return [...(data ? inFields(file, data, locate) : []), ...(body ? inBody(file, body) : [])];
  });
  const addresses = new Map<string, Address>();
  for (const { url, archive, ...place } of found) {
    const key = withoutFragment(url);
    if (!URL.canParse(key)) continue;
    const known = addresses.get(key) ?? { url: key, places: [] };
    addresses.set(key, { url: key, places: [...known.places, place], archive: known.archive ?? archive });
  }
  return [...addresses.values()];
}
