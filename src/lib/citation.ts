/** How a page is cited: in words, and as BibTeX. Nobody is named: a page is signed by its collectif, or by the site. */
import { formatDay } from './dates.ts';
import { slugify } from './slug.ts';

export interface Cited {
  titre: string;
  /** What signs it: a collectif, else the site. Never a person. */
  auteur: string;
  site: string;
  /** The day of its latest version, `AAAA-MM-JJ`. */
  version: string;
  licence: string;
  /** Where it lives for good: a complete address, or its path where the site has none yet. */
  adresse: string;
  /** From the root of the site, `/pistes/k3f9ad/`. */
  path: string;
}

/** « Deux-Rives, 2025-2026. « Troisième report ». Résonances, version du 22 décembre 2025. CC BY-SA 4.0. https://… » */
export const plainCitation = ({ titre, auteur, site, version, licence, adresse }: Cited) =>
  `${auteur === site ? '' : `${auteur}. `}«\u202f${titre}\u202f». ${site}, version du ${formatDay(version)}. Licence ${licence}. ${adresse}`;

/** What a copy gives: title, address, version. */
export const shortCitation = ({ titre, adresse, version }: Cited) => `${titre}\n${adresse}\nVersion du ${formatDay(version)}`;

const SPECIALS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // BibTeX counts braces, escaped ones too: alone, one would swallow the rest of the file.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '\u00a0': '~',
  '\u202f': '\\,',
};

/**
 * A text as the value of a BibTeX field: what LaTeX reads as a command is written so that it prints.
 * French no-break spaces become LaTeX's own, which every font has.
 */
export const bibtexText = (text: string) => text.replace(/[\\{}~^\u00a0\u202f%&#_$]/g, (sign) => SPECIALS[sign] ?? `\\${sign}`);

/** `url` is read letter for letter: only what would end the field is encoded. */
const bibtexUrl = (url: string) => url.replace(/[{}\\\s]/g, (sign) => encodeURIComponent(sign));

/** A name of letters, digits and hyphens, the same for a page whatever its title. */
const keyOf = ({ site, path }: Cited) => slugify(`${site} ${path}`);

/** An entry that BibTeX, BibLaTeX and reference managers read; the double braces keep the name of a group whole. */
export function bibtexCitation(cited: Cited): string {
  const { titre, auteur, site, version, licence, adresse } = cited;
  const fields = {
    author: `{${bibtexText(auteur)}}`,
    title: `{${bibtexText(titre)}}`,
    year: version.slice(0, 4),
    month: String(Number(version.slice(5, 7))),
    howpublished: bibtexText(site),
    note: bibtexText(`Version du ${formatDay(version)}, licence ${licence}`),
    url: bibtexUrl(adresse),
    language: 'french',
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
  return [`@misc{${keyOf(cited)},`, ...lines, '}'].join('\n');
}
