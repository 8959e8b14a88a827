/**
 * Queries of a reviewer who had read the built pages and neither the engine nor the other queries. Kept as they were written: a
 * query that fails is a fault of the engine, never of the list.
 */
import type { Query } from '../../scripts/bench/search/metrics.ts';

/** First run: success@1 0.60, success@5 0.87. The engine has since been tuned on them. */
export const REVIEWED: readonly Query[] = [
  { q: 'mon stagiaire annule toujours les visites', first: ['/syntheses/deux-rives-2025-2026-2/', '/vocabulaire/preoccupations/lever-l-evitement/', '/pistes/s4m9pz/', '/pistes/i6k2vy/', '/pistes/e7n4cx/'] },
  { q: "ma stagiaire n'arrive pas à tenir sa classe", first: ['/syntheses/plaine-et-monts-2025-2026-3/', '/vocabulaire/preoccupations/aider-a-gerer-la-classe/'] },
  { q: 'je suis pas d’accord avec l’autre tuteur', first: ['/pistes/e3u7pk/', '/syntheses/plaine-et-monts-2025-2026-2/', '/vocabulaire/preoccupations/travailler-a-deux-tuteurs/', '/ressources/moussay-tutorat-mixte/'] },
  { q: 'trop de choses à dire après la visite', first: ['/syntheses/plaine-et-monts-2025-2026-1/', '/pistes/t7r2qe/'] },
  { q: 'le stagiaire passe ses nuits à préparer des fiches', first: ['/syntheses/deux-rives-2025-2026-5/', '/pistes/t5v9oq/'] },
  { q: 'elle copie tout ce que je fais en classe', first: ['/syntheses/plaine-et-monts-2025-2026-5/'] },
  { q: 'faut il arrêter la séance si un élève est en danger', first: ['/syntheses/deux-rives-2025-2026-1/', '/pistes/d5r8hn/', '/vocabulaire/preoccupations/veiller-a-la-securite-des-eleves/'] },
  { q: 'apprenants qui ne se connectent jamais', first: ['/interventions/investiguer-le-non-demarrage/', '/vocabulaire/formes-abandon/non-demarreur/', '/capitalisations/tuteur-foad-abandon/'] },
  { q: 'aider et noter en même temps', first: ['/vocabulaire/dilemmes/aider-ou-evaluer/', '/syntheses/plaine-et-monts-2025-2026-4/'] },
  { q: 'mon compte rendu ne sert à rien', first: ['/syntheses/plateau-2026-2027-2/'] },
  { q: 'visite d un cpe comment faire', first: ['/syntheses/deux-rives-2025-2026-3/'] },
  { q: 'je viens d’être nommée tutrice', first: ['/aide/debuter/', '/modules/debuter-comme-tuteur/'] },
  { q: 'stagiaire en difficulté qui prévenir', first: ['/modules/accompagner-une-difficulte/', '/vocabulaire/preoccupations/reperer-et-alerter/', '/cadrages/tutorat-mixte-2026-2027/', '/cadrages/tutorat-mixte/'] },
  { q: 'poser de vraies questions en entretien', first: ['/capitalisations/tutrice-elementaire-entretien/', '/modules/conduire-l-entretien-de-visite/'] },
  { q: 'les élèves s ennuient pendant son cours', first: ['/syntheses/deux-rives-2025-2026-4/', '/pistes/g5o9tc/', '/pistes/b3w6nx/', '/pistes/m8q1ej/'] },
  { q: 'individualisation PES', first: ['/formulaires/annexe-2-individualisation-premier-degre/'] },
  { q: 'annexe 1', first: ['/formulaires/annexe-1-personnalisation/'] },
  { q: 'analyse de pratique entre pairs', first: ['/ressources/gapp-regles-du-groupe/', '/aide/regles-gapp/', '/glossaire/#gapp'] },
  { q: 'magistere former', first: ['/ressources/parcours-former/', '/ressources/magistere/'] },
  { q: 'neopass', first: ['/ressources/neopass-action/', '/ressources/neopass-formation/', '/ressources/neopass-debuter-comme-formateur/'] },
  { q: 'maitre formateur certification', first: ['/glossaire/#cafipemf'] },
  { q: 'les gestes professionels bucheton', first: ['/ressources/bucheton-multi-agenda/'] },
  { q: 'questionaire motivation hebdomadaire', first: ['/formulaires/questionnaire-motivation/', '/interventions/faire-le-point-sur-la-motivation/'] },
  { q: 'feuille de route du pilote', first: ['/formulaires/canevas-de-seance/'] },
  { q: 'aider a diférencier', first: ['/syntheses/deux-rives-2025-2026-5/', '/vocabulaire/focales/differenciation/', '/pistes/k7h2sb/', '/pistes/p1y5dg/'] },
  { q: 'ATSEM', first: ['/pistes/r9s5eb/', '/glossaire/#atsem', '/syntheses/plaine-et-monts-2025-2026-3/'] },
  { q: 'tutrice inspée et tuteur de terrain', first: ['/vocabulaire/preoccupations/travailler-a-deux-tuteurs/', '/ressources/moussay-tutorat-mixte/', '/cadrages/tutorat-mixte-2026-2027/', '/cadrages/tutorat-mixte/', '/cadrages/tutorat-mixte-2020-2021/', '/capitalisations/tuteur-college-deux-tuteurs/', '/glossaire/#tutorat-mixte'] },
  { q: 'réunion de pole dates', first: ['/calendrier/', '/cadrages/tutorat-mixte-2026-2027/', '/cadrages/tutorat-mixte-2020-2021/', '/cadrages/tutorat-mixte/', '/glossaire/#pole-de-formation'] },
  { q: 'grille pour compter mes heures de tutorat à distance', first: ['/formulaires/grille-de-suivi/'] },
  { q: 'imprimer une fiche', first: ['/aide/imprimer/'] },
];

/** First run: success@1 0.53, success@5 0.73. The engine has since been tuned on them. */
export const HELD_OUT: readonly Query[] = [
  { q: 'où se mettre pendant l’observation', first: ['/pistes/k1w6gf/'] },
  { q: 'comment finir un entretien', first: ['/pistes/c9m6ha/', '/modules/conduire-l-entretien-de-visite/', '/vocabulaire/preoccupations/conduire-l-entretien/'] },
  { q: 'elle se justifie tout le temps quand je parle', first: ['/pistes/w9b3xd/', '/syntheses/plaine-et-monts-2025-2026-1/', '/modules/conduire-l-entretien-de-visite/', '/vocabulaire/preoccupations/conduire-l-entretien/'] },
  { q: 'mon stagiaire est perdu à la rentrée', first: ['/syntheses/plateau-2026-2027-1/', '/vocabulaire/preoccupations/accueillir/'] },
  { q: 'se sentir seule dans son établissement', first: ['/vocabulaire/preoccupations/rompre-l-isolement/', '/vocabulaire/formes-abandon/isolement/', '/pistes/e2j7mw/'] },
  { q: 'écrire un avis défavorable', first: ['/syntheses/plaine-et-monts-2025-2026-4/', '/pistes/b6t3wu/', '/pistes/y2k7dn/', '/pistes/x5j9ov/', '/vocabulaire/preoccupations/evaluer-et-valider/'] },
  { q: 'que faire d’un nom publié par erreur', first: ['/aide/confidentialite/'] },
  { q: 'apprenant découragé que lui dire', first: ['/interventions/identifier-la-cause-et-remobiliser/', '/vocabulaire/formes-abandon/decouragement/'] },
  { q: 'binome d’entraide', first: ['/interventions/faciliter-la-collaboration-entre-pairs/'] },
  { q: 'goigoux', first: ['/ressources/goigoux-focales/', '/ressources/goigoux-modele-2007/'] },
  { q: 'formation ouverte et à distance', first: ['/glossaire/#foad', '/cadrages/tutorat-en-foad/', '/cadrages/tutorat-foad/', '/cadrages/reperes-tutorat-a-distance/', '/cadrages/tutorat-a-distance/'] },
  { q: 'directrice de mémoire', first: ['/cadrages/tutorat-mixte-2026-2027/', '/cadrages/tutorat-mixte/', '/cadrages/tutorat-mixte-2020-2021/'] },
  { q: 'fonctions tutorales rodé', first: ['/ressources/rodet-fonctions-tutorales/'] },
  { q: 'carte postal', first: ['/capitalisations/tutrice-maternelle-traces/'] },
  { q: 'prof des écoles stagiaires', first: ['/formulaires/annexe-2-individualisation-premier-degre/', '/glossaire/#pes'] },
];
