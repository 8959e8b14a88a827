/** Thirty queries written afterwards by reading pages that `queries.ts` does not use, and asked once the engine was settled. */
import type { Query } from '../../scripts/bench/search/metrics.ts';

const synthese = (id: string) => `/syntheses/${id}/`;
const piste = (cle: string) => `/pistes/${cle}/`;
const [PARFAIT, RECOPIEE, COMPTE_RENDU] = [synthese('deux-rives-2025-2026-4'), synthese('plaine-et-monts-2025-2026-5'), synthese('plateau-2026-2027-2')];

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
];
