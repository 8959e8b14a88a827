/** The kinds of field that hold one value, most particular first. */
import { CLE_PISTE } from '../schemas/synthese.ts';
import { enumOptions, relationTo, termOptions } from './choices.ts';
import type { Kind } from './context.ts';
import { counterOf, numberLimits, patternOf } from './limits.ts';
import type { Shape } from '../schemas/shape.ts';

const is = (type: string) => (node: Shape) => node.type === type;
const isText = is('string');

// What is no prose is for machines: a clé, an address.
const reading = ({ prose, auteurs }: Shape) => ({ ...(prose ? {} : { code: true }), ...(auteurs ? { auteurs: true } : {}) });

const textDefault = (node: Shape) => (typeof node.default === 'string' ? { default: node.default } : {});

const hidden: Kind = {
  fits: (node) => node.widget === 'hidden',
  widget: (node) => ({ widget: 'hidden', default: node.default }),
};

const term: Kind = {
  fits: (node) => node.vocabulaire !== undefined,
  widget: (node, context) => ({ widget: 'select', options: termOptions(node, context), ...textDefault(node) }),
};

const relation: Kind = {
  fits: (node) => node.relation !== undefined,
  widget: (node, context) => relationTo(node.relation ?? '', context),
};

const choice: Kind = {
  fits: (node) => isText(node) && node.enum !== undefined,
  widget: (node, context) => ({ widget: 'select', options: enumOptions(node, context), ...textDefault(node) }),
};

// An untouched required boolean could not be saved: it always has a default, so it is never asked for.
const boolean: Kind = {
  fits: is('boolean'),
  widget: (node) => ({ widget: 'boolean', required: false, default: node.default === true }),
};

const number: Kind = {
  fits: (node) => node.type === 'integer' || node.type === 'number',
  widget: (node) => ({
    widget: 'number',
    value_type: node.type === 'integer' ? 'int' : 'float',
    ...numberLimits(node),
    ...(typeof node.default === 'number' ? { default: node.default } : {}),
  }),
};

// `date_format` alone would write 01/09/2026.
const day: Kind = {
  fits: (node) => isText(node) && node.format === 'date',
  widget: () => ({ widget: 'datetime', format: 'YYYY-MM-DD', date_format: 'DD/MM/YYYY', time_format: false }),
};

const cle: Kind = {
  fits: (node) => node.pattern === CLE_PISTE.source,
  widget: (node) => ({ widget: 'string', cle: true, ...patternOf(node) }),
};

const text: Kind = {
  fits: (node) => isText(node) && node.widget === 'text',
  widget: (node) => ({ widget: 'text', ...patternOf(node), ...counterOf(node), ...reading(node), ...textDefault(node) }),
};

const string: Kind = {
  fits: (node) => isText(node) && node.const === undefined,
  widget: (node) => ({ widget: 'string', ...patternOf(node), ...counterOf(node), ...reading(node), ...(node.ressemble ? { ressemble: true } : {}), ...(node.derive ? { derive: node.derive } : {}), ...textDefault(node) }),
};

export const scalars: readonly Kind[] = [hidden, term, relation, choice, boolean, number, day, cle, text, string];
