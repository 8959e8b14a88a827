/** The text of a page as a person reads it: one run a block, across links and emphasis, without code nor addresses. */
import type { Page } from './pages.ts';

type Node = ReturnType<Page['$']['root']>[number]['children'][number];

/** Read as it is written, or not read at all. */
const VERBATIM = new Set(['script', 'style', 'code', 'pre', 'kbd', 'samp', 'template', 'head']);
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'button',
  'cite',
  'em',
  'i',
  'mark',
  'q',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
  'tspan',
  'fragment',
]);
const NAMES = ['aria-label', 'alt', 'title', 'placeholder', 'data-nom', 'label'];
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>«»]+|[^\s<>«»]+@[^\s<>«»]+\.[^\s<>«»]+/giu;
/** Stands for what is left out: neither a letter nor a space. */
const OBJECT = '\ufffc';

/** HTML collapses spaces, but keeps those that do not break. */
const collapse = (text: string) =>
  text
    .replaceAll(/[ \t\n\r\f]+/g, ' ')
    .replaceAll(ADDRESS, OBJECT)
    .trim();

function collect(nodes: readonly Node[], runs: string[]) {
  const add = (text: string) => runs.push((runs.pop() ?? '') + text);
  for (const node of nodes) {
    if (node.type === 'text') add(node.data);
    else if (node.type === 'tag' || node.type === 'script' || node.type === 'style') {
      if (VERBATIM.has(node.name)) add(OBJECT);
      else if (INLINE.has(node.name)) collect(node.children, runs);
      else {
        runs.push('');
        collect(node.children, runs);
        runs.push('');
      }
    }
  }
}

/** Everything that a person reads or hears on a page: title, description, blocks of text, names of controls. */
export function proseOf({ $ }: Page): string[] {
  const runs = [''];
  collect($('body').get(0)?.children ?? [], runs);
  const names = NAMES.flatMap((name) =>
    $(`body [${name}]`)
      .toArray()
      .map(({ attribs }) => attribs[name] ?? ''),
  );
  const head = [
    $('title').first().text(),
    ...$('meta[name=description], meta[property^="og:"]')
      .toArray()
      .map(({ attribs }) => attribs['content'] ?? ''),
  ];
  return [...head, ...runs, ...names].map(collapse).filter(Boolean);
}
