/** Plain pages, served at the address that their author gave; the home page has its own template. */
import { allEntries, publishedEntries } from './entries.ts';

export async function pagePaths() {
  const pages = await allEntries('pages');
  return pages
    .filter(({ data }) => data.adresse !== '/')
    .map((entry) => ({ params: { adresse: entry.data.adresse.replace(/^\/|\/$/g, '') }, props: { entry } }));
}

/** @throws when no page is served at `/`: the home page takes its words from it */
export async function homePage() {
  const home = (await publishedEntries('pages')).find(({ data }) => data.adresse === '/');
  if (!home) throw new Error('content/pages/ : aucune page publiée n’a l’adresse « / ». L’accueil y prend son titre et son chapeau.');
  return home;
}
