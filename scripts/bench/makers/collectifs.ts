import { writeBody } from '../body.ts';
import type { Maker } from '../plan.ts';
import { commun, renvois, schoolYear, terme, termes } from './commun.ts';

export const collectif: Maker = (index, id, tools) => {
  const { plan, random, writer } = tools;
  const annee = schoolYear(plan.yearOf(index));
  const first = random.int(2, 6);
  const second = random.int(2, 6);
  return {
    data: {
      ...commun(tools, `Collectif ${id.slice(10, 14)}, ${annee}`),
      annee_scolaire: annee,
      departement: random.pick(['Ain', 'Loire', 'Rhône', 'Drôme']),
      degres: termes(tools, 'degres', 1, 2),
      composition: { neo_tuteurs: first, tuteurs_experimentes: second, premier_degre: second, second_degre: first },
      profil_pilote: random.pick(['PEMF, titulaire du CAFIPEMF', 'Formatrice académique', 'Conseiller ou conseillère pédagogique']),
      ancrage: writer.text(220, 2).slice(0, 590),
      regroupements: plan.seancesOf(index).map((synthese, seance) => ({
        numero: seance + 1,
        date: plan.dateOf(synthese),
        duree: 120,
        modalite:
          `${terme(tools, 'modalites') === 'presentiel' ? 'En présentiel' : 'À distance'}, ${writer.subject(60).toLowerCase()}`.slice(
            0,
            119,
          ),
      })),
    },
    body: writeBody(writer, random, { parts: 2, length: 490, renvois: renvois(tools, 0, 1) }),
  };
};
