/** Words of one family that no ending explains: nouns and participles beside their verb, which comes first. Written without accents. */
import { lemma } from './lemma.ts';

const FAMILIES = `
  mettre mis mise
  remettre remis remise
  transmettre transmis transmission
  permettre permis permission
  promettre promis promesse
  admettre admis admission
  prendre pris prise
  reprendre repris reprise
  apprendre appris apprentissage apprenant
  comprendre compris comprehension
  surprendre surpris surprise
  entreprendre entrepris
  dire dit
  redire redit
  contredire contredit contradiction contradictoire
  voir vu vue
  lire lu lecture lecteur
  relire relu relecture relecteur
  ecrire ecrit ecriture
  decrire decrit
  ouvrir ouvert ouverture
  offrir offert offre
  decouvrir decouvert decouverte
  tenir tenu
  soutenir soutenu soutien
  maintenir maintenu maintien
  venir venu
  recevoir recu reception
  vivre vecu vie
  rompre rompu rupture
  interrompre interrompu interruption
  debattre debattu debat
  parler parole
  repondre repondu reponse
  attendre attendu attente
  entendre entendu entente
  defendre defendu defense
  perdre perdu perte
  craindre crainte
  plaindre plainte
  choisir choix
  gerer gestion gestionnaire
  corriger correction correcteur
  rediger redaction
  exprimer expression
  expliquer explication
  planifier planification
  reflechir reflexion reflexif
  punir punition
  reussir reussite
  echouer echec
  aider aide aidant
  noter note notation
  jouer jeu
  lier lien
  juger jugement
  essayer essai
  envoyer envoi
  employer emploi
  tutorer tuteur tutorat tutelle
  former formation formateur
  collegien college
  lyceen lycee
  ecole scolaire scolarite
  danger dangereux dangerosite
  difficile difficulte
  silence silencieux
  bruit bruyant
  famille familial
  securiser securite
  rencontrer rencontre
  progresser progres progression
  analyser analyse
  absent absence absenteisme
  present presence
  conflit conflictuel
  sport sportif
  rituel ritualiser
`;

const heads = new Map(
  FAMILIES.trim()
    .split('\n')
    .flatMap((line) => {
      const [head = '', ...others] = line.trim().split(' ').map(lemma);
      return others.map((other) => [other, head] as const);
    }),
);

/** @param lemme a word as `lemma` gives it @returns the word that its family is named after; nothing for a regular word */
export const familyHead = (lemme: string): string | undefined => heads.get(lemme);
