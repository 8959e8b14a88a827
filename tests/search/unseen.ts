/**
 * Queries written by reading pages, twice thirty, each time after the engine was settled and before it was asked any of them.
 * What they taught has since been mended: they guard it, and the next reader writes new ones.
 */
import type { Query } from '../../scripts/bench/search/metrics.ts';

const synthese = (id: string) => `/syntheses/${id}/`;
const piste = (cle: string) => `/pistes/${cle}/`;
const [PARFAIT, RECOPIEE, COMPTE_RENDU] = [synthese('deux-rives-2025-2026-4'), synthese('plaine-et-monts-2025-2026-5'), synthese('plateau-2026-2027-2')];

const cadrage = (id: string) => `/cadrages/${id}/`;
const MIXTE = [cadrage('tutorat-mixte-2026-2027'), cadrage('tutorat-mixte-2020-2021')];
const CHEFFE = '/capitalisations/cheffe-de-service-unite/';
const DEUX_CARNETS = '/capitalisations/tuteur-college-deux-tuteurs/';

export const UNSEEN: readonly Query[] = [
  { q: 'la stagiaire regarde son cours et pas les élèves', first: [PARFAIT] },
  { q: 'diapositives', first: [PARFAIT] },
  { q: 'se mettre à la place d’un élève', first: [piste('b3w6nx')] },
  { q: 'compter le temps de parole', first: [piste('g5o9tc')] },
  { q: 'préparer ensemble les dix premières minutes', first: [piste('a4s7vl')] },
  { q: 'elle copie ma classe', first: [RECOPIEE] },
  { q: 'montrer sa pratique', first: [RECOPIEE] },
  { q: 'raconter une séance ratée', first: [piste('u3z6tg')] },
  { q: 'cahier-journal', first: [piste('u3z6tg'), RECOPIEE] },
  { q: 'prêter sa classe', first: [piste('l4v8me')] },
  { q: 'personne ne relit mes comptes rendus', first: [COMPTE_RENDU] },
  { q: 'écrire une trace utile', first: [COMPTE_RENDU, '/vocabulaire/preoccupations/ecrire-les-traces/'] },
  { q: 'relire la trace de la visite precedente', first: [piste('o4w2ln')] },
  { q: 'carte postale', first: ['/capitalisations/tutrice-maternelle-traces/'] },
  { q: 'petite section', first: ['/capitalisations/tutrice-maternelle-traces/'] },
  { q: 'huit silences', first: ['/capitalisations/tuteur-foad-abandon/', '/modules/tutorer-a-distance/'] },
  { q: 'enseignants contractuels', first: ['/capitalisations/tuteur-foad-abandon/'] },
  { q: 'module difficulté qui dure', first: ['/modules/accompagner-une-difficulte/'] },
  { q: 'tutorer à distance', first: ['/modules/tutorer-a-distance/', '/interventions/'] },
  { q: 'Maela Paul', first: ['/ressources/paul-accompagnement/'] },
  { q: "l'accompagnement n'est pas du guidage", first: ['/ressources/vial-caparros-accompagnement/'] },
  { q: 'conflits entre tuteurs', first: ['/ressources/moussay-tutorat-mixte/'] },
  { q: 'rapport inspection generale 2015', first: ['/ressources/rapport-tutorat-2015/'] },
  { q: 'épreuves professionnelles', first: ['/ressources/ree-epreuves-professionnelles/'] },
  { q: 'neopass form@tion', first: ['/ressources/neopass-formation/'] },
  { q: 'binômes d’entraide', first: ['/interventions/faciliter-la-collaboration-entre-pairs/'] },
  { q: 'objectifs personnels de l’apprenante', first: ['/interventions/identifier-les-objectifs-personnels/'] },
  { q: 'annexe 2', first: ['/formulaires/annexe-2-individualisation-premier-degre/'] },
  { q: 'fiche de positionnement', first: ['/formulaires/fiche-de-positionnement/'] },
  { q: 'comment change l’état d’une piste', first: ['/aide/vie-d-une-piste/'] },
  // The second thirty.
  { q: 'où s’asseoir pendant l’observation', first: [piste('k1w6gf')] },
  { q: 'animer à deux puis se retirer', first: [piste('p7x2lh')] },
  { q: 'une page partagée par le trio', first: [piste('v6c1sj')] },
  { q: "n'observer qu'une seule chose", first: [piste('h4mzk9')] },
  { q: 'faire travailler deux stagiaires ensemble', first: [piste('n2c6ya')] },
  { q: 'confier l’aide à un collègue', first: [piste('g8p1rc')] },
  { q: 'journée prévue, journée vécue', first: [piste('y8e3gh')] },
  { q: 'suivre quelqu’un dans les couloirs et la cour', first: [piste('q9a5ru')] },
  { q: 'revenir sur l’intervention le jour meme', first: [piste('o8b1lt')] },
  { q: 'cheffe d’unité', first: [CHEFFE] },
  { q: 'traiter un conflit dans l’equipe', first: [CHEFFE] },
  { q: 'raconter son premier échec', first: [CHEFFE, piste('w9b3xd'), piste('u3z6tg')] },
  { q: 'sciences de la vie et de la terre', first: [DEUX_CARNETS] },
  { q: 'échanger les places entre tuteurs', first: [DEUX_CARNETS] },
  { q: 'stagiaires en renouvellement', first: ['/glossaire/#renouvellement', ...MIXTE] },
  { q: 'pôles de formation', first: ['/glossaire/#pole-de-formation', ...MIXTE] },
  { q: 'label Qualitem', first: [cadrage('capitalisation-des-experiences')] },
  { q: 'composition d’un collectif', first: [cadrage('module-accompagnement-en-reseau'), '/glossaire/#collectif'] },
  { q: 'moins enseigner, plus accompagner', first: [cadrage('reperes-tutorat-a-distance'), '/ressources/presentation-tutorat-a-distance/'] },
  { q: 'suivi hybride', first: [cadrage('tutorat-mixte-2026-2027')] },
  // The préoccupation « Évaluer et valider » bears these words among its other names: its page answers too.
  { q: 'bilan de compétences', first: ['/ressources/compas/', '/glossaire/#compas', '/vocabulaire/preoccupations/evaluer-et-valider/', ...MIXTE] },
  { q: 'proactif ou réactif', first: ['/glossaire/#proactif-reactif', '/ressources/rodet-interventions/'] },
  { q: 'perte de sens', first: ['/vocabulaire/formes-abandon/perte-de-sens/'] },
  { q: 'certificat de formatrice académique', first: ['/glossaire/#caffa'] },
  { q: 'maitre formateur cafipemf', first: ['/glossaire/#cafipemf', '/glossaire/#pemf'] },
  { q: 'mail de démarrage à tout le groupe', first: ['/interventions/scander-le-demarrage/'] },
  { q: 'un nom a été publié', first: ['/aide/confidentialite/'] },
  { q: 'message d’erreur de l’éditeur', first: ['/aide/ecrire-sans-risque/'] },
  { q: 'hebergement et cookies', first: ['/mentions-legales/'] },
  { q: 'coopérer avec les parents', first: ['/vocabulaire/competences-2013/cc12/'] },
];
