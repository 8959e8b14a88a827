/** What can be published, and would be better otherwise. */
import { formatDay } from '../lib/dates.ts';
import type { BodyReport } from '../guard/body.ts';
import { excerpt } from '../guard/problem.ts';
import { BODY, type Finding, type Path } from './types.ts';

const VAGUE = new Set([
  'ici',
  'cliquez ici',
  'cliquer ici',
  'par ici',
  'lien',
  'ce lien',
  'lire la suite',
  'suite',
  'la suite',
  'en savoir plus',
  'plus',
  'plus d infos',
  'voir',
  'voir ici',
  'page',
  'cette page',
  'document',
  'telecharger',
  'lire',
  'site',
  'le site',
  'ce site',
]);

const folded = (label: string) =>
  label
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
const isAddress = (label: string) => /^(https?:\/\/|www\.)\S+$/i.test(label.trim());

const warn = (rule: string, line: number, message: string, remedy: string): Finding => ({
  severity: 'warning',
  rule,
  line,
  field: BODY,
  message,
  remedy,
});

function linkWarnings({ links }: BodyReport): Finding[] {
  const remedy = 'Écrivez où il mène : [le guide d’observation](adresse).';
  return links.flatMap(({ label, line }) => {
    if (label.trim() === '') return [warn('lien-vide', line, 'Un lien n’a pas de texte.', remedy)];
    if (isAddress(label)) return [warn('lien-adresse', line, `Le texte d’un lien est une adresse : « ${excerpt(label)} ».`, remedy)];
    return VAGUE.has(folded(label))
      ? [warn('lien-vague', line, `Le texte d’un lien est « ${excerpt(label)} » : lu seul, il ne dit pas où il mène.`, remedy)]
      : [];
  });
}

function headingWarnings({ headings }: BodyReport): Finding[] {
  let previous = 1;
  return headings.flatMap(({ depth, text, line }) => {
    const found: Finding[] = [];
    if (text.trim() === '') found.push(warn('titre-vide', line, 'Un titre est vide.', 'Écrivez-le, ou retirez les signes #.'));
    if (depth === 1)
      found.push({ ...warn('titre-niveau-1', line, 'Un titre de niveau 1 (#) double celui de la page.', 'Écrivez ## pour une partie.'), severity: 'error' });
    if (depth > previous + 1)
      found.push(
        warn(
          'titre-saut',
          line,
          `Un titre de niveau ${depth} suit un niveau ${previous}.`,
          `Écrivez ${'#'.repeat(previous + 1)} pour celui-ci.`,
        ),
      );
    previous = depth;
    return found;
  });
}

/** @returns what readers would stumble on in a body that can be read */
export const bodyWarnings = (report: BodyReport): Finding[] => [...linkWarnings(report), ...headingWarnings(report)];

/** @returns the notice that an entry's time for review has passed; a retired one is left in peace */
export function reviewWarning(data: unknown, today: string, locate: (path: Path) => number): Finding[] {
  const { a_revoir_le: day, statut } = data as { a_revoir_le?: string; statut?: string };
  if (!day || day >= today || statut === 'retire') return [];
  const message = `L’entrée est à revoir depuis le ${formatDay(day)}.`;
  const remedy = 'Relisez-la, puis écrivez revise_le et une nouvelle date dans a_revoir_le.';
  return [{ severity: 'warning', rule: 'a-revoir', line: locate(['a_revoir_le']), field: 'a_revoir_le', message, remedy }];
}
