/** The repertoire of savoir-faire, for a spreadsheet. */
import type { APIRoute } from 'astro';
import { toCsv } from '../lib/csv.ts';
import { savoirFaireRows } from '../queries/tableur.ts';

export const GET: APIRoute = async () => new Response(toCsv(await savoirFaireRows()), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
