/** Where a body is code: there, every sign is already meant as it is written. */

const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;

/** A stretch of text, from `start` to `end` left out. */
export interface Span {
  start: number;
  end: number;
}

function inlineSpans(text: string, offset: number): Span[] {
  const spans: Span[] = [];
  const runs = [...text.matchAll(/(\\?)(`+)/g)];
  for (let index = 0; index < runs.length; index++) {
    const run = runs[index];
    if (!run || run[1]) continue;
    const closing = runs.findIndex((each, place) => place > index && each[2]?.length === run[2]?.length);
    const end = runs[closing];
    if (!end) continue;
    spans.push({ start: offset + run.index, end: offset + end.index + end[0].length });
    index = closing;
  }
  return spans;
}

/** @returns the stretches of a body that are code: fenced blocks, and what stands between backticks in one paragraph */
export function codeSpans(body: string): Span[] {
  const spans: Span[] = [];
  let [offset, fence, fenceStart, paragraph] = [0, '', 0, 0];
  const close = (end: number) => spans.push(...inlineSpans(body.slice(paragraph, end), paragraph));
  for (const line of body.split('\n')) {
    const next = offset + line.length + 1;
    const opening = FENCE.exec(line)?.[1];
    if (fence !== '') {
      if (new RegExp(`^ {0,3}${fence[0]}{${fence.length},}\\s*$`).test(line)) {
        spans.push({ start: fenceStart, end: next });
        [fence, paragraph] = ['', next];
      }
    } else if (opening) {
      close(offset);
      [fence, fenceStart] = [opening, offset];
    } else if (line.trim() === '') {
      close(offset);
      paragraph = next;
    }
    offset = next;
  }
  if (fence === '') close(body.length);
  else spans.push({ start: fenceStart, end: body.length });
  return spans;
}
