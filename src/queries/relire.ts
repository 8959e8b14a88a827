/** What waits to be read again, as its page shows it. */
import { fraicheurOf, type Fraicheur } from '../relations/index.ts';
import type { Famille } from '../schemas/index.ts';
import { formatDay, today } from '../lib/dates.ts';
import { hubPaths } from '../lib/hub.ts';
import { relire } from '../strings/relire.ts';
import { corpus } from './corpus.ts';
import { lien, lienDit, type Lien } from './links.ts';

type Genre = keyof Fraicheur;
interface Groupe {
  id: Genre;
  titre: string;
  aide: string;
  /** Absent where things of every family wait. */
  famille?: Famille | undefined;
  items: Lien[];
}

/** What is due first, then what is missing, then what may be tried. */
const ORDER: readonly Genre[] = ['aRevoir', 'bientot', 'liens', 'orphelines', 'jamaisEssayees'];
const FAMILLES: Readonly<Partial<Record<Genre, Famille>>> = { liens: 'ressources', orphelines: 'ressources', jamaisEssayees: 'pratiques' };

function noteOf(genre: Genre, le: string | undefined): string | undefined {
  if (genre === 'orphelines') return undefined;
  if (le === undefined) return relire.notes.jamaisVerifiee;
  return relire.notes[genre](formatDay(le));
}

/** The pages of what waits. */
export async function relirePaths() {
  const { graph } = await corpus();
  const fraicheur = fraicheurOf(graph, today());
  const groupes = ORDER.map(async (id): Promise<Groupe> => {
    const items = await Promise.all(fraicheur[id].map(({ key, le }) => (id === 'aRevoir' || id === 'bientot' ? lienDit : lien)(key, noteOf(id, le))));
    return { id, ...relire.groupes[id], famille: FAMILLES[id], items };
  });
  const filled = (await Promise.all(groupes)).filter(({ items }) => items.length > 0);
  return hubPaths<Lien, Groupe, Record<string, string>>(filled);
}
