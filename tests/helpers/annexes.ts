/** What the annexes of the cadrage of 2020-2021 hold, copied from the source, as it writes them: every heading, row and column of them. */

export interface Annexe {
  id: string;
  /** Above and around the tables. */
  headings: readonly string[];
  /** The line of identity: one column each in the source. */
  identity: readonly string[];
  columns: readonly string[];
  rows: readonly string[];
  /** Below the table. */
  below: readonly string[];
  signatures: readonly string[];
}

const DIFFICULTIES = [
  'L’ÉTHIQUE DU FONCTIONNAIRE',
  'LA GESTION DE CLASSE',
  'LA SÉCURITE PHYSIQUE DES ÉLÈVES',
  'LA CONSTRUCTION, MISE EN ŒUVRE ET ANIMATION DE SITUATIONS PÉDAGOGIQUES',
  'L’ENGAGEMENT DANS UNE DÉMARCHE DE DÉVELOPPEMENT PROFESSIONNEL',
];
const COLUMNS = ['DIFFICULTÉS CONCERNANT', 'DESCRIPTION DE LA SITUATION', 'BESOINS IDENTIFIÉS', 'DISPOSITIF DE MÉDIATION, REMÉDIATION, ACCOMPAGNEMENT PROPOSÉ *'];
const NOTE = 'renforcement de l’aide pédagogique et didactique, visite(s) supplémentaire(s), module(s) de formation supplémentaire(s), observations et pratiques accompagnées supplémentaires';

export const ANNEXES: readonly Annexe[] = [
  {
    id: 'annexe-1-personnalisation',
    headings: ['Fiche de personnalisation de l’accompagnement d’un stagiaire', 'annexe 1', 'Année', 'Pôle de formation ou discipline', 'Décision prise suite à la réunion du pôle de formation ou de la discipline du'],
    identity: ['Stagiaire NOM / PRENOM', 'TUTEUR E.N.', 'TUTEUR Inspé', 'LIEU D’EXERCICE', 'DATE'],
    columns: ['Difficultés concernant', 'Description de la situation', 'Dispositif d’accompagnement proposé', 'Nombre d’heures consacrées au dispositif d’accompagnement par le tuteur Inspé'],
    rows: ['1. Sécurité des élèves', '2. Posture du fonctionnaire défaillante', '3. Gestion de la classe', '4. Conduite d’évitement ne permettant pas les échanges professionnels', '5. Préparation et mise en œuvre'],
    below: [],
    signatures: [],
  },
  {
    id: 'annexe-2-individualisation-premier-degre',
    headings: ['Parcours d’individualisation des professeur.e.s des écoles stagiaires', 'annexe 2', 'Département du', 'NOM – PRENOM DE L’IEN DE CIRCONSCRIPTION', 'DATE'],
    identity: ['NOM - PRENOM Professeur.e stagiaire', 'PARCOURS (M2A ou DU)', 'TUTEUR ou TUTRICE DSDEN', 'TUTEUR ou TUTRICE UNIVERSITAIRE', 'CIRCONSCRIPTION ET ECOLE D’EXERCICE', 'POLE DE FORMATION'],
    columns: COLUMNS,
    rows: DIFFICULTIES,
    below: [NOTE, 'MISE EN ŒUVRE DU PARCOURS DEBUTÉE LE', 'Signatures'],
    signatures: ['IEN de circonscription', 'Tuteur ou tutrice DSDEN', 'Tuteur ou tutrice universitaire', 'Professeur·e des écoles stagiaire'],
  },
  {
    id: 'annexe-3-individualisation-second-degre',
    headings: ['Parcours d’individualisation des professeur·e·s du second degré et CPE stagiaires', 'annexe 3', 'NOM – PRENOM DE L’IA-IPR OU L’IEN', 'DATE'],
    identity: ['NOM - PRENOM professeur·e ou CPE stagiaire', 'DISCIPLINE', 'PARCOURS (M2A ou DU)', 'TUTEUR ou TUTRICE EMPLOYEUR', 'TUTEUR ou TUTRICE Inspé', 'ÉTABLISSEMENT D’EXERCICE'],
    columns: COLUMNS,
    rows: DIFFICULTIES,
    below: [NOTE, 'MISE EN ŒUVRE DU PARCOURS DEBUTÉE LE', 'Signatures'],
    signatures: ['IA IPR ou IEN', 'Chef·fe d’établissement', 'Tuteur ou tutrice académique', 'Tuteur ou tutrice Espé', 'Responsable de parcours', 'Professeur·e ou CPE stagiaire'],
  },
];

/** Capitals, accents, spaces and signs are set otherwise here than in the source; the words are the same. */
export const sameWords = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
