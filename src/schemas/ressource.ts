import { z } from './meta.ts';
import { webAddress, integer, optional, group, day, list, terme, termes, text, longText } from './atoms.ts';
import { entry } from './entry.ts';

const bloc = group({
  titre: text({ label: 'Titre du bloc', max: 160 }),
  description: optional(longText({ label: 'Description', max: 800 })),
});

export const ressourceSchema = entry({
  type: terme('types-ressource', { label: 'Type' }),
  auteurs: list(text({ label: 'Auteur ou autrice publiés', max: 120 }).meta({ auteurs: true }), { label: 'Auteurs et autrices publiés', hint: 'Seul endroit, avec les sources, où un nom de personne a sa place.', item: 'auteur' }),
  annee: optional(integer({ label: 'Année', min: 1900, max: 2100 })),
  url: optional(webAddress({ label: 'Adresse' })),
  archive: optional(webAddress({ label: 'Copie d’archive' })),
  licence_source: optional(text({ label: 'Licence de la ressource', hint: 'Celle de la ressource elle-même, pas de cette fiche.', max: 160 })),
  verifiee_le: optional(day({ label: 'Vérifiée le', hint: 'Le jour où quelqu’un a ouvert l’adresse.' })),
  citation: optional(longText({ label: 'Référence', max: 500 }).meta({ auteurs: true })),
  preoccupations: termes('preoccupations', { label: 'Préoccupations' }),
  dilemmes: termes('dilemmes', { label: 'Dilemmes' }),
  focales: termes('focales', { label: 'Focales' }),
  multi_agenda: termes('multi-agenda', { label: 'Multi-agenda' }),
  blocs: list(bloc, { label: 'Blocs', hint: 'Pour un parcours, comme FORMER.', item: 'bloc' }),
});
export type Ressource = z.infer<typeof ressourceSchema>;
