/** What was found, for whoever will mend it: the entry, the field, the address, what happened, what to do. */
import { count } from '../../src/lib/french.ts';
import { typograph } from '../../src/lib/typographie.ts';
import { isLost, type Checked } from './check.ts';
import type { Verdict } from './probe.ts';

const HAPPENED: Readonly<Record<Verdict['kind'], string>> = {
  vivante: 'elle répond',
  deplacee: 'elle a changé d’adresse pour de bon',
  interdite: 'elle ne se laisse pas vérifier',
  morte: 'elle est morte',
  muette: 'elle ne répond pas',
};

const archiveSearch = (url: string) => `https://web.archive.org/web/${url}`;

function remedy({ url, archive, verdict, copie }: Checked): string {
  if (verdict.kind === 'deplacee') return `Écrivez la nouvelle : ${verdict.vers}`;
  if (verdict.kind === 'interdite') return 'Ouvrez-la dans un navigateur ; si elle s’affiche, inscrivez le jour dans « Vérifiée le ».';
  const wait = verdict.kind === 'muette' ? 'Réessayez demain. ' : '';
  if (copie?.kind === 'vivante' || copie?.kind === 'deplacee') return `${wait}La copie d’archive répond (${archive}) : la page la propose déjà ; cherchez une nouvelle adresse.`;
  if (copie?.kind === 'interdite') return `${wait}Ouvrez la copie d’archive dans un navigateur (${archive}) : elle ne se laisse pas vérifier (${copie.detail}).`;
  if (archive !== undefined && copie) return `${wait}La copie d’archive ne répond pas non plus (${copie.detail}). Cherchez-en une autre : ${archiveSearch(url)}`;
  return `${wait}Cherchez la nouvelle adresse, ou une copie à mettre dans « Copie d’archive » : ${archiveSearch(url)}`;
}

function lines(checked: Checked): string {
  const { url, places, verdict } = checked;
  const where = places.map(({ file, line, field }) => `${file}:${line} — ${field}`).join('\n');
  return `${where}\n  ${url}\n  ${typograph(`Ce qui se passe : ${HAPPENED[verdict.kind]} (${verdict.detail}).`)}\n  ${typograph(`Que faire : ${remedy(checked)}`)}`;
}

/** What is lost comes first, then what a person should open, then what moved. */
const ORDER: readonly Verdict['kind'][] = ['morte', 'muette', 'interdite', 'deplacee'];

/** « 17 adresses essayées : 1 morte ou muette, 2 à ouvrir soi-même, 1 déplacée. » */
function summary(all: readonly Checked[]): string {
  const number = (...kinds: Verdict['kind'][]) => all.filter(({ verdict }) => kinds.includes(verdict.kind)).length;
  const parts = [count(number('morte', 'muette'), 'morte ou muette', 'mortes ou muettes'), `${number('interdite')} à ouvrir soi-même`, count(number('deplacee'), 'déplacée')];
  return typograph(`${count(all.length, 'adresse essayée', 'adresses essayées')} : ${parts.join(', ')}.`);
}

export const render = (all: readonly Checked[]): string =>
  [...ORDER.flatMap((kind) => all.filter(({ verdict }) => verdict.kind === kind).map(lines)), summary(all)].join('\n\n');

export const exitCode = (all: readonly Checked[]): number => (all.some(isLost) ? 1 : 0);
