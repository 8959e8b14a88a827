import { z } from './meta.ts';
import { code, optional, group, day, list, text, longText } from './atoms.ts';
import { entry } from './entry.ts';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const idTerme = (label: string, hint: string) => code({ label, hint, example: 'conduire-l-entretien', pattern: ID, message: 'Minuscules sans accent, chiffres et tirets, par exemple conduire-l-entretien.' });

const terme = group({
  id: idTerme('Identifiant', 'L’éditeur le compose si vous le laissez vide. Permanent : des entrées le citent.').meta({ derive: 'libelle' }),
  libelle: text({ label: 'Libellé', max: 200 }),
  code: optional(text({ label: 'Code', hint: 'Celui de la source, s’il y en a un.', example: 'P3', max: 20 })),
  groupe: optional(text({ label: 'Groupe', hint: 'Pour ranger une longue liste.', max: 120 })),
  parent: optional(code({ label: 'Terme parent', hint: 'vocabulaire/terme', example: 'plans-support/cognitif', pattern: /^[a-z0-9-]+\/[a-z0-9-]+$/, message: 'Écrivez vocabulaire/terme, par exemple plans-support/cognitif.' })),
  autres_libelles: list(text({ label: 'Autre libellé', max: 160 }), { label: 'Autres libellés', hint: 'D’autres façons de le dire : la recherche les trouve.', item: 'libellé' }),
  definition: optional(longText({ label: 'Définition', hint: 'Seulement si elle est vérifiée dans une source.', max: 800 })),
  signes: list(text({ label: 'Signe', max: 200 }), { label: 'Signes', hint: 'Ce que l’on peut observer ou entendre.', item: 'signe' }),
  source: optional(text({ label: 'Source', max: 300 }).meta({ auteurs: true })),
  en_vigueur_du: optional(day({ label: 'En vigueur du' })),
  en_vigueur_au: optional(day({ label: 'En vigueur au' })),
  remplace_par: optional(idTerme('Remplacé par', 'L’identifiant d’un autre terme de cette liste.')),
});

export const vocabulaireSchema = entry({
  singulier: text({ label: 'Au singulier', hint: 'Comment nommer un terme de cette liste.', example: 'Préoccupation', max: 60 }),
  termes: list(terme, { label: 'Termes', item: 'terme', min: 1, max: 400 }),
});
export type Vocabulaire = z.infer<typeof vocabulaireSchema>;
export type Terme = Vocabulaire['termes'][number];
