/** The periods of the calendars to follow today, as all-day events with stable identifiers (RFC 5545). */
import type { APIRoute } from 'astro';
import ical from 'ical-generator';
import { calendriersActuels } from '../queries/cadrages.ts';
import { href } from '../lib/urls.ts';
import { fr } from '../strings/fr.ts';

const DAY = 86_400_000;
const date = (day: string) => new Date(`${day}T00:00:00Z`);

export const GET: APIRoute = async ({ site }) => {
  const calendar = ical({ name: fr.calendrier.titre, prodId: { company: fr.site.nom, product: 'calendrier', language: 'FR' } });
  for (const { entry, periodes } of await calendriersActuels())
    for (const { du, au, numero, periode, actions, resume } of periodes)
      calendar.createEvent({
        id: `${entry.id}-${numero}-${du}@resonances`,
        start: date(du),
        // RFC 5545 §3.6.1: the end of an all-day event is the day after its last.
        end: new Date(date(au).valueOf() + DAY),
        stamp: date(entry.data.revise_le ?? entry.data.publie_le),
        allDay: true,
        summary: `${numero}. ${periode}`,
        description: [resume, ...actions.map(({ texte }) => `– ${texte}`)].filter(Boolean).join('\n'),
        url: new URL(href(`/${entry.key}/`), site).href,
      });
  return new Response(calendar.toString(), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
