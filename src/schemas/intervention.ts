import { z } from './meta.ts';
import { choice, integer, optional, list, terme, termes, text, withDefault } from './atoms.ts';
import { entry } from './entry.ts';

export const interventionSchema = entry({
  objectif: text({ label: 'Objectif', max: 200 }),
  intervention: list(text({ label: 'Ce que fait le tuteur ou la tutrice', max: 400 }), { label: 'Intervention', item: 'geste', min: 1 }),
  initiatives: termes('initiatives', { label: 'Initiative', hint: 'Proactive, réactive.' }),
  destinataires: termes('destinataires', { label: 'Destinataire', hint: 'Individuelle, collective.' }),
  temps: termes('temps', { label: 'Temps', hint: 'Synchrone, asynchrone.' }),
  outils: termes('outils', { label: 'Outils' }),
  quand: optional(text({ label: 'Quand', hint: 'Les mots de la source.', max: 160 })),
  duree: optional(text({ label: 'Durée', hint: 'Les mots de la source.', example: '60 à 90 minutes', max: 120 })),
  duree_min: optional(integer({ label: 'Durée minimale (minutes)', max: 3000 })),
  duree_max: optional(integer({ label: 'Durée maximale (minutes)', max: 3000 })),
  duree_par: withDefault(choice({ label: 'Cette durée vaut', options: { fois: 'à chaque fois', semaine: 'par semaine' } }), 'fois'),
  frequence_semaine: optional(text({ label: 'Fréquence', hint: 'Nombre de fois par semaine, si la source le dit.', example: '3,5 à 7 fois', max: 60 })),
  plan_support: terme('plans-support', { label: 'Plan de support' }),
  objectifs_tutoraux: termes('objectifs-tutoraux', { label: 'Objectifs tutoraux' }),
  fonctions: termes('fonctions-tutorales', { label: 'Fonctions tutorales' }),
  ordre: optional(integer({ label: 'Rang', hint: 'Sa place dans le parcours de la forme d’abandon : 1 pour ce qui vient d’abord.', min: 1, max: 99 })),
  formes_abandon: termes('formes-abandon', { label: 'Forme d’abandon visée' }),
  preoccupations: termes('preoccupations', { label: 'Préoccupations' }),
});
export type Intervention = z.infer<typeof interventionSchema>;
