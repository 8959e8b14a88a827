/** The Atom feed of what was published or revised, the latest first. */
import type { APIRoute } from 'astro';
import { Feed } from 'feed';
import { nouveautesDuFlux } from '../queries/flux.ts';
import { href } from '../lib/urls.ts';
import { fr } from '../strings/fr.ts';

/** The feed gives titles and summaries as HTML (RFC 4287 §3.1.1): « x < 3 » has to be written so. */
const asHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const noon = (day: string) => new Date(`${day}T12:00:00Z`);

export const GET: APIRoute = async ({ site }) => {
  const address = (path: string) => new URL(href(path), site).href;
  const entries = await nouveautesDuFlux();
  const feed = new Feed({
    title: fr.site.nom,
    description: fr.site.description,
    id: address('/'),
    link: address('/'),
    language: 'fr',
    author: { name: fr.site.nom },
    updated: noon(entries[0]?.day ?? '2026-01-01'),
    feedLinks: { atom: address('/flux.xml') },
    copyright: fr.pied.licence,
  });
  for (const { titre, resume, path, day, publie } of entries)
    feed.addItem({ title: asHtml(titre), id: address(path), link: address(path), description: asHtml(resume), date: noon(day), published: noon(publie) });
  return new Response(feed.atom1(), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
