/** What people read and learn from: resources, modules, interventions, words, pages. */
import { writeBody } from '../body.ts';
import type { Grown, Maker, Tools } from '../plan.ts';
import { term } from '../writer.ts';
import { cle, commun, renvois, terme, termes } from './commun.ts';

const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);

export const ressource: Maker = (index, _, tools) => {
  const { random, writer } = tools;
  return {
    data: {
      ...commun(tools),
      type: terme(tools, 'types-ressource'),
      auteurs: ['Équipe de recherche sur le tutorat'],
      annee: random.int(1995, 2025),
      url: `https://exemple.invalid/ressource/${index + 1}`,
      citation: writer.paragraph(120).slice(0, 490),
      preoccupations: termes(tools, 'preoccupations', 1, 3),
      dilemmes: termes(tools, 'dilemmes', 0, 2),
      focales: termes(tools, 'focales', 0, 2),
      multi_agenda: termes(tools, 'multi-agenda', 0, 2),
    },
    body: writeBody(writer, random, {
      parts: random.chance(0.2) ? 1 : 0,
      length: 730,
      items: random.chance(0.3) ? 3 : 0,
      renvois: renvois(tools, 2, 4),
    }),
  };
};

const CONTENUS: Grown[] = ['syntheses', 'capitalisations', 'cadrages', 'formulaires', 'ressources', 'interventions'];

function contenu(tools: Tools) {
  if (tools.random.chance(0.4)) return { type: 'pistes', ref: cle(tools) };
  const type = tools.random.pick(CONTENUS);
  return { type, ref: tools.random.favour(tools.plan.ids[type]) };
}

const etape = (tools: Tools) => ({
  titre: tools.writer.title(80),
  duree: 5 * tools.random.int(4, 24),
  modalite: terme(tools, 'modalites'),
  consigne: tools.writer.text(260, 1).slice(0, 1490),
  contenus: times(tools.random.int(1, 3), () => contenu(tools)),
  ...(tools.random.chance(0.6) && { trace: tools.writer.title(120) }),
});

export const moduleDeFormation: Maker = (_, __, tools) => {
  const { random, writer } = tools;
  return {
    data: {
      ...commun(tools),
      public: 'Néo-tuteurs et néo-tutrices des deux degrés',
      objectifs: times(4, () => `${writer.title(100)}.`),
      degres: termes(tools, 'degres', 1, 2),
      competences: termes(tools, 'competences-2013', 2, 4),
      preoccupations: termes(tools, 'preoccupations', 2, 4),
      dilemmes: termes(tools, 'dilemmes', 1, 2),
      focales: termes(tools, 'focales', 1, 2),
      etapes: times(random.int(5, 7), () => etape(tools)),
    },
    body: writeBody(writer, random, { parts: 1, length: 500, asides: random.int(0, 1), renvois: renvois(tools, 0, 1) }),
  };
};

export const intervention: Maker = (_, __, tools) => {
  const { random, writer } = tools;
  const duree = 10 * random.int(1, 6);
  return {
    data: {
      ...commun(tools),
      objectif: writer.title(120),
      intervention: times(random.int(2, 4), () => writer.title(120)),
      initiatives: termes(tools, 'initiatives', 1, 1),
      destinataires: termes(tools, 'destinataires', 1, 1),
      temps: termes(tools, 'temps', 1, 1),
      outils: termes(tools, 'outils', 1, 2),
      duree: `${duree} à ${duree + 10} minutes`,
      duree_min: duree,
      duree_max: duree + 10,
      plan_support: terme(tools, 'plans-support'),
      objectifs_tutoraux: termes(tools, 'objectifs-tutoraux', 1, 2),
      fonctions: termes(tools, 'fonctions-tutorales', 1, 2),
      formes_abandon: termes(tools, 'formes-abandon', 0, 1),
      preoccupations: termes(tools, 'preoccupations', 1, 2),
    },
    body: writeBody(writer, random, { parts: 2, length: 1550, items: 4, asides: 1, renvois: renvois(tools, 1, 3) }),
  };
};

const MOST_TERMS = 600;

/** The first terms are those that texts use the most. */
export const motDuGlossaire: Maker = (index, _, tools) => {
  const { random, writer } = tools;
  const titre = index < MOST_TERMS ? term(index) : `${term(index)} ${index}`;
  return {
    data: {
      ...commun(tools, titre),
      ...(random.chance(0.4) && { forme_developpee: writer.subject(80) }),
      synonymes: [`${titre.toLowerCase()} de tutorat`, `${titre.toLowerCase()} accompagnés`],
      source: 'Document de cadrage',
    },
    body: random.chance(0.6) ? writeBody(writer, random, { parts: 0, length: 150, renvois: renvois(tools, 1, 2) }) : '',
  };
};

/** The first one is the home page. */
export const page: Maker = (index, id, tools) => {
  const { random, writer } = tools;
  return {
    data: { ...commun(tools), adresse: index === 0 ? '/' : `/aide/${id}/`, ordre: Math.min(index, 999) },
    body: writeBody(writer, random, { parts: 6, length: 3450, items: 10, renvois: renvois(tools, 5, 7), asides: 1, rows: 3 }),
  };
};
