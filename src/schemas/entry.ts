/** What every entry carries, whatever its collection. */
import { z } from './meta.ts';
import { choice, optional, day, list, yesNo, text, longText, withDefault } from './atoms.ts';

const common = {
  titre: text({ label: 'Titre', hint: 'Court et concret : il sera lu dans une liste et dans les résultats de recherche.', example: 'Ouvrir l’entretien par les élèves', min: 2, max: 120 }),
  resume: longText({ label: 'Résumé', hint: 'Une ou deux phrases qui disent à qui cela sert et ce qu’on y trouve.', example: 'Comment parler d’une séance manquée sans que l’entretien tourne au verdict.', min: 10, max: 300 }),
  statut: withDefault(choice({ label: 'Statut', hint: 'Une entrée retirée garde son adresse, avec un avis, mais quitte les listes et la recherche.', options: { publie: 'Publié', retire: 'Retiré' } }), 'publie'),
  publie_le: day({ label: 'Publié le' }),
  revise_le: optional(day({ label: 'Révisé le', hint: 'À chaque changement de fond.' })),
  a_revoir_le: optional(day({ label: 'À revoir le', hint: 'Passé ce jour, la page avertit que le contenu attend une relecture.' })),
  licence: withDefault(choice({ label: 'Licence', options: { 'CC-BY-SA-4.0': 'CC BY-SA 4.0', 'CC-BY-4.0': 'CC BY 4.0', 'etalab-2.0': 'Licence ouverte Etalab 2.0' } }), 'CC-BY-SA-4.0'),
  mentions_admises: list(text({ label: 'Mention', max: 160 }).meta({ prose: false }), { label: 'Mentions admises', hint: 'Les mots exacts que la relecture de confidentialité signale à tort : ils ne désignent personne que l’on puisse reconnaître. Ils ne seront plus signalés ici.', example: 'école du Dehors', item: 'mention', max: 40 }),
  exemple: yesNo({ label: 'Contenu d’exemple', hint: 'À cocher pour un contenu inventé : la page et l’imprimé le disent.' }),
};

type Shape = Parameters<typeof z.strictObject>[0];

/**
 * The schema of a collection: the common fields, then its own.
 * @returns a strict object: an unknown key is an error, so that a misspelt field is never lost in silence
 */
export const entry = <T extends Shape>(own: T) => z.strictObject({ ...common, ...own });
