/** Every calendar to follow, for everybody. */
import type { APIRoute } from 'astro';
import { calendriersActuels } from '../queries/cadrages.ts';
import { fr } from '../strings/fr.ts';
import { agendaOf } from './calendrier/_agenda/agenda.ts';

export const GET: APIRoute = async ({ site }) => agendaOf(fr.calendrier.titre, await calendriersActuels(), site);
