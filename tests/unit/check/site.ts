/** A small valid content/ in a temporary folder, that a test spoils where it wants; every entry goes through the real schemas. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { dump } from 'js-yaml';
import { onTestFinished } from 'vitest';
import { checkContent, type Problem } from '../../../src/check/index.ts';

export const TODAY = '2026-11-20';
type Fields = Record<string, unknown>;

const common = { titre: 'Un titre', resume: 'Une phrase qui résume.', publie_le: '2026-11-02' };
const terms = (...ids: string[]) => ids.map((id) => ({ id, libelle: `Le terme ${id}` }));

export const mdx = (fields: Fields, body = 'Du texte.\n') => `---\n${dump({ ...common, ...fields })}---\n\n${body}`;
export const vocabulaire = (...ids: string[]) => dump({ ...common, singulier: 'Terme', termes: terms(...ids) });

export const synthese = (fields: Fields = {}) => ({
  collectif: 'plaine',
  numero: 1,
  date: '2026-11-05',
  degres: ['premier'],
  situation: 'Une situation racontée sans aucun nom ni détail reconnaissable.',
  problematique: 'Comment faire autrement la prochaine fois ?',
  preoccupations: ['accueillir'],
  pistes: [{ cle: 'aaaaaa', titre: 'Ouvrir par les élèves', description: 'Commencer par ce qu’ils ont fait.', origine: 'envisagee' }],
  relecture_confidentialite: '2026-11-06',
  ...fields,
});

const BASE: Record<string, string> = {
  'vocabulaires/degres.yaml': vocabulaire('premier', 'second'),
  'vocabulaires/preoccupations.yaml': vocabulaire('accueillir', 'conduire-l-entretien'),
  'collectifs/plaine.mdx': mdx({
    annee_scolaire: '2026-2027',
    departement: 'Ain',
    degres: ['premier'],
    composition: { neo_tuteurs: 4, tuteurs_experimentes: 2, premier_degre: 6, second_degre: 0 },
    profil_pilote: 'PEMF',
  }),
  'syntheses/plaine-1.mdx': mdx(synthese()),
  'glossaire/pes.mdx': mdx({ titre: 'PES' }),
};
export const BASE_FILES = Object.keys(BASE).length;

export interface Site {
  root: string;
  path(file: string): string;
  write(file: string, content: string | Uint8Array): void;
  check(): ReturnType<typeof checkContent>;
  /** `file:line field | message | remedy` of every error. */
  errors(): string[];
  warnings(): string[];
}

const told = ({ file, line, field, message, remedy }: Problem) =>
  `${file.replace('content/', '')}:${line} ${field} | ${message} | ${remedy}`;

/** @param files what to write over, from content/ */
export function site(files: Record<string, string | Uint8Array> = {}): Site {
  const root = mkdtempSync(join(tmpdir(), 'resonances-check-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const path = (file: string) => join(root, 'content', file);
  const write = (file: string, content: string | Uint8Array) => {
    mkdirSync(dirname(path(file)), { recursive: true });
    writeFileSync(path(file), content);
  };
  for (const [file, content] of Object.entries({ ...BASE, ...files })) write(file, content);
  const check = () => checkContent(root, { today: TODAY });
  return { root, path, write, check, errors: () => check().problems.map(told), warnings: () => check().warnings.map(told) };
}
