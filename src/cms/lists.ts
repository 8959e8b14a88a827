/** The kinds of field that hold several values. `default: []` keeps the defaults of sub-fields from making a phantom first item. */
import type { CmsField, CmsFieldBase, CmsFieldList, CmsFieldObject, CmsFieldSelect, CmsSelectWidgetOptionObject } from 'decap-cms-core';
import { typograph } from '../lib/typographie.ts';
import { enumOptions, relationTo, termOptions } from './choices.ts';
import { inside, refuse, type Context, type Kind, type Widget } from './context.ts';
import { childrenOf, summaryOf } from './group.ts';
import { listLimits } from './limits.ts';
import type { Shape } from '../schemas/shape.ts';

type Type = CmsFieldBase & CmsFieldObject;

const listOf = (fits: (item: Shape) => boolean, widget: (item: Shape, node: Shape, context: Context) => ReturnType<Kind['widget']>): Kind => ({
  fits: (node) => node.type === 'array' && node.items !== undefined && fits(node.items),
  widget: (node, context) => widget(node.items ?? {}, node, context),
});

const list = (node: Shape, content: Omit<CmsFieldList, 'widget'>): Widget & CmsFieldList => ({
  widget: 'list',
  default: [],
  ...listLimits(node),
  ...(node.remplir ? { remplir: true } : {}),
  ...(node.item ? { label_singular: typograph(node.item) } : {}),
  ...content,
});

// A limit above the number of options would only clutter the messages.
function several(node: Shape, options: CmsSelectWidgetOptionObject[]): CmsFieldSelect {
  const maxItems = (node.maxItems ?? Infinity) < options.length ? node.maxItems : undefined;
  return { widget: 'select', multiple: true, options, ...listLimits({ ...node, maxItems }) };
}

const terms = listOf(
  (item) => item.vocabulaire !== undefined,
  (item, node, context) => several(node, termOptions(item, context)),
);

const choices = listOf(
  (item) => item.enum !== undefined,
  (item, node, context) => several(node, enumOptions(item, context)),
);

const relations = listOf(
  (item) => item.relation !== undefined,
  (item, node, context) => ({ ...relationTo(item.relation ?? '', context), multiple: true, ...listLimits(node) }),
);

function contentType(name: string, item: Shape, context: Context): Type {
  const { type, ref } = item.properties ?? {};
  const entry: CmsField = { name: 'ref', label: typograph(ref?.label ?? name), required: true, ...relationTo(name, context) };
  const label = type?.options?.[name] ?? refuse(context, `its type « ${name} » has no label`);
  return { name, label: typograph(label), widget: 'object', summary: '{{fields.ref}}', fields: [entry] };
}

// `{ type, ref }`: one type of item for each collection, so that `ref` is chosen among its entries.
const contents = listOf(
  (item) => item.contenu === true,
  (item, node, context) => list(node, { types: (item.properties?.['type']?.enum ?? []).map((name) => contentType(name, item, context)) }),
);

function unionType(branch: Shape, context: Context): Type {
  const name = branch.properties?.['type']?.const;
  if (typeof name !== 'string') return refuse(context, 'a union of types needs a literal « type » in each branch');
  const within = inside(context, name);
  const label = branch.label ?? refuse(within, 'its schema has no label');
  const summary = summaryOf(branch);
  return { name, label: typograph(label), widget: 'object', ...(summary ? { summary } : {}), fields: childrenOf(branch, within, ['type']) };
}

const unions = listOf(
  (item) => item.oneOf !== undefined,
  (item, node, context) => list(node, { types: (item.oneOf ?? []).map((branch) => unionType(branch, context)) }),
);

const groups = listOf(
  (item) => item.properties !== undefined,
  (item, node, context) => list(node, { summary: summaryOf(item), fields: childrenOf(item, context) }),
);

// Never the comma-separated list, which would cut a sentence at its commas.
const values = listOf(
  (item) => item.type === 'string' || item.type === 'integer' || item.type === 'number',
  (item, node, context) =>
    list(node, { summary: '{{fields.valeur}}', field: context.child('valeur', item, true, inside(context, 'valeur')) }),
);

export const lists: readonly Kind[] = [contents, unions, terms, relations, choices, groups, values];
