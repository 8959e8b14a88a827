import { writeBody } from '../body.ts';
import type { Maker, Tools } from '../plan.ts';
import { commun, refs, renvois, schoolYear, termes } from './commun.ts';

const savoirFaire = (tools: Tools) => ({
  intitule: tools.writer.title(120),
  nature: tools.random.pick(['implicite', 'explicite']),
  transferable: tools.random.chance(0.7),
  ...(tools.random.chance(0.8) && { conditions: tools.writer.paragraph(80).slice(0, 390) }),
  competences: termes(tools, 'competences-2013', 0, 2),
  fonctions: termes(tools, 'fonctions-tutorales', 1, 2),
});

const besoin = (tools: Tools) => ({
  intitule: `Apprendre à ${tools.writer.title(120).toLowerCase()}`,
  preoccupations: termes(tools, 'preoccupations', 1, 2),
  competences: termes(tools, 'competences-2013', 0, 1),
});

const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);

export const capitalisation: Maker = (_, __, tools) => {
  const { plan, random, writer } = tools;
  return {
    data: {
      ...commun(tools),
      annee_scolaire: schoolYear(random.int(2018, 2025)),
      profil: random.pick(['Tutrice de terrain, école élémentaire', 'Tuteur de l’Inspé, second degré', 'Tutrice de FOAD']),
      degres: termes(tools, 'degres', 0, 2),
      ...(random.chance(0.6) && { collectif: random.pick(plan.ids.collectifs) }),
      preoccupations: termes(tools, 'preoccupations', 1, 3),
      dilemmes: termes(tools, 'dilemmes', 1, 2),
      contexte: writer.text(450, 2).slice(0, 1190),
      bilan: writer.text(700, 2).slice(0, 2490),
      recit: writer.text(1600, 5).slice(0, 4990),
      savoir_faire: times(random.int(3, 5), () => savoirFaire(tools)),
      points_forts: times(2, () => writer.paragraph(90).slice(0, 290)),
      axes: times(2, () => writer.paragraph(80).slice(0, 290)),
      besoins: times(random.int(2, 3), () => besoin(tools)),
      ressources: refs(tools, 'ressources', 1, 3),
    },
    body: random.chance(0.8) ? writeBody(writer, random, { parts: 1, length: 310, renvois: renvois(tools, 0, 2) }) : '',
  };
};
