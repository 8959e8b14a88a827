/** Versions of framing documents, on the reader’s day. */
import type { Version } from '../../relations/index.ts';
import { enVigueur, statutOn } from '../../derive/in-force.ts';
import { motsDuStatut } from '../../strings/cadrages.ts';
import { avisDe } from './avis.ts';
import { versionsOf } from './donnees.ts';

const each = (selector: string, work: (element: HTMLElement) => void) => document.querySelectorAll<HTMLElement>(selector).forEach(work);

function showStatut(element: HTMLElement, day: string) {
  const { id, versions } = versionsOf(element);
  element.textContent = motsDuStatut(statutOn(versions, id, day), versions.find((version) => version.id === id)?.exemple ?? false);
}

function showAvis(element: HTMLElement, day: string) {
  const { id, versions } = versionsOf(element);
  const avis = avisDe(versions, id, day);
  element.hidden = avis === undefined;
  element.textContent = avis?.texte ?? '';
  if (!avis?.autre) return;
  const link = document.createElement('a');
  link.href = `${element.dataset['racine']}${avis.autre.version.id}/`;
  link.textContent = avis.autre.version.titre;
  element.append(` ${avis.autre.invite} `, link);
}

/** A calendar shows when its version is the one to show that day. */
function showCalendrier(element: HTMLElement, day: string) {
  const { id, versions } = versionsOf(element);
  element.hidden = enVigueur(versions, day)?.version.id !== id;
}

export function showVersions(day: string) {
  each('[data-statut]', (element) => showStatut(element, day));
  each('[data-avis]', (element) => showAvis(element, day));
  each('[data-calendrier][data-version]', (element) => showCalendrier(element, day));
}

/** The page of a série opens the version in force: where another than the built one is, its page takes this one’s place. @returns whether it does */
export function openInForce(day: string): boolean {
  const place = document.querySelector<HTMLElement>('[data-serie]');
  if (!place) return false;
  const versions = JSON.parse(place.dataset['versions'] ?? '[]') as Version[];
  const shown = enVigueur(versions, day)?.version.id;
  if (shown === undefined || shown === place.dataset['montree']) return false;
  location.replace(`${place.dataset['serie']}${shown}/${location.hash}`);
  return true;
}
