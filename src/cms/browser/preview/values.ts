/** The values of an entry, as people read them. */
import { createElement as h, Fragment, type ReactNode } from 'react';
import { paragraphs } from '../../../lib/french.ts';
import { formatDay } from '../../../lib/dates.ts';
import { typograph } from '../../../lib/typographie.ts';
import type { Shape } from '../../../schemas/shape.ts';
import { CLE_PISTE } from '../../../schemas/synthese.ts';
import { repertoire } from '../repertoire.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** @param target a collection, `pistes` or `vocabulaire/<id>` @returns the title of what a value names, or the value */
export function titleOf(target: string, value: string): string {
  const { entrees, pistes } = repertoire();
  const found = target === 'pistes' ? pistes.find(({ cle }) => cle === value) : entrees.find(({ vers }) => vers === `${target}/${value}`);
  return typograph(found?.titre ?? value);
}

/** The paragraphs of a plain field. */
export const Paragraphs = ({ text, className }: { text: string; className?: string }): ReactNode =>
  h(Fragment, null, ...paragraphs(text).map((paragraph) => h('p', className ? { className } : null, typograph(paragraph))));

function scalar(node: Shape, value: string | number | boolean): string {
  const text = String(value);
  if (node.vocabulaire) return titleOf(`vocabulaire/${node.vocabulaire}`, text);
  if (node.relation) return titleOf(node.relation, text);
  if (node.options) return typograph(node.options[text] ?? text);
  return DAY.test(text) && node.format === 'date' ? formatDay(text) : typograph(text);
}

const isEmpty = (value: unknown) => value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
const branchOf = (node: Shape, value: Record<string, unknown>) => node.oneOf?.find(({ properties }) => properties?.['type']?.const === value['type']) ?? node;

/** A value of any field: a text, a list, a group with its labels. */
export function Value({ node, value }: { node: Shape; value: unknown }): ReactNode {
  if (isEmpty(value)) return null;
  if (Array.isArray(value)) {
    const short = node.items?.vocabulaire ?? node.items?.relation;
    if (short) return h('p', null, value.map((item) => scalar(node.items ?? {}, String(item))).join(', '));
    return h('ul', null, ...value.map((item) => h('li', null, h(Value, { node: node.items ?? {}, value: item }))));
  }
  if (typeof value === 'object') return h(Group, { node: branchOf(node, value as Record<string, unknown>), data: value as Record<string, unknown> });
  if (node.widget === 'text') return h(Paragraphs, { text: String(value) });
  return h('p', null, scalar(node, value as string | number | boolean));
}

/** The fields of a group that have a value, each under its label. */
export function Group({ node, data, except = [] }: { node: Shape; data: Record<string, unknown>; except?: readonly string[] }): ReactNode {
  const fields = Object.entries(node.properties ?? {}).filter(([name, child]) => !except.includes(name) && child.const === undefined && child.pattern !== CLE_PISTE.source && !isEmpty(data[name]) && data[name] !== false);
  return h('dl', null, ...fields.map(([name, child]) => h('div', { key: name }, h('dt', null, typograph(child.label ?? name)), h('dd', null, h(Value, { node: child, value: data[name] })))));
}
