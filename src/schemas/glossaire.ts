import { z } from './meta.ts';
import { optional, list, text } from './atoms.ts';
import { entry } from './entry.ts';

/** The titre is the term or the acronym; the resume is its definition. */
export const glossaireSchema = entry({
  forme_developpee: optional(text({ label: 'Forme développée', hint: 'Pour un sigle.', example: 'Professeur ou professeure des écoles stagiaire', max: 200 })),
  synonymes: list(text({ label: 'Synonyme', max: 120 }), { label: 'Synonymes et variantes', hint: 'Autres façons de l’écrire ou de le dire.', item: 'synonyme' }),
  source: optional(text({ label: 'Source', max: 300 }).meta({ auteurs: true })),
});
export type TermeGlossaire = z.infer<typeof glossaireSchema>;
