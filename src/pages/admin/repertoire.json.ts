/** `/admin/repertoire.json`: what the editor knows of the rest of the site. */
import { repertoire } from '../../queries/repertoire.ts';

export async function GET() {
  return new Response(JSON.stringify(await repertoire()), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
}
