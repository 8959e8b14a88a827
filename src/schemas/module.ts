import { z } from './meta.ts';
import { choice, integer, optional, group, list, terme, termes, text, longText } from './atoms.ts';
import { entry } from './entry.ts';

/** What a step of a module may draw on: a collection, or a piste by its clé. */
export const TYPES_CONTENU = {
  syntheses: 'Synthèse',
  pistes: 'Piste d’action',
  capitalisations: 'Capitalisation',
  cadrages: 'Cadrage',
  formulaires: 'Formulaire',
  ressources: 'Ressource',
  interventions: 'Intervention',
  modules: 'Module',
  collectifs: 'Collectif',
  glossaire: 'Terme du glossaire',
} as const;

const contenu = group({
  type: choice({ label: 'Type', options: TYPES_CONTENU }),
  ref: text({ label: 'Entrée', hint: 'Le nom du fichier, ou la clé de la piste.', max: 120 }).meta({ prose: false }),
  bloc: optional(text({ label: 'Bloc', hint: 'Pour un parcours : le titre de l’un de ses blocs.', example: 'Bloc 2', max: 160 })),
}).meta({ contenu: true });

const etape = group({
  titre: text({ label: 'Titre de l’étape', max: 160 }),
  duree: integer({ label: 'Durée (minutes)', min: 1, max: 1200 }),
  modalite: terme('modalites', { label: 'Modalité' }),
  consigne: longText({ label: 'Consigne', max: 1500 }),
  contenus: list(contenu, { label: 'Contenus', item: 'contenu' }),
  trace: optional(text({ label: 'Trace attendue', max: 300 })),
});

export const moduleSchema = entry({
  public: text({ label: 'Public', example: 'Néo-tuteurs et néo-tutrices des deux degrés', max: 200 }),
  objectifs: list(text({ label: 'Objectif', hint: 'Commencez par un verbe.', max: 300 }), { label: 'Objectifs', item: 'objectif', min: 1 }),
  degres: termes('degres', { label: 'Degrés' }),
  competences: termes('competences-2013', { label: 'Compétences' }),
  preoccupations: termes('preoccupations', { label: 'Préoccupations' }),
  dilemmes: termes('dilemmes', { label: 'Dilemmes' }),
  focales: termes('focales', { label: 'Focales' }),
  etapes: list(etape, { label: 'Étapes', item: 'étape', min: 1 }),
});
export type Module = z.infer<typeof moduleSchema>;
