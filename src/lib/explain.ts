/**
 * Explains the words of the glossary on the page where they occur: the first time, the word becomes a button that opens its
 * explanation (RGAA 10.13: by keyboard and touch, and it closes with Escape). Works without JavaScript: it is a popover.
 */
import { ELEMENT_NODE, TEXT_NODE, parse, renderSync, type Node } from 'ultrahtml';

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

  const visit = (node: Node, open: boolean) => {
    if (node.type === TEXT_NODE) {
      if (open) node.value = mark(node.value);
      return;
    }
    const inside = open && !(node.type === ELEMENT_NODE && (CLOSED.has(node.name) || 'data-sans-glossaire' in node.attributes || PLAIN.test(node.attributes['class'] ?? '')));
    if ('children' in node) for (const child of node.children) visit(child, inside);
  };

  const root = parse(html) as Node;
  visit(root, true);
  const notes = [...seen.values()].map(
    ({ id, title, expansion, definition }) =>
      `<div popover id="mot-${id}" class="explication"><p><strong>${escapeHtml(title)}</strong>${expansion ? ` ${escapeHtml(expansion)}` : ''}</p>` +
      `<p>${escapeHtml(definition)}</p><p><a href="${escapeHtml(strings.href(id))}">${strings.more}</a></p></div>`,
  );
  // The renderer gives every attribute a value; those that are either there or not take none.
  return renderSync(root).replaceAll(/ (hidden|readonly)=""/g, ' $1') + notes.join('');
}
