/** Framing documents and forms. */
import { writeBody } from '../body.ts';
import type { Maker, Tools } from '../plan.ts';
import { commun, refs, renvois, schoolYear, termes } from './commun.ts';

const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => make(index));
const PERIODES = ['09-01', '10-15', '12-01', '01-15', '03-01', '05-01'];

const periode = (year: number, index: number, tools: Tools) => {
  const start = PERIODES[index] ?? '09-01';
  const of = start < '08' ? year + 1 : year;
  return {
    periode: tools.writer.subject(100),
    du: `${of}-${start}`,
    au: `${of}-${start.slice(0, 2)}-28`,
    approximatif: tools.random.chance(0.4),
    actions: times(3, () => ({ texte: tools.writer.paragraph(90).slice(0, 490), acteurs: termes(tools, 'acteurs', 0, 2) })),
    formulaires: refs(tools, 'formulaires', 0, 2),
  };
};

/** Versions of the same série follow one another by school year, without a gap: the id says which. */
export const cadrage: Maker = (index, id, tools) => {
  const { plan, random, writer } = tools;
  const year = Number(id.slice(-9, -5));
  const before = plan.ids.cadrages[index + plan.terms('series').length];
  return {
    data: {
      ...commun(tools),
      serie: id.slice(0, -10),
      annee_scolaire: schoolYear(year),
      en_vigueur_du: `${year}-09-01`,
      en_vigueur_au: `${year + 1}-08-31`,
      ...(before && { remplace: before }),
      emetteur: 'Un service académique',
      perimetre: writer.paragraph(150).slice(0, 390),
      degres: termes(tools, 'degres', 1, 2),
      preoccupations: termes(tools, 'preoccupations', 1, 4),
      calendrier: times(PERIODES.length, (at) => periode(year, at, tools)),
      acteurs: termes(tools, 'acteurs', 3, 5).map((acteur) => ({ acteur, role: writer.paragraph(150).slice(0, 590) })),
      annexes: refs(tools, 'formulaires', 1, 3).map((formulaire) => ({ titre: writer.subject(120), formulaire })),
      ressources: refs(tools, 'ressources', 2, 6),
      source: 'Document de cadrage',
    },
    body: writeBody(writer, random, { parts: 11, length: 8600, items: 17, renvois: renvois(tools, 14, 19), asides: 4, rows: 12 }),
  };
};

const champ = (index: number, { random, writer }: Tools) => {
  const genre = random.pick(['texte', 'texte', 'texte_long', 'date', 'nombre', 'choix', 'case']);
  return {
    cle: `champ_${index + 1}`,
    libelle: writer.subject(90),
    genre,
    ...(genre === 'choix' && { options: ['Oui', 'Non', 'En partie'] }),
    largeur: random.pick(['tiers', 'moitie', 'entier']),
  };
};
const colonne = (index: number, { random, writer }: Tools) => ({
  cle: `colonne_${index + 1}`,
  libelle: writer.subject(60),
  genre: random.pick(['texte', 'texte_long', 'date']),
});

export const formulaire: Maker = (_, __, tools) => {
  const { random, writer } = tools;
  const fixed = random.chance(0.6);
  return {
    data: {
      ...commun(tools),
      orientation: random.pick(['portrait', 'paysage']),
      destinataires: ['Le ou la stagiaire', 'Le tuteur ou la tutrice de l’Inspé'],
      conservation: 'Jusqu’à la fin de l’année scolaire',
      cadrages: refs(tools, 'cadrages', 0, 2),
      moments: termes(tools, 'moments', 1, 2),
      preoccupations: termes(tools, 'preoccupations', 1, 2),
      blocs: [
        { type: 'texte', titre: writer.subject(80), contenu: writer.text(300, 2) },
        { type: 'champs', titre: writer.subject(80), champs: times(random.int(6, 10), (index) => champ(index, tools)) },
        {
          type: 'tableau',
          cle: 'tableau',
          titre: writer.subject(100),
          aide: writer.sentence(),
          ...(fixed ? { entete_lignes: 'Ce que l’on regarde', lignes: times(6, () => writer.subject(80)) } : { lignes_max: 8 }),
          colonnes: times(3, (index) => colonne(index, tools)),
        },
        { type: 'signatures', titre: 'Signatures', signataires: ['Tuteur ou tutrice', 'Stagiaire'] },
      ],
    },
    body: writeBody(writer, random, { parts: 4, length: 1300, items: 4, renvois: renvois(tools, 1, 3) }),
  };
};
