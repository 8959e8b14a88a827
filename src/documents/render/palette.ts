/** The colours of paper: those of `tokens.css`, light, read where they are written. */
import { readFileSync } from 'node:fs';

const TOKENS = new URL('../../styles/tokens.css', import.meta.url);

export type Palette = Readonly<Record<string, string>>;

let known: Palette | undefined;

/** @returns every colour of the first `:root` block: `encre`, `pratiques`… */
export function palette(): Palette {
  if (known) return known;
  const css = readFileSync(TOKENS, 'utf8');
  const light = css.slice(css.indexOf(':root {'), css.indexOf('\n}', css.indexOf(':root {')));
  const found: Palette = Object.fromEntries([...light.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]));
  known = found;
  return found;
}
