/** Open data: every published entry of a collection, as its schema types it, with its address and its body. */
import type { APIRoute } from 'astro';
import { COLLECTIONS, type CollectionName } from '../../schemas/index.ts';
import { publishedEntries } from '../../queries/entries.ts';
import { publishedPistes } from '../../queries/pistes.ts';
import { href } from '../../lib/urls.ts';

export const getStaticPaths = () => [...COLLECTIONS, 'pistes'].map((collection) => ({ params: { collection } }));

export const GET: APIRoute = async ({ params, locals, site }) => {
  const address = (key: string) => new URL(href(locals.pathOf(key)), site).href;
  const entries =
    params['collection'] === 'pistes'
      ? (await publishedPistes()).map(({ key, retired: _, ...piste }) => ({ id: piste.cle, ...piste, adresse: address(key) }))
      : (await publishedEntries(params['collection'] as CollectionName)).map(({ id, key, data: { mentions_admises: _, ...data }, source }) => ({ id, ...data, adresse: address(key), corps: source.body ?? '' }));
  return new Response(JSON.stringify(entries, null, 1), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
