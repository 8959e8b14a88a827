import { z } from './meta.ts';
import { code, integer, optional, group, day, list, termes, text, longText } from './atoms.ts';
import { entry } from './entry.ts';

/** A school year, « 2026-2027 »: two consecutive years. */
export const anneeScolaire = (label = 'Année scolaire') =>
  code({ label, example: '2026-2027', pattern: /^\d{4}-\d{4}$/, message: 'Écrivez deux années qui se suivent, par exemple 2026-2027.' }).refine(
    (value) => Number(value.slice(5)) === Number(value.slice(0, 4)) + 1,
    'Écrivez deux années qui se suivent, par exemple 2026-2027.',
  );

const composition = group({
  neo_tuteurs: integer({ label: 'Néo-tuteurs et néo-tutrices', max: 60 }),
  tuteurs_experimentes: integer({ label: 'Tuteurs et tutrices expérimentés', max: 60 }),
  premier_degre: integer({ label: 'Premier degré', max: 60 }),
  second_degre: integer({ label: 'Second degré', max: 60 }),
}).meta({ label: 'Composition', hint: 'Des nombres seulement.' });

const regroupement = group({
  numero: integer({ label: 'Numéro', min: 1, max: 20 }),
  date: day({ label: 'Date' }),
  duree: integer({ label: 'Durée (minutes)', hint: 'Deux heures, d’ordinaire.', min: 15, max: 600, example: 120 }),
  modalite: text({ label: 'Où et comment', hint: 'Sans nom d’école : « en présentiel, dans une école d’application ».', max: 120 }),
});

export const collectifSchema = entry({
  annee_scolaire: anneeScolaire(),
  departement: text({ label: 'Département', max: 60, example: 'Ain' }),
  degres: termes('degres', { label: 'Degrés', min: 1 }),
  composition,
  profil_pilote: text({ label: 'Profil du ou de la pilote', hint: 'Un rôle, jamais un nom.', example: 'PEMF, titulaire du CAFIPEMF' }),
  ancrage: optional(longText({ label: 'Ancrage', hint: 'Ce qui rapproche les membres : un bassin, une question, un calendrier.', max: 600 })),
  regroupements: list(regroupement, { label: 'Regroupements', hint: 'Quatre à cinq dans l’année.', item: 'regroupement', max: 12 }),
});
export type Collectif = z.infer<typeof collectifSchema>;
