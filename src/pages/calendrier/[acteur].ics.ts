/** The calendars to follow, for one actor. */
import type { APIRoute } from 'astro';
import { acteurPaths, calendriersDe, type Acteur } from '../../queries/calendrier.ts';
import { annee } from '../../strings/annee.ts';
import { agendaOf } from './_agenda/agenda.ts';

export const getStaticPaths = () => acteurPaths();

export const GET: APIRoute<{ acteur: Acteur }> = async ({ props, site }) => {
  const { id, libelle } = props.acteur;
  const calendriers = (await calendriersDe(id)).map((calendrier) => ({ ...calendrier, periodes: calendrier.periodes.filter(({ actions }) => actions.length > 0) }));
  return agendaOf(annee.parActeur.page(libelle), calendriers, site);
};
