/** Pagefind, through its Node API: from the copies of pages to the files that the browser searches. */
import { close, createIndex } from 'pagefind';
import { gunzipSync } from 'node:zlib';

export interface Built {
  /** By path in Pagefind's folder: only what the browser asks for. */
  files: Map<string, Uint8Array>;
  /** Pagefind's id of each copy, by the key that it was given under. */
  ids: Map<string, string>;
}

/** No stemmer of Pagefind's: words come to it already normalised. `zxx` is « no linguistic content » (ISO 639-2). */
const LANGUAGE = 'zxx';

/** Its own interfaces, its worker and its fragments stay out: we have our page, and show texts from our own files. */
const KEPT = /^(?:pagefind\.js|wasm\.unknown\.pagefind|pagefind-entry\.json|.*\.pf_meta|index\/.*)$/;
const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/;

/** What does not load is said on the page, to people: Pagefind's own script also writes it to the console, as an error of ours. */
const quiet = (script: Uint8Array) => new TextEncoder().encode(new TextDecoder().decode(script).replaceAll('console.error(', '(() => {})('));

function failing(errors: readonly string[]) {
  if (errors.length > 0) throw new Error(`Pagefind : ${errors.join(' ; ')}`);
}

function urlOf(fragment: Uint8Array): string {
  const text = gunzipSync(fragment).toString('utf8').replace(/^pagefind_dcd/, '');
  return (JSON.parse(text) as { url: string }).url;
}

/**
 * @param copies the normalised page under a key of its own, in an order that never changes
 * @throws when Pagefind cannot start or refuses a page; it is always stopped again
 */
export async function buildIndex(copies: ReadonlyMap<string, string>): Promise<Built> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: LANGUAGE, maxFragments: copies.size + 1 });
    failing(errors);
    if (!index) throw new Error('Pagefind ne démarre pas.');
    for (const [key, content] of copies) failing((await index.addHTMLFile({ url: key, content })).errors);
    const { files, errors: unwritten } = await index.getFiles();
    failing(unwritten);
    const ids = files.flatMap(({ path, content }) => {
      const id = FRAGMENT.exec(path)?.[1];
      return id ? [[urlOf(content), id] as const] : [];
    });
    return { files: new Map(files.filter(({ path }) => KEPT.test(path)).map(({ path, content }) => [path, path === 'pagefind.js' ? quiet(content) : content])), ids: new Map(ids) };
  } finally {
    await close();
  }
}
