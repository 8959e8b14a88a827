/**
 * The anchors of a page: those that templates give to their own parts, and those that the headings of a body take beside them.
 * The pipeline writes them, `check` follows them: one rule, so that a link to a part of a text is known before the site is built.
 */
import { uniqueSlugger } from './slug.ts';

/** What the templates write themselves, whatever the page; a test holds the list to the templates. */
export const PAGE_IDS: ReadonlySet<string> = new Set(
  (
    'a-imprimer a-voix-haute acteurs annexes approfondir ce-que-la-discussion-a-fait-bouger comment-il-travaille ' +
    'pour-lire-ce-recit pour-animer mode-d-emploi apres autrement autres besoins bibtex bilan blocs cadrages calendrier charge ' +
    'chercher choisir citation comment composition compte conditions contenu contexte contradictions debriefing deroulement dilemmes ' +
    'ecrire enfants etapes fiches fil filtres garder garder-aide gestes imprimer json lien-livret manques notes objectifs ' +
    'outils-resultats par-acteur parcourir parent pistes presentation q q-aide question-texte question-titre raccourci recit reference ' +
    'regles regroupements reperes resonances ressources restitution resultats resume retires rien-ne-part rubriques sans-reponse ' +
    'savoir-faire secours situation titre-livret tous toutes versions vie vie-desc vie-titre voisines'
  ).split(' '),
);
/** Numbered parts, letters of an index, help under a field: a number at the end is enough to leave them. */
const MADE = /^(?:bloc-\d+|lettre-[a-z\d]|.+-aide)$/;

/** Whether a template may already bear this anchor. */
export const isPageId = (id: string) => PAGE_IDS.has(id) || MADE.test(id);

/** What of an entry decides its anchors. */
export interface Anchored {
  collection: string;
  id: string;
  /** Front matter. */
  data: unknown;
}

/** The keys of a form's fields are the anchors of its controls. */
function* keysOf(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  if ('cle' in value && typeof value.cle === 'string') yield value.cle;
  for (const inner of Object.values(value)) yield* keysOf(inner);
}
export const fieldIds = ({ collection, data }: Anchored): Set<string> => new Set(collection === 'formulaires' ? keysOf(data) : []);

/** Every entry of the glossary is on one page: what its body bears says whose it is. */
export const anchorPrefix = ({ collection, id }: Anchored) => (collection === 'glossaire' ? `${id}--` : '');

/** @returns a function that gives each heading of a body its anchor, in order */
export function headingAnchors(entry: Anchored): (text: string) => string {
  const fields = fieldIds(entry);
  const slug = uniqueSlugger((id) => isPageId(id) || fields.has(id));
  const prefix = anchorPrefix(entry);
  return (text) => `${prefix}${slug(text)}`;
}
