/** What the search index is made from: read by `integrations/search.ts` once the pages are built, then removed. */
import type { APIRoute } from 'astro';
import { corpusDeRecherche } from '../../queries/recherche.ts';

export const GET: APIRoute = async () => new Response(JSON.stringify(await corpusDeRecherche()));
