/** Versions of a framing document follow one another, without overlap (DESIGN §7.15). */
import { eve, formatDay } from '../../lib/dates.ts';
import { fileOf } from '../entries.ts';
import type { Entry, Version } from '../types.ts';
import { error, loops, repeats, warning, type Rule } from './rule.ts';

type Cadrage = Entry<'cadrages'>;
const byId = (cadrages: readonly Cadrage[]) => new Map(cadrages.map((cadrage) => [cadrage.id, cadrage]));

/** A cadrage replaces itself, directly or through others. */
export const replacementLoop: Rule = function* ({ entries }) {
  const cadrages = byId(entries.of('cadrages'));
  const next = new Map([...cadrages.values()].flatMap(({ id, data }) => (data.remplace ? [[id, data.remplace] as const] : [])));
  for (const loop of loops(next)) {
    const entry = cadrages.get(loop[0] ?? '');
    if (!entry) continue;
    const around = [...loop, loop[0]].join(' → ');
    const message = loop.length === 1 ? 'Ce cadrage se remplace lui-même.' : `Ces cadrages se remplacent en boucle : ${around}.`;
    const remedy = 'Le champ « Remplace » désigne la version précédente ; videz-le dans la plus ancienne.';
    yield error(entry, { rule: 'remplacement-en-boucle', path: ['remplace'], value: entry.data.remplace ?? '', message, remedy });
  }
};

/** Two published versions replace the same one. */
export const replacedTwice: Rule = function* ({ entries }) {
  const replacing = entries.published('cadrages').filter(({ data }) => data.remplace !== undefined);
  for (const { item, first, key } of repeats(replacing, ({ data }) => data.remplace ?? '')) {
    const message = `« ${key} » est remplacé deux fois : par ${fileOf(first)} et par ${fileOf(item)}.`;
    const remedy = 'Une version n’en a qu’une pour suite : corrigez le champ « Remplace » de l’une des deux.';
    yield error(item, { rule: 'remplace-deux-fois', path: ['remplace'], value: key, message, remedy });
  }
};

/** A cadrage replaces one of another série, or one that is not older. */
export const wrongReplacement: Rule = function* ({ entries }) {
  const cadrages = byId(entries.of('cadrages'));
  for (const entry of cadrages.values()) {
    const { remplace: value, serie, en_vigueur_du: du } = entry.data;
    const old = cadrages.get(value ?? '');
    if (value === undefined || !old || old === entry) continue;
    if (old.data.serie !== serie) {
      const message = `« ${value} » est de la série « ${old.data.serie} », ce cadrage de la série « ${serie} ».`;
      const remedy = 'Corrigez la série, ou désignez une version de la même série.';
      yield error(entry, { rule: 'remplace-autre-serie', path: ['remplace'], value, message, remedy });
    } else if (du && old.data.en_vigueur_du && old.data.en_vigueur_du >= du) {
      const message = `« ${value} », que ce cadrage remplace, n’entre en vigueur que le ${formatDay(old.data.en_vigueur_du)}.`;
      const remedy = 'Une version remplace une version plus ancienne : vérifiez les dates ou le champ « Remplace ».';
      yield error(entry, { rule: 'remplace-plus-recent', path: ['remplace'], value, message, remedy });
    }
  }
};

const endOf = ({ au }: Version) => au ?? '9999-12-31';

const untilWhen = ({ au }: Version) => (au ? `jusqu’au ${formatDay(au)}` : 'sans date de fin');

/** What ends an older version: to be replaced, when it has no end; else another end. */
function closing({ id, au }: Version, next: string) {
  const end = `la fin de « ${id} » au plus tard du ${formatDay(eve(next))}`;
  return au
    ? `Datez ${end}, ou corrigez le début de ce texte.`
    : `Si ce texte le remplace, écrivez « remplace: ${id} » ; sinon datez ${end}.`;
}

/** Two versions of a série would be in force the same day. */
export const overlap: Rule = function* ({ entries, series }) {
  const cadrages = byId(entries.of('cadrages'));
  for (const { versions } of series.values()) {
    let last: Version | undefined;
    for (const version of versions) {
      const entry = cadrages.get(version.id);
      if (version.du === undefined || !entry) continue;
      if (last && version.du <= endOf(last)) {
        yield error(entry, {
          rule: 'versions-qui-se-chevauchent',
          path: ['en_vigueur_du'],
          value: version.du,
          message: `Le ${formatDay(version.du)}, « ${last.id} » est encore en vigueur (${untilWhen(last)}).`,
          remedy: closing(last, version.du),
        });
      }
      if (!last || endOf(version) > endOf(last)) last = version;
    }
  }
};

/** Between two versions, a stretch that none covers. */
export const gap: Rule = function* ({ entries, series }) {
  const cadrages = byId(entries.of('cadrages'));
  for (const { versions, lacunes } of series.values()) {
    const starts = new Map(versions.map(({ id, du }) => [du && eve(du), id]));
    for (const { du, au } of lacunes) {
      const entry = cadrages.get(starts.get(au) ?? '');
      if (!entry) continue;
      const message = `Aucune version de la série « ${entry.data.serie} » n’est en vigueur du ${formatDay(du)} au ${formatDay(au)}.`;
      const remedy = 'Ajoutez la version qui manque, ou corrigez les dates ; la page de la série montre cette lacune.';
      yield warning(entry, { rule: 'lacune-entre-versions', path: ['en_vigueur_du'], message, remedy });
    }
  }
};

/** A text ends before it begins, or has an end without a beginning. */
export const wrongValidity: Rule = function* ({ entries }) {
  for (const entry of entries.of('cadrages')) {
    const { en_vigueur_du: du, en_vigueur_au: au } = entry.data;
    if (au === undefined || (du !== undefined && du <= au)) continue;
    const at = { rule: 'validite-inversee', path: ['en_vigueur_au'], value: au };
    if (du === undefined) {
      const message = `La fin de validité (${formatDay(au)}) est donnée sans son début.`;
      yield warning(entry, { ...at, rule: 'validite-sans-debut', message, remedy: 'Ajoutez « En vigueur du » si la source le dit.' });
    } else {
      const message = `Ce texte cesserait d’être en vigueur le ${formatDay(au)}, avant d’y entrer le ${formatDay(du)}.`;
      yield error(entry, { ...at, message, remedy: 'Corrigez l’une des deux dates.' });
    }
  }
};

/** A period of the calendar ends before it begins. */
export const wrongPeriod: Rule = function* ({ entries }) {
  for (const entry of entries.of('cadrages')) {
    for (const [index, { periode, du, au }] of entry.data.calendrier.entries()) {
      if (du <= au) continue;
      const message = `La période « ${periode} » finit le ${formatDay(au)}, avant de commencer le ${formatDay(du)}.`;
      const remedy = 'Corrigez l’une des deux dates.';
      yield error(entry, { rule: 'periode-inversee', path: ['calendrier', index, 'au'], value: au, message, remedy });
    }
  }
};

export const cadrageRules = [replacementLoop, replacedTwice, wrongReplacement, overlap, gap, wrongValidity, wrongPeriod];
