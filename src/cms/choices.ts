/** Options of selects and targets of relations. Options are always objects with string values: Decap and Sveltia both read them. */
import type { CmsFieldRelation, CmsSelectWidgetOptionObject } from 'decap-cms-core';
import { typograph } from '../lib/typographie.ts';
import { COLLECTIONS } from '../schemas/index.ts';
import { refuse, type Context, type Term } from './context.ts';
import type { Shape } from '../schemas/shape.ts';

const option = (value: string, label: string): CmsSelectWidgetOptionObject => ({ label: typograph(label), value });

/** @returns the options of a closed list @throws when one of its values has no label */
export const enumOptions = (node: Shape, context: Context) =>
  (node.enum ?? []).map((value) => option(value, node.options?.[value] ?? refuse(context, `its value « ${value} » has no label`)));

/** One line of a list of choices. */
const DEFINITION_MAX = 90;

function inOneLine(definition: string): string {
  const [first = ''] = definition.trim().split(/(?<=[.!?])\s|\n/);
  if (first.length <= DEFINITION_MAX) return first.replace(/\.$/, '');
  return `${first.slice(0, DEFINITION_MAX).replace(/\s+\S*$/, '')}…`;
}

const termLabel = ({ code, libelle, remplace_par, definition }: Term) =>
  [code ? `${code} · ` : '', libelle, remplace_par ? ' (remplacé)' : '', definition ? ` : ${inOneLine(definition)}` : ''].join('');

/** @returns the terms of the field's vocabulary, in their order @throws when the vocabulary does not exist */
export function termOptions({ vocabulaire }: Shape, context: Context) {
  const terms = context.vocabularies[vocabulaire ?? ''];
  if (!terms) return refuse(context, `the vocabulary « ${vocabulaire} » does not exist`);
  return terms.map((term) => option(term.id, termLabel(term)));
}

const ALL = 500;
const entries = (collection: string): CmsFieldRelation => ({
  widget: 'relation',
  collection,
  value_field: '{{slug}}',
  search_fields: ['titre'],
  display_fields: ['titre'],
  options_length: ALL,
});
// A piste lives inside its synthèse.
const pistes: CmsFieldRelation = {
  widget: 'relation',
  collection: 'syntheses',
  value_field: 'pistes.*.cle',
  search_fields: ['pistes.*.titre', 'titre'],
  display_fields: ['pistes.*.titre'],
  options_length: ALL,
};

/** @param target a collection, or `pistes` @returns the widget that looks an entry up @throws when the target does not exist */
export function relationTo(target: string, context: Context): CmsFieldRelation {
  if (target === 'pistes') return pistes;
  const known: readonly string[] = COLLECTIONS;
  return known.includes(target) ? entries(target) : refuse(context, `the collection « ${target} » does not exist`);
}
