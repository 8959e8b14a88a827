/**
 * From what a word processor or a web page puts on the clipboard to the Markdown of a body: what was seen, and its form as far as a body
 * has one. Nothing of it is run: the HTML is parsed apart, and only texts are taken from it.
 */

const BLOCKS = new Set(['P', 'DIV', 'SECTION', 'ARTICLE', 'MAIN', 'HEADER', 'FOOTER', 'BLOCKQUOTE', 'UL', 'OL', 'LI', 'TABLE', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'PRE', 'HR', 'DL', 'DT', 'DD', 'FIGURE', 'FIGCAPTION']);
const UNSEEN = new Set(['STYLE', 'SCRIPT', 'HEAD', 'TITLE', 'META', 'LINK', 'TEMPLATE', 'NOSCRIPT', 'IMG', 'SVG', 'OBJECT', 'IFRAME', 'BUTTON', 'INPUT']);
const SPACES = /[ \t\r\n\f]+/g;

const isElement = (node: Node): node is HTMLElement => node.nodeType === 1;
// Word hides the signs of its lists behind this style, and says them again in the text.
const isUnseen = (element: HTMLElement) => UNSEEN.has(element.tagName.toUpperCase()) || /mso-list:\s*Ignore|display:\s*none/i.test(element.getAttribute('style') ?? '');

/** Signs that Markdown would take for a form, where they were meant as they are. */
const literal = (text: string) => text.replace(/[\\`*[\]]/g, '\\$&').replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_').replaceAll('~~', '\\~~');
const literalStart = (text: string) => text.replace(/^(\s*)(#{1,6}(?=\s)|[-+>](?=\s|$)|={2,}$|-{2,}$|~{3,})/, '$1\\$2').replace(/^(\s*\d{1,9})([.)](?=\s))/, '$1\\$2');

const weightOf = (element: HTMLElement) => element.style.fontWeight;
const isBold = (element: HTMLElement) =>
  weightOf(element) !== '' ? /^(bold|bolder|[6-9]00)$/.test(weightOf(element)) : ['B', 'STRONG'].includes(element.tagName);
const isItalic = (element: HTMLElement) => (element.style.fontStyle !== '' ? element.style.fontStyle === 'italic' : ['I', 'EM', 'CITE'].includes(element.tagName));

function marked(content: string, mark: string): string {
  const [, before = '', inside = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(content) ?? [];
  return inside === '' || inside.startsWith(mark) ? content : `${before}${mark}${inside}${mark}${after}`;
}

function inlineOf(node: Node): string {
  if (node.nodeType === 3) return literal((node.nodeValue ?? '').replace(SPACES, ' '));
  if (!isElement(node) || isUnseen(node)) return '';
  if (node.tagName === 'BR') return '\\\n';
  const content = [...node.childNodes].map(inlineOf).join('');
  const href = node.tagName === 'A' ? node.getAttribute('href') : null;
  if (href && /^(https?|mailto):/i.test(href) && content.trim() !== '') return `[${content.trim()}](${href.replace(/[\s()<>{}\\]/g, encodeURIComponent)})`;
  const bold = isBold(node) ? marked(content, '**') : content;
  return isItalic(node) ? marked(bold, '*') : bold;
}

const paragraph = (text: string) => {
  const trimmed = text.replace(/(?:\\\n|\s)+$/, '').replace(/^(?:\\\n|[ \n])+/, '').replace(/ {2,}/g, ' ');
  return trimmed === '' ? [] : [trimmed.split('\n').map(literalStart).join('\n')];
};

const indented = (text: string, mark: string) => text.split('\n').map((line, index) => (index === 0 ? `${mark}${line}` : line === '' ? '' : `${' '.repeat(mark.length)}${line}`)).join('\n');

function list(element: HTMLElement): string {
  const items = [...element.children].filter((child): child is HTMLElement => isElement(child) && !isUnseen(child));
  let number = 0;
  return items.map((item) => {
    const nested = item.tagName === 'UL' || item.tagName === 'OL';
    const content = nested ? list(item) : blocksOf(item).join('\n');
    return nested ? indented(content, element.tagName === 'OL' ? '   ' : '  ') : indented(content, element.tagName === 'OL' ? `${++number}. ` : '- ');
  }).join('\n');
}

function table(element: HTMLElement): string {
  const rows = [...element.querySelectorAll('tr')].map((row) => [...row.querySelectorAll('th, td')].map((cell) => inlineOf(cell).replace(/\\\n|\s+/g, ' ').trim().replaceAll('|', '\\|')));
  const width = Math.max(0, ...rows.map((row) => row.length));
  const line = (cells: readonly string[]) => `| ${Array.from({ length: width }, (_, index) => cells[index] ?? '').join(' | ')} |`;
  const [head = [], ...body] = rows;
  return width === 0 ? '' : [line(head), line(Array.from({ length: width }, () => '---')), ...body.map(line)].join('\n');
}

function block(element: HTMLElement): string[] {
  const heading = /^H([1-6])$/.exec(element.tagName)?.[1];
  if (heading) return paragraph(inlineOf(element)).map((text) => `${'#'.repeat(Math.min(4, Math.max(2, Number(heading))))} ${text.replaceAll('\\\n', ' ').replaceAll('**', '')}`);
  if (element.tagName === 'UL' || element.tagName === 'OL') return [list(element)];
  if (element.tagName === 'TABLE') return [table(element)];
  if (element.tagName === 'HR') return ['---'];
  if (element.tagName === 'BLOCKQUOTE') return [indentedQuote(blocksOf(element).join('\n\n'))];
  const word = /MsoListParagraph/.test(element.className) ? inlineOf(element).trim() : '';
  return word === '' ? blocksOf(element) : [`- ${word}`];
}

const indentedQuote = (text: string) => text.split('\n').map((line) => `> ${line}`.trimEnd()).join('\n');

const isBlock = (node: Node): node is HTMLElement => isElement(node) && !isUnseen(node) && (BLOCKS.has(node.tagName) || [...node.children].some(isBlock));

/** @returns the paragraphs, lists and tables inside an element; what stands between them is a paragraph */
function blocksOf(element: Node): string[] {
  const found: string[] = [];
  let run = '';
  for (const child of element.childNodes) {
    if (!isBlock(child)) {
      run += inlineOf(child);
      continue;
    }
    found.push(...paragraph(run), ...block(child));
    run = '';
  }
  return [...found, ...paragraph(run)].filter((text) => text !== '');
}

const isItem = (text: string) => /^- /.test(text) && !text.includes('\n');

/** @param html what the clipboard holds @returns Markdown, paragraphs separated by a blank line; nothing when there is no text in it */
export function markdownFrom(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return blocksOf(body).reduce((text, next, index, all) => (index === 0 ? next : `${text}${isItem(next) && isItem(all[index - 1] ?? '') ? '\n' : '\n\n'}${next}`), '');
}
