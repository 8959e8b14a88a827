/** What the editor knows of the rest of the site, served as `/admin/repertoire.json`: small, and of the last build. */

export interface EntreeConnue {
  /** `collection/id`: what a Renvoi names. */
  vers: string;
  titre: string;
  genre: string;
}
export interface PisteConnue {
  cle: string;
  titre: string;
  /** The synthesis where it was written. */
  synthese: string;
}
export interface SeanceConnue {
  synthese: string;
  collectif: string;
  numero: number;
  /** `AAAA-MM-JJ` */
  date: string;
  pistes: string[];
}
export interface Repertoire {
  entrees: EntreeConnue[];
  pistes: PisteConnue[];
  seances: SeanceConnue[];
  /** What `ressources.auteurs`, `source` and citations say: who may be named. */
  auteurs: string[];
}

export const EMPTY: Repertoire = { entrees: [], pistes: [], seances: [], auteurs: [] };
