/**
 * The fiche of a synthesis, as its A4 sheet: the same parts in the same order, at the sizes of its template. Whether it fits is measured
 * by this browser, whose lines are not quite those of the printed one: it is an estimate, and says so.
 */
import { createElement as h, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { formatDay } from '../../../lib/dates.ts';
import { typograph } from '../../../lib/typographie.ts';
import { fr } from '../../../strings/fr.ts';
import { edition } from '../../../strings/edition.ts';
import { Paragraphs, titleOf } from './values.ts';

/** Sizes of text and title that the template tries, in points (`gabarits/feuille.typ`). */
const SIZES: readonly (readonly [text: number, title: number])[] = [[10, 22.5], [9.6, 21], [9.2, 20], [8.8, 18.5], [8.4, 17], [8, 15.5]];
const EASY = 9.6;
const SHEET_MM = 297;
/** Less than this is the rounding of pixels. */
const ROUNDING_MM = 0.5;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

type Data = Record<string, unknown>;
const list = (value: unknown): Data[] => (Array.isArray(value) ? (value as Data[]) : []);
const text = (value: unknown) => (typeof value === 'string' ? value : '');

interface Fit {
  size: number;
  title: number;
  /** Millimetres beyond the sheet, at the smallest size. */
  excess: number;
}

// Each size is tried on the sheet itself, before the browser paints.
function measure(sheet: HTMLElement): Fit {
  const mm = sheet.offsetWidth / 210;
  let last: Fit = { size: 8, title: 15.5, excess: 0 };
  for (const [size, title] of SIZES) {
    sheet.style.setProperty('--corps', `${size}pt`);
    sheet.style.setProperty('--grand', `${title}pt`);
    last = { size, title, excess: Math.max(0, Math.ceil(sheet.scrollHeight / mm - SHEET_MM - ROUNDING_MM)) };
    if (last.excess === 0) return last;
  }
  return last;
}

const verdict = ({ size, excess }: Fit) => {
  if (excess > 0) return edition.apercu.deborde(excess);
  return size < EASY ? edition.apercu.serre(size.toLocaleString('fr')) : edition.apercu.tient;
};

const fact = (nom: string, valeur: string) => (valeur === '' ? null : h('div', { key: nom }, h('dt', null, nom), h('dd', null, valeur)));

function piste(data: Data, index: number): ReactNode {
  const origine = fr.pistes.origine[text(data['origine']) as keyof typeof fr.pistes.origine] ?? '';
  return h('article', { key: index }, h('h3', null, `${index + 1}. ${typograph(text(data['titre']))}`), h(Paragraphs, { text: text(data['description']) }),
    h('p', { className: 'note' }, text(data['conditions']) === '' ? null : h('strong', null, `${fr.pistes.conditions}\u00a0: `), typograph(text(data['conditions'])), ' ', h('strong', null, `${fr.pistes.savoir}\u00a0: `), origine));
}

/** @param data the front matter as it is being written */
export function Sheet({ data }: { data: Data }): ReactNode {
  const sheet = useRef<HTMLDivElement>(null);
  const [fit, setFit] = useState<Fit>({ size: 10, title: 22.5, excess: 0 });
  const said = JSON.stringify(data);
  useLayoutEffect(() => {
    if (sheet.current) setFit(measure(sheet.current));
  }, [said]);
  const pistes = list(data['pistes']);
  const date = DAY.test(text(data['date'])) ? formatDay(text(data['date'])) : '';
  const numero = data['numero'] ? `n°\u00a0${String(data['numero'])}, ${date}` : '';
  return h('div', null,
    h('p', { className: `apercu-verdict${fit.excess > 0 ? ' trop' : ''}`, role: 'status' }, typograph(verdict(fit))),
    h('div', { className: 'apercu-feuille', ref: sheet, style: { '--corps': `${fit.size}pt`, '--grand': `${fit.title}pt` } as object },
      h('p', { className: 'apercu-marque' }, 'Résonances'),
      h('dl', { className: 'apercu-etiquette' }, fact(fr.syntheses.collectif, titleOf('collectifs', text(data['collectif']))), fact(fr.syntheses.seance, numero)),
      h('h1', null, typograph(text(data['problematique']))),
      h('h2', { className: 'marge' }, fr.syntheses.situation),
      h(Paragraphs, { text: text(data['situation']) }),
      h('h2', null, fr.compte.pistesEnLettres(pistes.length)),
      ...pistes.map(piste),
      h('h2', null, edition.apercu.ecrire),
      h('div', { className: 'apercu-lignes' }),
      h('div', { className: 'apercu-pied' })));
}
