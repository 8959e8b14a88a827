import { z } from './meta.ts';
import { optional, group, day, list, yesNo, relation, relations, terme, termes, text, longText } from './atoms.ts';
import { anneeScolaire } from './collectif.ts';
import { entry } from './entry.ts';

const action = group({
  texte: longText({ label: 'Ce qui se fait', max: 500 }),
  acteurs: termes('acteurs', { label: 'Par qui', hint: 'Laissez vide si tous sont concernés.' }),
  degres: termes('degres', { label: 'Degrés', hint: 'Laissez vide si l’action vaut pour les deux.' }),
});

const periode = group({
  periode: text({ label: 'Période', hint: 'Les mots mêmes de la source.', example: 'mi-octobre-20 décembre', max: 120 }),
  du: day({ label: 'Du' }),
  au: day({ label: 'Au' }),
  approximatif: yesNo({ label: 'Dates approximatives', hint: 'À cocher quand la source ne donne pas de jour.' }),
  resume: optional(text({ label: 'En une phrase', max: 200 })),
  actions: list(action, { label: 'Actions', item: 'action' }),
  formulaires: relations('formulaires', { label: 'Formulaires à utiliser' }),
  note: optional(longText({ label: 'Note', hint: 'Par exemple quand la source se contredit.', max: 600 })),
});

const acteur = group({
  acteur: terme('acteurs', { label: 'Acteur' }),
  role: longText({ label: 'Rôle', max: 600 }),
});

const annexe = group({
  titre: text({ label: 'Annexe', max: 200 }),
  formulaire: optional(relation('formulaires', { label: 'Formulaire' })),
  note: optional(longText({ label: 'Note', hint: 'Écrivez « non fourni » si la source ne donne pas le document.', max: 600 })),
});

/** The sections of a cadrage are the headings of its body (DESIGN §7.3). */
export const cadrageSchema = entry({
  serie: terme('series', { label: 'Série', hint: 'Les versions d’un même texte forment une série.' }),
  annee_scolaire: optional(anneeScolaire()),
  en_vigueur_du: optional(day({ label: 'En vigueur du', hint: 'Laissez vide si la source ne date pas le texte.' })),
  en_vigueur_au: optional(day({ label: 'En vigueur au' })),
  remplace: optional(relation('cadrages', { label: 'Remplace', hint: 'La version précédente de la même série : une seule.' })),
  emetteur: text({ label: 'Émetteur', hint: 'Un service ou une institution.', max: 200 }),
  perimetre: longText({ label: 'Périmètre', hint: 'À qui et à quoi le texte s’applique.', max: 400 }),
  degres: termes('degres', { label: 'Degrés' }),
  preoccupations: termes('preoccupations', { label: 'Préoccupations' }),
  calendrier: list(periode, { label: 'Calendrier', item: 'période' }),
  acteurs: list(acteur, { label: 'Acteurs', item: 'acteur' }),
  annexes: list(annexe, { label: 'Annexes', item: 'annexe' }),
  ressources: relations('ressources', { label: 'Ressources' }),
  source: optional(text({ label: 'Source', max: 300 }).meta({ auteurs: true })),
});
export type Cadrage = z.infer<typeof cadrageSchema>;
