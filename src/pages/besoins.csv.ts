/** The training needs, for a spreadsheet. */
import type { APIRoute } from 'astro';
import { toCsv } from '../lib/csv.ts';
import { besoinsRows } from '../queries/tableur.ts';

export const GET: APIRoute = async () => new Response(toCsv(await besoinsRows()), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
