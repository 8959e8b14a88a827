import { z } from './meta.ts';
import { code, group, integer, list, longText, optional, relations, text } from './atoms.ts';
import { entry } from './entry.ts';

const etape = group({
  titre: text({ label: 'Étape', max: 120 }),
  minutes: integer({ label: 'Minutes', min: 1, max: 240 }),
  consigne: longText({ label: 'Ce qui s’y passe', max: 500 }),
  numero: optional(integer({ label: 'Numéro', hint: 'Laissez vide pour ce qui précède les étapes, comme le débriefing.', min: 1, max: 20 })),
});

const regle = group({
  titre: text({ label: 'Règle', max: 120 }),
  a_dire: longText({ label: 'À dire', hint: 'La phrase que l’on lit à voix haute en ouvrant la séance.', max: 400 }),
});

export const pageSchema = entry({
  adresse: code({ label: 'Adresse', hint: 'Commence et finit par /.', example: '/aide/preparer-une-visite/', pattern: /^\/([a-z0-9]+(-[a-z0-9]+)*\/)*$/, message: 'Une adresse commence et finit par /, en minuscules sans accent : /aide/debuter/.' }),
  ordre: optional(integer({ label: 'Ordre dans la navigation', max: 999 })),
  regles: list(regle, { label: 'Règles à lire à voix haute', hint: 'Le dossier de séance les reprend.', item: 'règle', max: 12 }),
  deroulement: list(etape, { label: 'Déroulement', hint: 'Le temps d’une séance, étape par étape : le dossier de séance le reprend.', item: 'étape', max: 20 }),
  secours: relations('ressources', { label: 'Situations de secours', hint: 'Où puiser une situation quand personne n’en raconte.' }),
  a_imprimer: relations('formulaires', { label: 'À imprimer' }),
});
export type Page = z.infer<typeof pageSchema>;
