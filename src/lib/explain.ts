/**
 * Explains the words of the glossary on the page where they occur: the first time, the word becomes a button that opens its
 * explanation (RGAA 10.13: by keyboard and touch, and it closes with Escape). Works without JavaScript: it is a popover.
 */
export interface Explained {
  id: string;
  /** The word and its variants. */
  words: string[];
  title: string;
  expansion?: string | undefined;
  definition: string;
}

/** A heading, a link, a label is read out or clicked as a whole: no button may stand inside. */
const CLOSED = new Set(['a', 'strong', 'button', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'label', 'legend', 'summary', 'nav', 'th', 'dt', 'caption', 'code', 'pre', 'svg', 'option', 'textarea', 'script', 'style']);

/** Margin notes, the head of a page and its facts are read at a glance: they stay plain. */
const PLAIN = /(?:^|\s)(?:marge|note|heros|portes|etiquette|facettes-fiche)(?:\s|$)/;

const escapeRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const escapeHtml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
const isAcronym = (word: string) => /\p{Lu}.*\p{Lu}/u.test(word);

/** What may not be parted from a word at the end of a line: an elision or an opening before it, a punctuation mark after it. */
const BEFORE = "(?:(?<![\\p{L}\\p{N}])\\p{L}{1,6}’|[(\\u2026«]\\u202f?)?";
const AFTER = '(?:[,.)…]|[\\u00a0\\u202f][:;!?»])*';

/** One tag or comment; a quoted attribute may hold `>`. */
const TAG = /<!--[^]*?-->|<(\/?)([a-zA-Z][\w:-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/g;
const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);
/** What stands in these is not markup. */
const RAW = new Set(['script', 'style', 'textarea']);
const CLASS = /\sclass="([^"]*)"/;

const staysPlain = (name: string, attributes: string) =>
  CLOSED.has(name) || (attributes !== '' && (attributes.includes('data-sans-glossaire') || PLAIN.test(CLASS.exec(attributes)?.[1] ?? '')));

/** Replaces the text that may hold buttons, and leaves the rest of the markup as it is, letter for letter. */
function eachText(html: string, replace: (text: string) => string): string {
  let out = '';
  let kept = 0;
  let depth = 0;
  let plainFrom = Infinity;
  TAG.lastIndex = 0;
  for (let tag = TAG.exec(html); tag; tag = TAG.exec(html)) {
    const [all, closing, name = '', attributes = ''] = tag;
    if (plainFrom === Infinity && tag.index > kept) {
      out += replace(html.slice(kept, tag.index));
      kept = tag.index;
    }
    if (name === '' || VOID.has(name) || attributes.endsWith('/')) {
      // neither opens nor closes
    } else if (closing) {
      depth -= 1;
      if (depth <= plainFrom) plainFrom = Infinity;
    } else {
      if (plainFrom === Infinity && staysPlain(name, attributes)) plainFrom = depth;
      depth += 1;
      if (RAW.has(name)) TAG.lastIndex = Math.max(TAG.lastIndex, html.indexOf(`</${name}`, TAG.lastIndex));
    }
    if (plainFrom === Infinity) {
      out += html.slice(kept, tag.index + all.length);
      kept = tag.index + all.length;
    }
  }
  const rest = html.slice(kept);
  return out + (plainFrom === Infinity ? replace(rest) : rest);
}

interface Lexicon {
  pattern: RegExp;
  find: (word: string) => Explained | undefined;
}

const lexicons = new WeakMap<Explained[], Lexicon>();

function lexiconOf(list: Explained[]): Lexicon {
  const known = lexicons.get(list);
  if (known) return known;
  const exact = new Map<string, Explained>();
  const folded = new Map<string, Explained>();
  for (const entry of list)
    for (const word of entry.words) (isAcronym(word) ? exact : folded).set(isAcronym(word) ? word : word.toLowerCase(), entry);
  const all = [...exact.keys(), ...folded.keys()].sort((a, b) => b.length - a.length).map(escapeRegExp);
  const pattern = new RegExp(`(${BEFORE})(?<![\\p{L}\\p{N}@&-])(${all.join('|')})(?![\\p{L}\\p{N}@-])(${AFTER})`, 'giu');
  const lexicon = { pattern, find: (word: string) => exact.get(word) ?? folded.get(word.toLowerCase()) };
  lexicons.set(list, lexicon);
  return lexicon;
}

/**
 * @param html the markup of a page's main part
 * @param list the words to explain; an empty list leaves the markup as it is
 * @param strings how the explanation is labelled: `more` is its link to the glossary, `href` gives a word's address there
 */
export function explain(html: string, list: Explained[], strings: { more: string; href: (id: string) => string }): string {
  if (list.length === 0) return html;
  const { pattern, find } = lexiconOf(list);
  const seen = new Map<string, Explained>();

  const mark = (text: string) =>
    text.replace(pattern, (all, before: string, word: string, after: string) => {
      const entry = find(word);
      if (!entry || seen.has(entry.id)) return all;
      seen.set(entry.id, entry);
      const button = `<button type="button" class="mot" popovertarget="mot-${entry.id}">${word}</button>`;
      return before || after ? `<span class="insec">${before}${button}${after}</span>` : button;
    });

  const marked = eachText(html, mark);
  const notes = [...seen.values()].map(
    ({ id, title, expansion, definition }) =>
      `<div popover id="mot-${id}" class="explication"><p><strong>${escapeHtml(title)}</strong>${expansion ? ` ${escapeHtml(expansion)}` : ''}</p>` +
      `<p>${escapeHtml(definition)}</p><p><a href="${escapeHtml(strings.href(id))}">${strings.more}</a></p></div>`,
  );
  return marked + notes.join('');
}
