/** A collectif's séances: each number once, within its school year. */
import { formatDay } from '../../lib/dates.ts';
import { fileOf } from '../entries.ts';
import { error, repeats, warning, type Rule } from './rule.ts';

/** Two published syntheses tell the same séance of the same collectif. */
export const duplicateSeance: Rule = function* ({ entries }) {
  const seances = entries.published('syntheses');
  for (const { item, first } of repeats(seances, ({ data }) => `${data.collectif} ${data.numero}`)) {
    const { collectif, numero } = item.data;
    yield error(item, {
      rule: 'seance-en-double',
      path: ['numero'],
      value: String(numero),
      message: `La séance ${numero} du collectif « ${collectif} » est racontée deux fois : ${fileOf(first)} et ${fileOf(item)}.`,
      remedy: 'Corrigez le numéro de l’une des deux, ou retirez celle qui est en trop.',
    });
  }
};

/** From the August before it begins to the August where it ends: a séance at the very start of August is told neither way. */
const boundsOf = (anneeScolaire: string) => ({ du: `${anneeScolaire.slice(0, 4)}-08-01`, au: `${anneeScolaire.slice(5)}-08-31` });

/** A séance is dated outside the school year of its collectif. */
export const seanceOutOfYear: Rule = function* ({ entries }) {
  const years = new Map(entries.of('collectifs').map(({ id, data }) => [id, data.annee_scolaire]));
  for (const entry of entries.of('syntheses')) {
    const { collectif, date } = entry.data;
    const annee = years.get(collectif);
    if (annee === undefined) continue;
    const { du, au } = boundsOf(annee);
    if (du <= date && date <= au) continue;
    yield warning(entry, {
      rule: 'seance-hors-annee',
      path: ['date'],
      value: date,
      message: `La séance du ${formatDay(date)} est en dehors de l’année scolaire ${annee} du collectif « ${collectif} ».`,
      remedy: 'Vérifiez la date de la séance et le collectif.',
    });
  }
};

export const seanceRules = [duplicateSeance, seanceOutOfYear];
