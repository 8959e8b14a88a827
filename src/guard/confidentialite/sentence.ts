/** The sentence around a place in a text. */
const MOST = 160;
const ENDS = /\n\s*\n|[!?…](?=\s)|(?<![\s(.]\p{Lu}|\b(?:Mmes?|Mlles?|MM|Dr|Pr|Mgr|n°|p|art))\.(?=\s)/gu;

/** @returns the text on one line */
export const onOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** @returns the words before and after `[from, to)` in its sentence, each on one line and cut where too long */
export function around(text: string, from: number, to: number): { before: string; after: string } {
  const start = Math.max(0, from - MOST);
  const head = text.slice(start, from);
  const tail = text.slice(to, to + MOST);
  const begins = [...head.matchAll(ENDS)].map(({ index, 0: sign }) => index + sign.length).at(-1);
  const [end] = tail.matchAll(ENDS);
  const before = begins === undefined ? `${start > 0 ? '…' : ''}${head}` : head.slice(begins);
  const after = end === undefined ? `${tail}${to + MOST < text.length ? '…' : ''}` : tail.slice(0, end.index + (/^\s/.test(end[0]) ? 0 : end[0].length));
  return { before: before.replace(/\s+/g, ' ').trimStart(), after: after.replace(/\s+/g, ' ').trimEnd() };
}
