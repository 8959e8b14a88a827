import { z } from './meta.ts';
import { choice, optional, group, list, yesNo, relation, termes, text, longText } from './atoms.ts';
import { anneeScolaire } from './collectif.ts';
import { entry } from './entry.ts';

const savoirFaire = group({
  intitule: text({ label: 'Savoir-faire', hint: 'Commencez par un verbe.', example: 'Différer le jugement en décrivant d’abord des faits', max: 160 }),
  nature: choice({ label: 'Nature', options: { implicite: 'Implicite', explicite: 'Explicite' } }),
  transferable: yesNo({ label: 'Transférable' }),
  conditions: optional(longText({ label: 'Conditions du transfert', max: 400 })),
  competences: termes('competences-2013', { label: 'Compétences' }),
  fonctions: termes('fonctions-tutorales', { label: 'Fonctions tutorales' }),
});

const besoin = group({
  intitule: text({ label: 'Besoin de formation', example: 'Apprendre à reformuler sans conclure', max: 160 }),
  preoccupations: termes('preoccupations', { label: 'Préoccupations' }),
  competences: termes('competences-2013', { label: 'Compétences' }),
});

/** The four phases of a capitalisation are fields (DESIGN §7.3): bilan, récit, formalisation, restitution. */
export const capitalisationSchema = entry({
  annee_scolaire: anneeScolaire(),
  profil: text({ label: 'Qui raconte', hint: 'Un rôle, jamais un nom.', example: 'Tutrice de terrain, école élémentaire', max: 120 }),
  degres: termes('degres', { label: 'Degrés' }),
  collectif: optional(relation('collectifs', { label: 'Collectif' })),
  preoccupations: termes('preoccupations', { label: 'Préoccupations' }),
  dilemmes: termes('dilemmes', { label: 'Dilemmes' }),
  contexte: longText({ label: 'Contexte', max: 1200 }),
  bilan: longText({ label: '1. Bilan du projet de tutorat', max: 2500 }),
  recit: longText({ label: '2. Mise en récit des actions', max: 5000 }),
  savoir_faire: list(savoirFaire, { label: '3. Savoir-faire formalisés', item: 'savoir-faire', min: 1 }),
  points_forts: list(text({ label: 'Point fort', max: 300 }), { label: '4. Restitution : points forts', item: 'point fort' }),
  axes: list(text({ label: 'Axe à améliorer', max: 300 }), { label: '4. Restitution : axes à améliorer', item: 'axe' }),
  besoins: list(besoin, { label: 'Besoins de formation', item: 'besoin' }),
  ressources: list(relation('ressources', { label: 'Ressource' }), { label: 'Ressources mobilisées', item: 'ressource' }),
});
export type Capitalisation = z.infer<typeof capitalisationSchema>;
