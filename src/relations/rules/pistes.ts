/** Clés are unique, and only a later séance says what became of a piste. */
import { formatDay } from '../../lib/dates.ts';
import { fileOf } from '../entries.ts';
import type { Entry } from '../types.ts';
import { error, repeats, type Rule } from './rule.ts';

type Synthese = Entry<'syntheses'>;

/** A clé is used twice, in one synthesis or in two. */
export const duplicateCle: Rule = function* ({ entries }) {
  const pistes = entries.of('syntheses').flatMap((entry) => entry.data.pistes.map(({ cle }, index) => ({ entry, cle, index })));
  for (const { item, first, key } of repeats(pistes, ({ cle }) => cle)) {
    const where = item.entry === first.entry ? `dans ${fileOf(item.entry)}` : `dans ${fileOf(first.entry)} et ${fileOf(item.entry)}`;
    yield error(item.entry, {
      rule: 'cle-de-piste-en-double',
      path: ['pistes', item.index, 'cle'],
      value: key,
      message: `La clé de piste « ${key} » est utilisée deux fois ${where}.`,
      remedy: 'Donnez une autre clé (six lettres ou chiffres) à la plus récente ; ne changez pas celle de l’autre, des liens en dépendent.',
    });
  }
};

function tooSoon({ id, data }: Synthese, origin: { synthese: string; date: string }) {
  if (id === origin.synthese) return 'Cette piste est née dans cette séance même : on ne peut pas encore la débriefer.';
  const [day, born] = [formatDay(data.date), formatDay(origin.date)];
  return `La séance du ${day} débriefe une piste de la séance du ${born} (${origin.synthese}), qui ne la précède pas.`;
}

/** A debriefing dated on or before the séance where the piste was written (DESIGN §7.14). */
export const earlyDebriefing: Rule = function* ({ entries, pistes }) {
  for (const entry of entries.of('syntheses')) {
    for (const [index, { piste: cle }] of entry.data.debriefing.entries()) {
      const piste = pistes.get(cle);
      if (!piste || entry.data.date > piste.date) continue;
      yield error(entry, {
        rule: 'debriefing-trop-tot',
        path: ['debriefing', index, 'piste'],
        value: cle,
        message: tooSoon(entry, piste),
        remedy: 'Vérifiez la date des deux séances et la clé de la piste.',
      });
    }
  }
};

/** One séance says twice what became of the same piste. */
export const duplicateDebriefing: Rule = function* ({ entries }) {
  for (const entry of entries.of('syntheses')) {
    const debriefings = entry.data.debriefing.map(({ piste }, index) => ({ piste, index }));
    for (const { item, first, key } of repeats(debriefings, ({ piste }) => piste)) {
      yield error(entry, {
        rule: 'debriefing-en-double',
        path: ['debriefing', item.index, 'piste'],
        value: key,
        message: `La piste « ${key} » est débriefée deux fois dans cette séance (n° ${first.index + 1} et n° ${item.index + 1}).`,
        remedy: 'Réunissez les deux en un seul débriefing.',
      });
    }
  }
};

export const pisteRules = [duplicateCle, earlyDebriefing, duplicateDebriefing];
