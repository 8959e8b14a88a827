/** What any component may look up without asking for content: given to each page by the middleware. */
import { pathOf } from '../lib/urls.ts';
import type { Explained } from '../lib/explain.ts';
import { corpus } from './corpus.ts';
import { oncePerBuild } from './once.ts';
import { publishedEntries } from './entries.ts';

/** @returns the address of a name of the graph; pages are served at their own `adresse` */
export const pathResolver = oncePerBuild(async (): Promise<(key: string) => string> => {
  const { entries } = await corpus();
  const pages = new Map(entries.pages.map(({ key, data }) => [key, data.adresse]));
  return (key) => pages.get(key) ?? pathOf(key);
});

/** The words of the glossary as the page explains them. */
export const explainedWords = oncePerBuild(async (): Promise<Explained[]> => {
  const glossary = await publishedEntries('glossaire');
  return glossary.map(({ id, data }) => ({
    id,
    words: [data.titre, ...data.synonymes],
    title: data.titre,
    expansion: data.forme_developpee,
    definition: data.resume,
  }));
});

/** @returns whether an address is that of a retired entry: what leads there says so (DESIGN §7.5) */
export const retirement = oncePerBuild(async (): Promise<(path: string) => boolean> => {
  const { graph } = await corpus();
  const pathFor = await pathResolver();
  const retired = new Set([...graph.nodes.values()].filter((node) => node.retired).map(({ key }) => pathFor(key)));
  return (path) => retired.has(path);
});
