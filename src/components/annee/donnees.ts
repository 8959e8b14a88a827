/** What a page tells the browser of a série, in attributes. */
import type { Version } from '../../relations/index.ts';

/** Attributes of an element that speaks of one version: `data-version` names it, `data-versions` lists its série. */
export const versionData = (versions: readonly Version[], id: string) => ({
  'data-version': id,
  'data-versions': JSON.stringify(versions.map(({ id: each, titre, exemple, du, au }) => ({ id: each, titre, exemple, du, au }))),
});

/** The same, read back. */
export const versionsOf = ({ dataset }: HTMLElement): { id: string; versions: Version[] } => ({
  id: dataset['version'] ?? '',
  versions: JSON.parse(dataset['versions'] ?? '[]') as Version[],
});
