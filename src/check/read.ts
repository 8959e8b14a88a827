/** One file of content → its data, its body and what is wrong with its form. Nothing is executed, and nothing throws. */
import matter from 'gray-matter';
import type { CollectionInfo } from '../schemas/index.ts';
import { splitFences } from './fences.ts';
import { locator, type Locate } from './locate.ts';
import { readText } from './text.ts';
import type { Finding } from './types.ts';
import { loadYaml, type Data } from './yaml.ts';

export interface ReadFile {
  /** What the schema will be given; absent when the front matter cannot be read. */
  data?: Data;
  /** The text with its front matter blanked; absent in YAML files. */
  body?: string;
  locate: Locate;
  findings: Finding[];
}

const unplaced: Locate = () => 1;
const failed = (...findings: Finding[]): ReadFile => ({ locate: unplaced, findings });
const refuse = () => {
  throw new Error('Only YAML front matter is read.');
};

function placed(loaded: ReturnType<typeof loadYaml>, locate: Locate): Finding[] {
  return loaded.findings.map(({ path, ...finding }) => (path ? { ...finding, line: locate(path) } : finding));
}

function parseYaml(text: string): ReadFile {
  const raw = text.replace(/^\uFEFF/, '');
  if (raw.trim() === '') {
    return failed({
      rule: 'vide',
      line: 1,
      field: 'fichier',
      message: 'Le fichier est vide.',
      remedy: 'Créez une entrée par npm run new, ou supprimez-le.',
    });
  }
  const locate = locator(raw, 1);
  const loaded = loadYaml(raw, 1);
  return { ...(loaded.data && { data: loaded.data }), locate, findings: placed(loaded, locate) };
}

function parseMdx(text: string): ReadFile {
  const fences = splitFences(text);
  if (!('raw' in fences)) return failed(fences);
  const locate = locator(fences.raw, 1);
  let loaded: ReturnType<typeof loadYaml> = { data: {}, findings: [] };
  // gray-matter drops the last line end, which ends a `|+` block: Astro keeps it. Every engine but ours refuses.
  const yaml = (raw: string) => (loaded = loadYaml(`${raw}\n`, 1)).data ?? {};
  const { data } = matter(text, {
    language: 'yaml',
    engines: { yaml, json: refuse, javascript: refuse, js: refuse, toml: refuse, coffee: refuse },
  });
  return { ...(loaded.data && { data }), body: fences.body, locate, findings: placed(loaded, locate) };
}

/** @param text a file's whole text, byte order mark and line ends as they are */
export const parseFile = (text: string, format: CollectionInfo['format']): ReadFile =>
  format === 'yaml' ? parseYaml(text) : parseMdx(text);

/** @param path an absolute path */
export function readEntry(path: string, format: CollectionInfo['format']): ReadFile {
  const text = readText(path);
  return typeof text === 'string' ? parseFile(text, format) : failed(text);
}
