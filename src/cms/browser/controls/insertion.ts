/** What the buttons of a body do to its text: pure, on a text and its selection. */

export interface Selection {
  text: string;
  start: number;
  end: number;
}

/** What takes the place of the selection, and what is selected then (from the beginning of the insertion). */
export interface Insertion {
  /** Where the replacement begins and ends in the text before. */
  from: number;
  to: number;
  text: string;
  select: [number, number];
}

const blankBefore = (text: string, at: number) => (at === 0 || text.slice(0, at).endsWith('\n\n') ? '' : text[at - 1] === '\n' ? '\n' : '\n\n');
const blankAfter = (text: string, at: number) => (at === text.length || text.slice(at).startsWith('\n\n') ? '' : text[at] === '\n' ? '\n' : '\n\n');

/** Puts signs around the selection, « **mot** ». */
export const around = (mark: string) => ({ text, start, end }: Selection): Insertion => ({
  from: start,
  to: end,
  text: `${mark}${text.slice(start, end)}${mark}`,
  select: [mark.length, mark.length + end - start],
});

/** Puts signs at the head of each selected line. */
export const ahead = (mark: (index: number) => string) => ({ text, start, end }: Selection): Insertion => {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end) === -1 ? text.length : text.indexOf('\n', end);
  const lines = text.slice(from, to).split('\n').map((line, index) => `${mark(index)}${line}`);
  const before = blankBefore(text, from);
  const inserted = `${before}${lines.join('\n')}`;
  return { from, to, text: inserted, select: [inserted.length, inserted.length] };
};

/** Puts a block in a paragraph of its own. */
export const block = (content: string) => ({ text, end }: Selection): Insertion => {
  const inserted = `${blankBefore(text, end)}${content}${blankAfter(text, end)}`;
  return { from: end, to: end, text: inserted, select: [inserted.length, inserted.length] };
};

/** Puts a text in the place of the selection. */
export const inline = (content: string) => ({ start, end }: Selection): Insertion => ({ from: start, to: end, text: content, select: [content.length, content.length] });

const INLINE = new Set(['Renvoi']);
const attribute = ([name, value]: [string, string]) => (value.trim() === '' ? '' : ` ${name}="${value.trim().replace(/["<>{}\n]/g, '’')}"`);

/** @returns a component of the closed set, as a body writes it */
export function component(name: string, attributes: Readonly<Record<string, string>>, content: string): (selection: Selection) => Insertion {
  const opening = `<${name}${Object.entries(attributes).map(attribute).join('')}>`;
  return INLINE.has(name) ? inline(`${opening}${content}</${name}>`) : block(`${opening}\n\n${content}\n\n</${name}>`);
}
