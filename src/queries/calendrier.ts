/** The calendars of the year, whole and actor by actor. */
import { upperFirst } from '../lib/french.ts';
import type { PeriodeView } from './cadrages.ts';
import { calendriersActuels, type CalendrierView } from './cadrages.ts';
import { getEntry } from './entries.ts';
import { oncePerBuild } from './once.ts';

export interface Acteur {
  id: string;
  libelle: string;
}

/** An action that names nobody is everybody’s. */
const concerns = (acteur: string) => ({ pour }: PeriodeView['actions'][number]) => pour.length === 0 || pour.includes(acteur);

/** The actors that the calendars to follow name, in the order of the vocabulary. */
export const acteursDuCalendrier = oncePerBuild(async (): Promise<Acteur[]> => {
  const named = new Set((await calendriersActuels()).flatMap(({ periodes }) => periodes.flatMap(({ actions }) => actions.flatMap(({ pour }) => pour))));
  const { data } = await getEntry('vocabulaires', 'acteurs');
  return data.termes.filter(({ id }) => named.has(id)).map(({ id, libelle }) => ({ id, libelle: upperFirst(libelle) }));
});

/** The same calendars with the actions of one actor, and of everybody, alone; a calendar where nothing is left is not shown. */
export async function calendriersDe(acteur: string): Promise<CalendrierView[]> {
  const calendriers = (await calendriersActuels()).map((calendrier) => ({
    ...calendrier,
    periodes: calendrier.periodes.map((periode) => ({ ...periode, actions: periode.actions.filter(concerns(acteur)) })),
  }));
  return calendriers.filter(({ periodes }) => periodes.some(({ actions }) => actions.length > 0));
}

/** Addresses of `/calendrier/<acteur>/` and of its `.ics`. */
export const acteurPaths = async () => (await acteursDuCalendrier()).map((acteur) => ({ params: { acteur: acteur.id }, props: { acteur } }));

/** The degrés that a calendar may be filtered by. */
export const degresDuCalendrier = async () => (await getEntry('vocabulaires', 'degres')).data.termes.map(({ id, libelle }) => ({ id, libelle }));
