/** The map of the site: four families, and the sections that each opens on. */
import { fr } from './fr.ts';

export interface Section {
  path: string;
  label: string;
}

const section = (path: string, label: string): Section => ({ path, label });

export const SECTIONS = {
  pratiques: [
    section('/pistes/', fr.rubriques.pistes),
    section('/syntheses/', fr.rubriques.syntheses),
    section('/collectifs/', fr.rubriques.collectifs),
    section('/capitalisations/', fr.rubriques.capitalisations),
    section('/savoir-faire/', fr.rubriques.savoirFaire),
  ],
  cadre: [
    section('/cadrages/', fr.rubriques.cadrages),
    section('/calendrier/', fr.rubriques.calendrier),
    section('/formulaires/', fr.rubriques.formulaires),
  ],
  ressources: [
    section('/ressources/', fr.rubriques.ressources),
    section('/glossaire/', fr.rubriques.glossaire),
    section('/vocabulaires/', fr.rubriques.vocabulaires),
  ],
  formation: [
    section('/modules/', fr.rubriques.modules),
    section('/modules/couverture/', fr.rubriques.couverture),
    section('/interventions/', fr.rubriques.interventions),
    section('/besoins/', fr.rubriques.besoins),
  ],
} as const;

export type FamilleName = keyof typeof SECTIONS;
export const FAMILLE_NAMES = Object.keys(SECTIONS) as FamilleName[];
