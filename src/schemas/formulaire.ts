import { z } from './meta.ts';
import { choice, code, integer, optional, group, list, yesNo, relations, termes, text, longText, withDefault } from './atoms.ts';
import { entry } from './entry.ts';

const CLE = /^[a-z][a-z0-9_]{0,39}$/;
/** @param derive the field that names what the clé stands for */
const cle = (derive: string) =>
  code({ label: 'Clé', hint: 'L’éditeur la compose si vous la laissez vide. Elle relie une réponse enregistrée à son champ : ne la changez plus.', example: 'lieu_exercice', pattern: CLE, message: 'Une clé commence par une lettre minuscule, puis minuscules, chiffres ou _.' }).meta({ derive });
const options = () => list(text({ label: 'Réponse possible', max: 120 }), { label: 'Réponses possibles', hint: 'Pour un choix ou une échelle.', item: 'réponse', max: 20 });

const GENRES = {
  texte: 'Texte court',
  texte_long: 'Texte long',
  date: 'Date',
  nombre: 'Nombre',
  duree: 'Durée',
  case: 'Case à cocher',
  choix: 'Un choix',
  choix_multiple: 'Plusieurs choix',
  likert: 'Échelle de Likert',
} as const;
/** The kinds of answer whose options the author writes. */
export const GENRES_A_OPTIONS: readonly string[] = ['choix', 'choix_multiple', 'likert'];

const champ = group({
  cle: cle('libelle'),
  libelle: text({ label: 'Libellé', max: 300 }),
  genre: choice({ label: 'Genre de réponse', options: GENRES }),
  aide: optional(text({ label: 'Aide', hint: 'Sous le libellé.', max: 300 })),
  options: options(),
  obligatoire: yesNo({ label: 'Obligatoire' }),
  largeur: withDefault(choice({ label: 'Largeur', options: { tiers: 'Un tiers', moitie: 'La moitié', entier: 'Toute la largeur' } }), 'entier'),
  lignes: optional(integer({ label: 'Lignes à écrire', hint: 'Pour un texte long, sur le papier.', min: 1, max: 40 })),
});

const colonne = group({
  cle: cle('libelle'),
  libelle: text({ label: 'En-tête', max: 200 }),
  genre: choice({ label: 'Genre de réponse', options: { texte: 'Texte court', texte_long: 'Texte long', date: 'Date', nombre: 'Nombre', duree: 'Durée', case: 'Case à cocher', choix: 'Un choix' } }),
  options: options(),
  total: yesNo({ label: 'Afficher le total', hint: 'Pour un nombre ou une durée.' }),
  largeur: optional(integer({ label: 'Largeur', hint: 'Part de la largeur du tableau, en pour cent.', min: 3, max: 90 })),
});

const blocChamps = group({
  type: z.literal('champs'),
  titre: optional(text({ label: 'Titre du groupe', max: 160 })),
  aide: optional(longText({ label: 'Consigne', max: 600 })),
  champs: list(champ, { label: 'Champs', item: 'champ', min: 1 }),
}).meta({ label: 'Groupe de champs' });

const blocTableau = group({
  type: z.literal('tableau'),
  cle: cle('titre'),
  titre: text({ label: 'Titre du tableau', max: 200 }),
  aide: optional(longText({ label: 'Consigne', max: 600 })),
  entete_lignes: optional(text({ label: 'En-tête de la première colonne', hint: 'Pour un tableau dont les lignes sont fixes.', max: 160 })),
  lignes: list(text({ label: 'Ligne', max: 200 }), { label: 'Lignes fixes', hint: 'Laissez vide pour un tableau qui grandit.', item: 'ligne' }),
  lignes_max: optional(integer({ label: 'Lignes au plus', hint: 'Pour un tableau qui grandit : autant de lignes dans le PDF.', min: 1, max: 60 })),
  colonnes: list(colonne, { label: 'Colonnes', item: 'colonne', min: 1, max: 10 }),
  note: optional(longText({ label: 'Note sous le tableau', max: 600 })),
}).meta({ label: 'Tableau' });

const blocTexte = group({
  type: z.literal('texte'),
  titre: optional(text({ label: 'Titre', max: 160 })),
  contenu: longText({ label: 'Texte', max: 3000 }),
}).meta({ label: 'Texte' });

const blocSignatures = group({
  type: z.literal('signatures'),
  titre: optional(text({ label: 'Titre', max: 160 })),
  signataires: list(text({ label: 'Signataire', hint: 'Un rôle.', max: 120 }), { label: 'Signataires', item: 'signataire', min: 1, max: 12 }),
}).meta({ label: 'Signatures' });

const bloc = z.discriminatedUnion('type', [blocChamps, blocTableau, blocTexte, blocSignatures], {
  error: 'Chaque bloc dit son type : champs, tableau, texte ou signatures.',
});

export const formulaireSchema = entry({
  orientation: withDefault(choice({ label: 'Orientation', options: { portrait: 'Portrait', paysage: 'Paysage' } }), 'portrait'),
  annexe: optional(text({ label: 'Annexe', example: 'Annexe 1', max: 60 })),
  rempli_par: optional(text({ label: 'Rempli par', max: 160 })),
  destinataires: list(text({ label: 'Destinataire', max: 160 }), { label: 'Qui peut le recevoir', item: 'destinataire', min: 1 }),
  conservation: text({ label: 'Durée de conservation', example: 'Jusqu’à la fin de l’année scolaire', max: 300 }),
  cadrages: relations('cadrages', { label: 'Cadrages' }),
  moments: termes('moments', { label: 'Moments' }),
  preoccupations: termes('preoccupations', { label: 'Préoccupations' }),
  blocs: list(bloc, { label: 'Blocs', item: 'bloc', min: 1 }),
});
export type Formulaire = z.infer<typeof formulaireSchema>;
export type Bloc = Formulaire['blocs'][number];
export type BlocDe<T extends Bloc['type']> = Extract<Bloc, { type: T }>;
export type Champ = BlocDe<'champs'>['champs'][number];
export type Colonne = BlocDe<'tableau'>['colonnes'][number];
