/** From what an author types to what the file keeps. */
import { shown, waysToStore } from './escape.ts';
import { bodyFindings } from './verify.ts';

/** Codes of what only code can be: a text that is typed never is. */
const CODE = new Set(['syntaxe', 'code-importe', 'expression', 'commentaire', 'balise-inconnue', 'balise-decalee', 'attribut-calcule']);

/** The lines at both ends that are typed as they were stored keep the very form that they had. */
function keepLines(typed: string, before: string, store: (text: string) => string): string {
  const [now, was] = [typed.split('\n'), before.split('\n')];
  const old = was.map(shown);
  let [head, tail] = [0, 0];
  while (head < Math.min(now.length, was.length) && now[head] === old[head]) head++;
  while (tail < Math.min(now.length, was.length) - head && now.at(-1 - tail) === old.at(-1 - tail)) tail++;
  const middle = store(now.slice(head, now.length - tail).join('\n'));
  return [...was.slice(0, head), ...(head + tail < now.length ? [middle] : []), ...was.slice(was.length - tail)].join('\n');
}

const isCode = (body: string) => bodyFindings(body).some(({ code }) => CODE.has(code));

/**
 * @param typed the text as its author sees it
 * @param before the body as it was stored, whose lines are kept where they say the same
 * @returns a body that the build accepts and that shows what was typed; what remains to say of it (a link that leads astray) is `bodyFindings`
 */
export function stored(typed: string, before = ''): string {
  if (shown(before) === typed) return before;
  const ways = waysToStore(typed);
  const found = ways.find((way) => !isCode(way)) ?? ways.at(-1) ?? '';
  const close = before === '' ? found : keepLines(typed, before, (text) => waysToStore(text)[ways.indexOf(found)] ?? text);
  return close === found || isCode(close) || shown(close) !== shown(found) ? found : close;
}
