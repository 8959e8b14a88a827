/** What changed between two versions of a text, section by section: moved, added, removed, reworded. */
import { blockChanges, type Paragraphe } from './blocks.ts';
import { matchSections, movedPlaces, type Section } from './match.ts';
import { wordChanges, type Fragment } from './words.ts';

export type { Paragraphe } from './blocks.ts';
export type { Section } from './match.ts';
export type { Fragment } from './words.ts';

export interface Changement {
  sorte: 'inchangee' | 'reformulee' | 'ajoutee' | 'supprimee';
  titre: string;
  niveau: number;
  /** The title word by word: it may have changed. */
  mots: Fragment[];
  /** The titles that it follows, before and now; undefined at the head of the text. Absent when it did not move. */
  deplacee?: { avant: string | undefined; apres: string | undefined };
  paragraphes: Paragraphe[];
}

const gone = ({ titre, niveau, blocs }: Section): Changement => ({
  sorte: 'supprimee',
  titre,
  niveau,
  mots: [{ texte: titre, sorte: 'retrait' }],
  paragraphes: blocs.map((texte) => ({ sorte: 'retrait', fragments: [{ texte, sorte: 'retrait' }] })),
});

const born = ({ titre, niveau, blocs }: Section): Changement => ({
  sorte: 'ajoutee',
  titre,
  niveau,
  mots: [{ texte: titre, sorte: 'ajout' }],
  paragraphes: blocs.map((texte) => ({ sorte: 'ajout', fragments: [{ texte, sorte: 'ajout' }] })),
});

function became(old: Section, now: Section): Changement {
  const paragraphes = blockChanges(old.blocs, now.blocs);
  const same = old.titre === now.titre && paragraphes.every(({ sorte }) => sorte === 'garde');
  return { sorte: same ? 'inchangee' : 'reformulee', titre: now.titre, niveau: now.niveau, mots: wordChanges(old.titre, now.titre), paragraphes };
}

/**
 * @param before the sections of the older version, in reading order @param after those of the newer one
 * @returns the sections of the newer version in its order; what was removed stands after the section that it followed
 */
export function sectionChanges(before: readonly Section[], after: readonly Section[]): Changement[] {
  const origins = matchSections(before, after);
  const moved = movedPlaces(origins);
  const kept = new Map(origins.flatMap((from, place) => (from === undefined ? [] : [[from, place] as const])));
  /** The removed ones by the section of `after` that they come behind; -1 for the head of the text. */
  const removed = new Map<number, Section[]>();
  let behind = -1;
  for (const [from, section] of before.entries()) {
    const place = kept.get(from);
    if (place === undefined) removed.set(behind, [...(removed.get(behind) ?? []), section]);
    else if (!moved.has(place)) behind = place;
  }
  const said = (place: number, section: Section): Changement => {
    const from = origins[place];
    const old = from === undefined ? undefined : before[from];
    if (!old || from === undefined) return born(section);
    const change = became(old, section);
    return moved.has(place) ? { ...change, deplacee: { avant: before[from - 1]?.titre, apres: after[place - 1]?.titre } } : change;
  };
  const follow = (place: number) => (removed.get(place) ?? []).map(gone);
  return [...follow(-1), ...after.flatMap((section, place) => [said(place, section), ...follow(place)])];
}

export interface Bilan {
  ajoutees: Changement[];
  supprimees: Changement[];
  deplacees: Changement[];
  reformulees: Changement[];
  inchangees: Changement[];
}

/** The same changes by kind; a section that moved and was reworded counts in both. */
export const bilanOf = (changes: readonly Changement[]): Bilan => ({
  ajoutees: changes.filter(({ sorte }) => sorte === 'ajoutee'),
  supprimees: changes.filter(({ sorte }) => sorte === 'supprimee'),
  deplacees: changes.filter(({ deplacee }) => deplacee),
  reformulees: changes.filter(({ sorte }) => sorte === 'reformulee'),
  inchangees: changes.filter(({ sorte, deplacee }) => sorte === 'inchangee' && !deplacee),
});
