/** Calendars as files to subscribe to: périodes as all-day events (RFC 5545). */
import ical, { type ICalCalendar } from 'ical-generator';
import type { CalendrierView } from '../../../queries/cadrages.ts';
import { addDays } from '../../../lib/dates.ts';
import { uniqueSlugger } from '../../../lib/slug.ts';
import { href } from '../../../lib/urls.ts';
import { annee } from '../../../strings/annee.ts';
import { fr } from '../../../strings/fr.ts';

const date = (day: string) => new Date(`${day}T00:00:00Z`);

function addPeriodes(agenda: ICalCalendar, { entry, periodes }: CalendrierView, site: URL | undefined) {
  const slug = uniqueSlugger();
  for (const { du, au, periode, actions, formulaires, resume } of periodes) {
    // The name stays when a date is corrected or a période added: the event moves in the agendas that hold it.
    const id = `${entry.id}-${slug(periode)}@resonances`;
    const lines = [
      entry.data.exemple ? annee.agenda.note : undefined,
      resume,
      ...actions.map(({ texte }) => `– ${texte}`),
      ...formulaires.map(({ titre }) => annee.agenda.formulaire(titre)),
    ];
    agenda.createEvent({
      id,
      start: date(du),
      // RFC 5545 §3.6.1: the end of an all-day event is the day after its last.
      end: date(addDays(au, 1)),
      stamp: date(entry.data.revise_le ?? entry.data.publie_le),
      allDay: true,
      summary: entry.data.exemple ? `${annee.agenda.exemple} · ${periode}` : periode,
      description: lines.filter(Boolean).join('\n'),
      url: new URL(href(`/${entry.key}/`), site).href,
    });
  }
}

/** @param titre what agendas call it @returns the answer to whoever subscribes */
export function agendaOf(titre: string, calendriers: readonly CalendrierView[], site: URL | undefined): Response {
  const agenda = ical({ name: titre, prodId: { company: fr.site.nom, product: 'calendrier', language: 'FR' } });
  for (const calendrier of calendriers) addPeriodes(agenda, calendrier, site);
  return new Response(agenda.toString(), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
}
