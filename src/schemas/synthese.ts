import { z } from './meta.ts';
import { choice, code, integer, optional, group, day, list, relation, relations, termes, text, longText } from './atoms.ts';
import { entry } from './entry.ts';

/** A clé is permanent: six characters drawn by the CMS, so that a link outlives a change of title (DESIGN §7.8). */
export const CLE_PISTE = /^[a-z0-9]{6}$/;

/** The five états of a piste, from the least to the most settled; the values are those of `content/vocabulaires/etats-piste.yaml`. */
export const ETATS_PISTE = {
  proposee: 'proposée',
  essayee: 'essayée',
  adaptee: 'adaptée',
  retenue: 'retenue',
  abandonnee: 'abandonnée',
} as const;
export type EtatPiste = keyof typeof ETATS_PISTE;

const piste = group({
  cle: code({ label: 'Clé', hint: 'Six lettres ou chiffres, tirés au sort une fois pour toutes : l’adresse de la piste en dépend.', example: 'k3f9ad', pattern: CLE_PISTE, message: 'Une clé compte exactement six lettres minuscules ou chiffres, par exemple k3f9ad.' }),
  titre: text({ label: 'Titre de la piste', hint: 'Commencez par un verbe : ce que l’on fait.', example: 'Ouvrir l’entretien par ce que les élèves ont fait', min: 3, max: 110 }).meta({ ressemble: true }),
  description: longText({ label: 'Description', hint: 'Le geste, en deux ou trois phrases.', max: 600 }),
  conditions: optional(longText({ label: 'À condition de', hint: 'Ce qu’il faut réunir pour que cela marche.', max: 400 })),
  origine: choice({ label: 'Ce qu’on en sait', options: { eprouvee: 'Éprouvée par un membre du collectif', envisagee: 'Envisagée' } }),
});

const debriefing = group({
  piste: relation('pistes', { label: 'Piste', hint: 'Une piste d’une séance antérieure, de ce collectif ou d’un autre.' }),
  etat: choice({ label: 'Devenue', hint: 'Laissez « proposée » si personne n’a encore essayé.', options: ETATS_PISTE }),
  essais: optional(integer({ label: 'Nombre d’essais', hint: 'Combien de fois la piste a été essayée depuis la séance précédente.', max: 200 })),
  effet: longText({ label: 'Effet constaté', max: 500 }),
  conditions: optional(longText({ label: 'Ce qui a compté', hint: 'Le degré, le moment, la place, ce que l’on avait préparé : ce qui explique l’effet, cette fois.', max: 400 })),
  regulation: optional(longText({ label: 'Régulation apportée', hint: 'Ce que l’on change pour la suite.', max: 500 })),
});

/** In the order of the canevas (`content/pages/canevas-de-seance.mdx`), whose questions are the hints. */
export const syntheseSchema = entry({
  collectif: relation('collectifs', { label: 'Collectif' }),
  numero: integer({ label: 'Numéro de la séance', hint: 'Dans l’année : 1 pour la première.', min: 1, max: 20, example: 2 }),
  date: day({ label: 'Date de la séance' }),
  degres: termes('degres', { label: 'Degrés', min: 1 }),
  participants: optional(integer({ label: 'Autour de la table', hint: 'Nombre de tuteurs et de tutrices, sans aucun nom.', min: 2, max: 60 })),
  debriefing: list(debriefing, { label: 'Débriefing', hint: 'Pour ouvrir la séance : qu’avez-vous mis en œuvre, ou pas, des pistes de la dernière fois ? Quel effet ? Quelles régulations ? « Nous n’avons pas essayé » est une réponse.', item: 'piste débriefée', max: 60 }).meta({ remplir: true }),
  situation: longText({ label: 'La situation', hint: 'Étapes 1 et 2 : quel problème a été raconté, et que le groupe a-t-il demandé de préciser ? Sans nom de personne, d’école ni détail reconnaissable.', min: 40, max: 1600 }),
  preoccupations: termes('preoccupations', { label: 'Préoccupations', hint: 'Étape 3, la mise en résonance : à qui cela arrive-t-il aussi ? Celles du tuteur ou de la tutrice, pas celles de la classe.', min: 1 }),
  pistes: list(piste, { label: 'Nos réponses envisagées', hint: 'Étapes 4 à 6 : qu’a-t-on fait, que ferait-on, et à quelles conditions cela marche-t-il ? Trois à cinq pistes d’action, douze au plus : la fiche imprimée tient sur une page.', item: 'piste', min: 1, max: 12 }),
  problematique: text({ label: 'Notre problématique', hint: 'Étape 7, la montée en généralité : entre quoi et quoi cette situation nous tire-t-elle ? Une question que d’autres pourraient se poser.', example: 'Comment dire ce qui ne va pas sans que l’entretien devienne un verdict ?', min: 10, max: 220 }),
  dilemmes: termes('dilemmes', { label: 'Dilemmes', hint: 'Entre quoi et quoi le tuteur ou la tutrice hésite, si la problématique y touche.' }),
  focales: termes('focales', { label: 'Focales', hint: 'Ce que l’on regarde de la classe : une ou deux suffisent.' }),
  multi_agenda: termes('multi-agenda', { label: 'Multi-agenda', hint: 'Les préoccupations de l’enseignant observé.' }),
  moments: termes('moments', { label: 'Moments', hint: 'À quel moment d’une visite la situation se passe.' }),
  ressources: relations('ressources', { label: 'Pour approfondir', hint: 'Les ressources citées pendant la séance.' }),
  relecture_confidentialite: day({ label: 'Relecture de confidentialité faite le', hint: 'La règle du groupe : ce qui est personnel reste dans le collectif.' }),
});
export type Synthese = z.infer<typeof syntheseSchema>;
export type PisteSource = Synthese['pistes'][number];
export type Debriefing = Synthese['debriefing'][number];
