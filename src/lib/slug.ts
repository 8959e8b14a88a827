import { bare } from './french.ts';

/**
 * @param text a heading or a label, in French
 * @returns an anchor that reads aloud and survives being pasted: « L’évaluation ? » → `l-evaluation`; `section` if nothing is left
 */
export function slugify(text: string): string {
  const plain = bare(text.replace(/œ/gi, 'oe').replace(/æ/gi, 'ae'))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return plain || 'section';
}

/**
 * @param isReserved names that something else on the page already bears; never all of `x-2`, `x-3`…
 * @returns a function that slugifies and numbers the repeats of one page: `visite`, `visite-2`, `visite-3`
 */
export function uniqueSlugger(isReserved: (slug: string) => boolean = () => false): (text: string) => string {
  const taken = new Set<string>();
  return (text) => {
    const base = slugify(text);
    let slug = base;
    for (let n = 2; taken.has(slug) || isReserved(slug); n++) slug = `${base}-${n}`;
    taken.add(slug);
    return slug;
  };
}
