/**
 * What tutors type, and the pages that must come first. Written by reading content/, before the engine was tuned: a query that
 * fails is a fault of the engine, never of the list.
 */
export interface Query {
  q: string;
  /** Addresses of which one must be the very first result; all of them answer the question. */
  first: readonly string[];
}

const synthese = (id: string) => `/syntheses/${id}/`;
const piste = (cle: string) => `/pistes/${cle}/`;
const mot = (id: string) => `/glossaire/#${id}`;
const ressource = (id: string) => `/ressources/${id}/`;
const intervention = (id: string) => `/interventions/${id}/`;
const formulaire = (id: string) => `/formulaires/${id}/`;
const cadrage = (id: string) => `/cadrages/${id}/`;
const terme = (id: string) => `/vocabulaire/${id}/`;

const [DANGER, EVITEMENT, VIE_SCOLAIRE, FICHES] = [1, 2, 3, 5].map((n) => synthese(`deux-rives-2025-2026-${n}`)) as [string, string, string, string];
const [REMARQUES, CONTRAIRES, MAITRESSE, AVIS] = [1, 2, 3, 4].map((n) => synthese(`plaine-et-monts-2025-2026-${n}`)) as [string, string, string, string];
const DEBUTS = synthese('plateau-2026-2027-1');
const GAPP = [mot('gapp'), ressource('gapp-regles-du-groupe'), '/aide/regles-gapp/'];
const CPE = [mot('cpe'), VIE_SCOLAIRE];
const PES = [mot('pes')];
const FOAD = [mot('foad'), cadrage('tutorat-en-foad'), cadrage('reperes-tutorat-a-distance')];
const MAGISTERE = [mot('magistere'), ressource('magistere')];
const NEOPASS = [mot('neopass-action'), ressource('neopass-action')];
const NEO_TUTEUR = [mot('neo-tuteur')];
const IEN = [mot('ien'), terme('acteurs/ien')];
const NON_DEMARREUR = [mot('non-demarreur'), terme('formes-abandon/non-demarreur'), intervention('investiguer-le-non-demarrage')];

export const QUERIES: readonly Query[] = [
  // Situations, in a tutor's own words.
  { q: 'interrompre le stagiaire quand il y a un danger', first: [DANGER, piste('d5r8hn')] },
  { q: 'à quel moment intervenir', first: [DANGER] },
  { q: 'acrosport', first: [DANGER] },
  { q: 'trop de remarques après la visite', first: [REMARQUES, piste('t7r2qe')] },
  { q: 'choisir ce que l’on dit', first: [REMARQUES] },
  { q: 'une stagiaire qui reporte les visites', first: [EVITEMENT] },
  { q: 'garder le lien', first: [EVITEMENT] },
  { q: 'vie scolaire', first: [VIE_SCOLAIRE, mot('cpe')] },
  { q: 'deux tuteurs qui se contredisent', first: [CONTRAIRES, terme('preoccupations/travailler-a-deux-tuteurs')] },
  { q: 'désaccord entre les deux tuteurs', first: [piste('e3u7pk'), CONTRAIRES, terme('preoccupations/travailler-a-deux-tuteurs')] },
  { q: 'conseils contradictoires', first: [CONTRAIRES, terme('preoccupations/travailler-a-deux-tuteurs')] },
  { q: 'différencier sans s’épuiser', first: [FICHES] },
  { q: 'cinq fiches', first: [FICHES] },
  { q: 'je ne tiendrai pas jusqu’en juin', first: [FICHES] },
  { q: 'écrire l’avis', first: [AVIS, piste('b6t3wu'), piste('y2k7dn'), piste('x5j9ov')] },
  { q: 'lycée professionnel', first: [AVIS, '/collectifs/plaine-et-monts-2025-2026/'] },
  { q: 'Atsem', first: [mot('atsem'), piste('r9s5eb'), MAITRESSE] },
  { q: 'la maîtresse', first: [MAITRESSE] },
  { q: 'tenir la classe', first: [MAITRESSE, terme('preoccupations/aider-a-gerer-la-classe')] },
  { q: 'gestion de classe', first: [terme('preoccupations/aider-a-gerer-la-classe'), MAITRESSE] },
  { q: 'élèves bavards', first: [terme('preoccupations/aider-a-gerer-la-classe')] },
  { q: 'les premières semaines', first: [DEBUTS, '/aide/debuter/'] },
  { q: 'ne répond pas à mes messages', first: [terme('preoccupations/lever-l-evitement')] },
  // Pistes.
  { q: 'ne garder que trois remarques', first: [piste('t7r2qe')] },
  { q: 'à voix basse', first: [piste('j3g7wa'), piste('m4f9za')] },
  { q: 's’appeler avant la visite', first: [piste('n5y8ta')] },
  { q: 'trois colonnes', first: [piste('z8d4mr')] },
  { q: 'un café avec un pair', first: [piste('w1t8fj')] },
  { q: 'un quart d’heure fixe chaque semaine', first: [piste('r6d3xu')] },
  { q: 'faire le tour de la salle', first: [piste('f2x6qs')] },
  { q: 'faire lire l’avis', first: [piste('b6t3wu')] },
  { q: 'retirer une fiche', first: [piste('t5v9oq')] },
  // Elisions, apostrophes, accents, ligatures, capitals.
  { q: 'l’évaluation', first: [terme('fonctions-tutorales/evaluation'), terme('preoccupations/evaluer-et-valider'), terme('dilemmes/aider-ou-evaluer'), AVIS] },
  { q: "l'étayage", first: [mot('etayage'), terme('multi-agenda/etayage')] },
  { q: 'E\u0301tayage', first: [mot('etayage'), terme('multi-agenda/etayage')] },
  { q: 'isolement', first: [terme('formes-abandon/isolement'), terme('preoccupations/rompre-l-isolement'), terme('objectifs-tutoraux/rompre-l-isolement')] },
  { q: "rompre l'isolement", first: [terme('preoccupations/rompre-l-isolement'), terme('objectifs-tutoraux/rompre-l-isolement')] },
  { q: 'mise en oeuvre', first: [terme('preoccupations/aider-a-preparer-et-mettre-en-oeuvre')] },
  { q: 'LA BIENVEILLANCE ENGAGEE', first: [terme('regles-gapp/bienveillance-engagee'), '/aide/regles-gapp/'] },
  { q: 'observer une seance', first: [terme('preoccupations/observer-une-seance')] },
  { q: 'qu’est-ce que l’individualisation', first: [mot('individualisation'), terme('preoccupations/accompagner-l-individualisation'), terme('niveaux-accompagnement/individualisation')] },
  // Words for people, in every gender form; hyphens.
  { q: 'néotuteur', first: NEO_TUTEUR },
  { q: 'neo-tutrice', first: NEO_TUTEUR },
  { q: 'tuteur·rice débutant·e', first: NEO_TUTEUR },
  { q: 'professeur.e.s stagiaires', first: [...PES, terme('acteurs/stagiaire')] },
  { q: 'conseillère principale d’éducation', first: CPE },
  { q: 'inspectrice de circonscription', first: IEN },
  { q: 'maîtres formateurs', first: [mot('pemf')] },
  { q: 'tutrices de terrain', first: [mot('tuteur-de-terrain'), terme('acteurs/tuteur-de-terrain')] },
  { q: 'non démarreuse', first: NON_DEMARREUR },
  // Acronyms and what they stand for.
  { q: 'GAPP', first: GAPP },
  { q: 'groupe d’analyse de la pratique professionnelle', first: GAPP },
  { q: 'PES', first: PES },
  { q: 'professeur des écoles stagiaire', first: PES },
  { q: 'foad', first: FOAD },
  { q: 'formation ouverte et à distance', first: FOAD },
  { q: 'I.E.N.', first: IEN },
  { q: 'CPE stagiaire', first: CPE },
  { q: 'M@gistère', first: MAGISTERE },
  { q: 'magistere', first: MAGISTERE },
  { q: 'neopass', first: NEOPASS },
  { q: 'multiagenda', first: [mot('multi-agenda'), ressource('bucheton-multi-agenda'), '/vocabulaires/multi-agenda/'] },
  { q: 'échelle de Likert', first: [mot('echelle-de-likert')] },
  // Forms: labels, and words that stand nowhere else.
  { q: 'annexe 1', first: [formulaire('annexe-1-personnalisation')] },
  { q: 'annexe 3', first: [formulaire('annexe-3-individualisation-second-degre')] },
  { q: 'fiche de personnalisation', first: [formulaire('annexe-1-personnalisation'), mot('personnalisation')] },
  { q: 'j’ai eu envie de me connecter', first: [formulaire('questionnaire-motivation')] },
  { q: 'questionnaire motivation', first: [formulaire('questionnaire-motivation')] },
  { q: 'grille de suivi', first: [formulaire('grille-de-suivi')] },
  { q: 'faits marquants', first: [formulaire('preparation-de-visite')] },
  { q: 'récit de capitalisation', first: [formulaire('recit-de-capitalisation')] },
  // Resources, framing texts, interventions, help.
  { q: 'Bucheton', first: [ressource('bucheton-multi-agenda')] },
  { q: 'goigoux', first: [ressource('goigoux-focales'), ressource('goigoux-modele-2007')] },
  { q: 'sept fonctions', first: [ressource('rodet-fonctions-tutorales'), '/vocabulaires/fonctions-tutorales/'] },
  { q: 'cinq focales', first: [ressource('goigoux-focales'), mot('focale')] },
  { q: 'trois dilemmes du tutorat', first: [ressource('chalies-dilemmes')] },
  { q: 'arrêté du 1er juillet 2013', first: [ressource('referentiel-competences-2013')] },
  { q: 'simplexe', first: [mot('simplexe'), ressource('ria-simplexe')] },
  { q: 'cadrage 2020', first: [cadrage('tutorat-mixte-2020-2021')] },
  { q: 'tutorat mixte', first: [mot('tutorat-mixte'), cadrage('tutorat-mixte-2026-2027'), cadrage('tutorat-mixte-2020-2021'), ressource('moussay-tutorat-mixte')] },
  { q: 'signes de présence', first: [intervention('faire-circuler-des-signes-de-presence')] },
  { q: 'rapporter une anecdote', first: [intervention('faire-circuler-des-signes-de-presence')] },
  { q: 'questions ouvertes', first: [intervention('identifier-la-cause-et-remobiliser')] },
  { q: 'quelqu’un qui n’a pas commencé la formation', first: NON_DEMARREUR },
  { q: 'aider ou évaluer', first: [terme('dilemmes/aider-ou-evaluer')] },
  { q: 'canevas de séance', first: ['/aide/canevas-de-seance/', formulaire('canevas-de-seance'), mot('canevas')] },
  { q: 'confidentialité', first: ['/aide/confidentialite/', terme('regles-gapp/confidentialite')] },
  { q: 'imprimer', first: ['/aide/imprimer/'] },
  { q: 'en noir et blanc', first: ['/aide/imprimer/'] },
];

/** Words that no page holds, or no words at all: they must bring no result. */
export const ABSENT: readonly string[] = ['licorne', 'crêpes au sucre', 'bitcoin', 'football', 'xyzzyq', 'piscine', 'vaccination', 'qzrtplm wxcvbn', 'le la les de', '🎉', '%', '!!!', 'météo'];

/** Small typos, with the word that must be among the suggestions; they must bring no result of their own. */
export const TYPOS: readonly { q: string; suggests: string }[] = [
  { q: 'evluation', suggests: 'évaluation' },
  { q: 'bienveilance', suggests: 'bienveillance' },
  { q: 'entretein', suggests: 'entretien' },
  { q: 'stagaire', suggests: 'stagiaire' },
  { q: 'tutorrat', suggests: 'tutorat' },
  { q: 'capitalisaton', suggests: 'capitalisation' },
  { q: 'diferenciation', suggests: 'différenciation' },
  { q: 'observaton', suggests: 'observation' },
  { q: 'confidentalité', suggests: 'confidentialité' },
  { q: 'remarqes', suggests: 'remarques' },
];
