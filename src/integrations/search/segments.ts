/** The texts of a built page, each with how much it says of the page. */
import { load } from 'cheerio';

export interface Segment {
  text: string;
  /** 1 for the body, more for headings. */
  weight: number;
}

type ChildNode = { type: string; data?: string; name?: string; attribs?: Record<string, string>; children?: ChildNode[] };

/** What surrounds a page's own text: menus, margin notes, what points to it, explanations of words, notices, drawings, pistes, which are found as their own page. */
const AROUND =
  'nav, script, style, template, svg, [popover], .marge, .exemple, .etat, .facettes-fiche, .note.large, [aria-labelledby=resonances], [aria-labelledby=voisines], article.piste:has(h3 a[href*="/pistes/"]), th:has(a[href*="/pistes/"]), [data-hors-recherche]';

const BLOCKS = new Set('address article aside blockquote caption dd details div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header label legend li main ol option p pre section select summary table tbody td tfoot th thead tr ul'.split(' '));

/** Headings say more than paragraphs; the h1 is the title, which is indexed by itself. */
const WEIGHTS: Readonly<Record<string, number>> = { h1: 0, h2: 3, h3: 3, h4: 2, dt: 2, caption: 2, legend: 2 };

/** Sources, dates, counts. */
const NOTE = 0.4;
const weightOf = ({ name = '', attribs }: ChildNode, around: number) =>
  WEIGHTS[name] ?? (/(?:^|\s)note(?:\s|$)/.test(attribs?.['class'] ?? '') ? NOTE : around);

/** No-break spaces, wide and narrow, stay: results are typeset as their page is. */
const clean = (text: string) => text.replace(/[ \t\r\n\f]+/g, ' ').trim();

function collect(root: ChildNode): Segment[] {
  const segments: Segment[] = [];
  let buffer = '';
  const flush = (weight: number) => {
    const text = clean(buffer);
    buffer = '';
    if (text && weight > 0 && !segments.some((known) => known.text === text)) segments.push({ text, weight });
  };
  const visit = (node: ChildNode, weight: number) => {
    if (node.type === 'text') buffer += node.data ?? '';
    const own = weightOf(node, weight);
    const block = BLOCKS.has(node.name ?? '') || node.name === 'br';
    if (block) flush(weight);
    for (const child of node.children ?? []) visit(child, own);
    if (block) flush(own);
  };
  visit(root, 1);
  flush(1);
  return segments;
}

/**
 * @param html a built page
 * @param options `anchor` keeps one element of it, by its id; `head` keeps the head of the page alone
 * @returns its own texts in order, each once; none when the page has no such part
 */
export function segmentsOf(html: string, { anchor, head = false }: { anchor?: string | undefined; head?: boolean } = {}): Segment[] {
  const $ = load(html);
  const main = $('main').first();
  const root = anchor ? main.find(`[id="${anchor}"]`).first() : head ? main.find('.heros').first() : main;
  root.find(AROUND).remove();
  return root.length > 0 ? collect(root[0] as unknown as ChildNode) : [];
}
