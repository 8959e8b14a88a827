/** Words that people put in any sentence: they find pages when nothing else does, and weigh little beside the others. */
import { stem } from './stem.ts';
import { lemma } from './lemma.ts';

const LIGHT = `
  aller venir arriver partir passer rester devenir falloir vouloir savoir croire penser trouver mettre prendre donner laisser demander sembler essayer
  commencer continuer finir arreter tenir servir viens vient vais va allait arrive sais sait veut voudrais faudrait devrait pourrait pouvais devais dois
  chercher permettre connaitre sert utiliser oublier sentir concerner gerer
  toujours jamais souvent parfois encore deja vraiment plutot beaucoup assez presque seulement simplement juste surtout enfin ensuite maintenant trop bien mal mieux
  avant apres pendant depuis devant derriere autour contre entre selon sauf grace
  fois facon maniere moyen cas gens personne monde truc bout cote sujet part fait type sorte exemple genre point partie suite lieu place besoin envie raison
  premier deuxieme dernier prochain nouveau seul petit grand bon mauvais long vrai possible plein certain different
  deux trois quatre cinq jour semaine mois annee temps heure minute moment
  question probleme idee information chose aide
`;

const families = new Set(LIGHT.trim().split(/\s+/).map((word) => stem(lemma(word))));

/** What a light word weighs beside another as frequent in the pages. */
const LIGHTNESS = 0.3;

/** @param racine a family @returns 1, less for a word of any sentence */
export const weightOf = (racine: string): number => (families.has(racine) ? LIGHTNESS : 1);
