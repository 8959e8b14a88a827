/** The files of `public/medias/`, and the texts that cite them. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { MAX_DOCUMENT, mediaFindings, mediaNameFindings } from '../guard/medias/index.ts';
import type { Finding as MediaFinding } from '../guard/problem.ts';
import { medias } from '../strings/medias.ts';
import type { CheckedEntry } from './entry.ts';
import { nearest } from './nearest.ts';
import { BODY, FILE, type Problem } from './types.ts';

const FOLDER = 'public/medias';
const ADDRESS = '/medias/';

interface Media {
  /** Below the folder, with `/`. */
  path: string;
  isLink: boolean;
}

/** Hidden files are not published: `.gitkeep` keeps an empty folder. */
function mediasOf(root: string): Media[] {
  try {
    return readdirSync(join(root, FOLDER), { withFileTypes: true, recursive: true })
      .filter((item) => !item.isDirectory() && !item.name.startsWith('.'))
      .map((item) => ({ path: join(item.parentPath, item.name).slice(join(root, FOLDER, '/').length).replaceAll('\\', '/'), isLink: !item.isFile() }))
      .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  } catch {
    return [];
  }
}

const told = (path: string, rule: string, [message, remedy]: readonly [string, string], severity: Problem['severity'] = 'error'): Problem => ({
  severity, rule, file: `${FOLDER}/${path}`, line: 1, field: FILE, message, remedy,
});

/** A film is not read to say that it has no place here. */
const READABLE = 4 * MAX_DOCUMENT;

function findingsOf(root: string, path: string): MediaFinding[] {
  const file = join(root, FOLDER, path);
  return statSync(file).size > READABLE ? tooLong(path, statSync(file).size) : mediaFindings(path, readFileSync(file));
}

function tooLong(path: string, size: number): MediaFinding[] {
  const [message, remedy] = medias.taille(size, MAX_DOCUMENT, 'pdf');
  return [...mediaNameFindings(path), { code: 'media-taille', message, remedy }];
}

function fileProblems(root: string, { path, isLink }: Media): Problem[] {
  if (isLink) return [told(path, 'lien-symbolique', medias.lien)];
  try {
    return findingsOf(root, path).map(({ code, message, remedy }) => told(path, code, [message, remedy]));
  } catch {
    return [told(path, 'illisible', medias.illisible)];
  }
}

interface Citation {
  entry: CheckedEntry;
  line: number;
  path: string;
}

function decoded(url: string): string {
  const [address = ''] = url.split(/[?#]/);
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

const citationsOf = (entry: CheckedEntry): Citation[] =>
  [...entry.outline.images, ...entry.outline.links]
    .map(({ url, line }) => ({ entry, line, path: decoded(url) }))
    .filter(({ path }) => path.startsWith(ADDRESS))
    .map((citation) => ({ ...citation, path: citation.path.slice(ADDRESS.length) }));

function missing({ entry, line, path }: Citation, known: readonly string[]): Problem {
  const near = nearest(path, known);
  const remedy = near ? medias.vouliezVous(`${ADDRESS}${near}`) : medias.deposez;
  return { severity: 'error', rule: 'media-absent', file: entry.file, line, field: BODY, message: medias.absent(`${ADDRESS}${path}`), remedy };
}

/** @param root the folder that holds `public/` @returns what is wrong with the media, and with what cites them */
export function mediaProblems(root: string, entries: readonly CheckedEntry[]): Problem[] {
  const all = mediasOf(root);
  const paths = all.map(({ path }) => path);
  const known = new Set(paths);
  const citations = entries.flatMap(citationsOf);
  const cited = new Set(citations.map(({ path }) => path));
  return [
    ...all.flatMap((media) => fileProblems(root, media)),
    ...paths.filter((path) => !cited.has(path)).map((path) => told(path, 'media-inutile', medias.inutile, 'warning')),
    ...citations.filter(({ path }) => !known.has(path)).map((citation) => missing(citation, paths)),
  ];
}
