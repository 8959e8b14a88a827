import type { Grown, Maker } from '../plan.ts';
import { cadrage, formulaire } from './cadre.ts';
import { capitalisation } from './capitalisations.ts';
import { collectif } from './collectifs.ts';
import { intervention, moduleDeFormation, motDuGlossaire, page, ressource } from './ressources.ts';
import { synthese } from './syntheses.ts';

/** Who writes the entries of each collection. */
export const makers: Readonly<Record<Grown, Maker>> = {
  syntheses: synthese,
  collectifs: collectif,
  capitalisations: capitalisation,
  cadrages: cadrage,
  formulaires: formulaire,
  ressources: ressource,
  modules: moduleDeFormation,
  interventions: intervention,
  glossaire: motDuGlossaire,
  pages: page,
};
