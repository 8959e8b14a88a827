/** Booklets: which fiches, in what order, under which cover; and their binding, once every fiche is known. */
import type { BookletDocument, BoundBooklet, DocumentModel, Fiche, Sheet } from './model.ts';

/** A sheet among others takes as many pages as it needs: the suite is there, nothing is left to write. */
function unfolded({ suite, ecrire: _, renvoi: __, ...fiche }: Sheet): Fiche {
  return { ...fiche, sections: [...fiche.sections, ...suite] };
}

/** @returns the fiche of a document, as a booklet prints it */
export function ficheOf(document: DocumentModel | undefined): Fiche | undefined {
  if (document?.genre === 'fiche') return document.fiche;
  return document?.genre === 'feuille' ? unfolded(document.fiche) : undefined;
}

/**
 * @param bySortie every model of the site, by where its document goes
 * @throws when the booklet names a fiche that nobody printed: a mistake of ours
 */
export function bind(booklet: BookletDocument, bySortie: ReadonlyMap<string, DocumentModel>): BoundBooklet {
  const { fiches, ouverture, ...cover } = booklet.livret;
  const bound = fiches.map((sortie) => {
    const fiche = ficheOf(bySortie.get(sortie));
    if (!fiche) throw new Error(`${booklet.sortie} veut la fiche ${sortie}, qui n’existe pas.`);
    return fiche;
  });
  return { ...booklet, livret: { ...cover, fiches: [...(ouverture ? [ouverture] : []), ...bound] } };
}
