import { writeBody } from '../body.ts';
import type { Maker, Tools } from '../plan.ts';
import { ETATS_PISTE, type EtatPiste } from '../../../src/schemas/synthese.ts';
import { commun, refs, termes } from './commun.ts';

const ETATS = Object.keys(ETATS_PISTE).filter((etat) => etat !== 'proposee') as EtatPiste[];

const piste = (cle: string, { random, writer }: Tools) => ({
  cle,
  titre: writer.title(90),
  description: writer.paragraph(150).slice(0, 590),
  ...(random.chance(0.9) && { conditions: writer.paragraph(70).slice(0, 390) }),
  origine: random.pick(['eprouvee', 'envisagee', 'envisagee']),
});

const bilan = (cle: string, { random, writer }: Tools) => ({
  piste: cle,
  etat: random.pick(ETATS),
  essais: random.int(1, 9),
  effet: writer.paragraph(100).slice(0, 490),
  ...(random.chance(0.7) && { regulation: writer.paragraph(60).slice(0, 490) }),
});

/** Pistes of the two séances before, and now and then of other collectifs’ earlier years: the oldest are the most tried. */
function debriefed(index: number, numero: number, { plan, random }: Tools): string[] {
  const before = numero > 1 ? random.some(plan.clesOf(index - 1), 2, 4) : [];
  const earlier = numero > 2 && random.chance(0.5) ? random.some(plan.clesOf(index - 2), 1, 2) : [];
  const others = Array.from({ length: plan.earlierThan(index) }, (_, other) => other);
  const borrowed =
    others.length > 0 && random.chance(numero === 1 ? 0.6 : 0.3)
      ? random.some(others, 1, 2).map((other) => random.favour(plan.clesOf(other)))
      : [];
  return [...before, ...earlier, ...borrowed];
}

export const synthese: Maker = (index, id, tools) => {
  const { plan, random, writer } = tools;
  const date = plan.dateOf(index);
  const numero = Number(id.slice(id.lastIndexOf('-') + 1));
  return {
    data: {
      ...commun(tools),
      collectif: id.slice(0, id.lastIndexOf('-')),
      numero,
      date,
      degres: termes(tools, 'degres', 1, 2),
      participants: random.int(5, 12),
      situation: writer.text(700, 3).slice(0, 1590),
      problematique: writer.question(210),
      preoccupations: termes(tools, 'preoccupations', 1, 3),
      dilemmes: termes(tools, 'dilemmes', 1, 2),
      focales: termes(tools, 'focales', 0, 2),
      multi_agenda: termes(tools, 'multi-agenda', 0, 2),
      moments: termes(tools, 'moments', 1, 2),
      pistes: plan.clesOf(index).map((cle) => piste(cle, tools)),
      debriefing: debriefed(index, numero, tools).map((cle) => bilan(cle, tools)),
      ressources: refs(tools, 'ressources', 0, 3),
      relecture_confidentialite: date,
    },
    body: random.chance(0.5) ? writeBody(writer, random, { parts: 1, length: 330 }) : '',
  };
};
