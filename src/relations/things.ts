/** What the graph draws from several entries at once: the life of a piste, the versions of a framing document. */
import type { EtatPiste, PisteSource } from '../schemas/synthese.ts';
import type { Key } from './keys.ts';

/** What one later séance says of a piste. */
export interface Essai {
  synthese: string;
  collectif: string;
  date: string;
  etat: EtatPiste;
  essais?: number | undefined;
  effet: string;
  /** What made it go this way, this time. */
  conditions?: string | undefined;
  regulation?: string | undefined;
}

/** What bears a piste out; debriefings that say « proposée » are left out. */
export interface Preuve {
  /** Distinct collectifs that tried it. */
  collectifs: number;
  /** Essais that they declare. */
  essais: number;
  /** Séances that tell of them. */
  seances: number;
}

/** The last words of collectifs that part over a piste. */
export interface Contradiction {
  gardee: readonly Essai[];
  abandonnee: readonly Essai[];
}

/** A piste d’action and its life. */
export interface Piste extends PisteSource {
  key: Key;
  /** The id of the synthesis where it was written, and its place among its pistes (from 0). */
  synthese: string;
  index: number;
  collectif: string;
  date: string;
  /** By date, then id of the synthesis; those of retired syntheses are left out. */
  debriefings: readonly Essai[];
  /** The état of the latest debriefing, else `proposee` (DESIGN §7.14). */
  etat: EtatPiste;
  /** Sum of the essais that debriefings declare. */
  essais: number;
  /** Debriefings past « proposée » that give no number. */
  essaisNonComptes: number;
  /** Distinct collectifs of the debriefings, sorted. */
  collectifs: readonly string[];
  preuve: Preuve;
  retired: boolean;
  exemple: boolean;
}

/** One version of a framing document, as the série shows it. */
export interface Version {
  id: string;
  titre: string;
  exemple: boolean;
  du?: string | undefined;
  /** Its last day: its own, else the eve of the version that replaces it; open when neither says. */
  au?: string | undefined;
}
export interface Periode {
  du: string;
  au: string;
}
export interface Serie {
  id: string;
  key: Key;
  titre: string;
  /** By first day; undated ones first. Retired versions are left out. */
  versions: readonly Version[];
  /** Stretches between two versions that none covers. */
  lacunes: readonly Periode[];
  /** As of `context.today`; absent when no day was given or no version is left. */
  actuelle?: EnVigueur | undefined;
}
export interface EnVigueur {
  version: Version;
  /** `dernier-connu`: none covers the day; shown as « dernier texte connu, non en vigueur » (DESIGN §7.15). */
  statut: 'en-vigueur' | 'dernier-connu';
}

/** Something that waits for somebody, and since when; no day where nobody ever looked. */
export interface EnAttente {
  key: Key;
  le?: string | undefined;
}
export interface Fraicheur {
  /** Their `a_revoir_le` is past, or today. */
  aRevoir: readonly EnAttente[];
  /** It comes within three months. */
  bientot: readonly EnAttente[];
  /** Pistes that no séance says were tried; the day is that of the last séance that spoke of them. */
  jamaisEssayees: readonly EnAttente[];
  /** Resources that no published thing points to. */
  orphelines: readonly EnAttente[];
  /** Resources whose address was never verified, or not for a year. */
  liens: readonly EnAttente[];
}
