/** Short ways to write the parts of a model. */
import { paragraphs } from '../lib/french.ts';
import type { Block, Inline } from './model.ts';

export const text = (value: string): Inline[] => [{ t: 'text', text: value }];
export const strong = (value: string): Inline => ({ t: 'strong', children: text(value) });

/** @param url complete, or absent: without `SITE_URL` a link is its words alone */
export const link = (value: string, url: string | undefined): Inline[] => (url ? [{ t: 'link', url, children: text(value) }] : text(value));

export const par = (children: string | Inline[], style?: 'note' | 'chapeau'): Block => ({
  t: 'par',
  children: typeof children === 'string' ? text(children) : children,
  style,
});

/** The paragraphs of a plain field. */
export const pars = (value: string): Block[] => paragraphs(value).map((paragraph) => par(paragraph));

export const heading = (level: number, children: string | Inline[]): Block => ({
  t: 'heading',
  level,
  children: typeof children === 'string' ? text(children) : children,
});

/** A plain list, one line an item; nothing at all for an empty one. */
export const list = (items: readonly string[], ordered = false): Block[] =>
  items.length === 0 ? [] : [{ t: 'list', ordered, items: items.map((item) => [par(item)]) }];

/** A label, then its text: « **À condition de** prélever deux traces ». */
export const labelled = (label: string, value: string): Block => par([strong(label), { t: 'text', text: ` ${value}` }], 'note');

/** The words of a line of text, for a heading’s bookmark or a plain label. */
export const plain = (children: readonly Inline[]): string =>
  children.map((child) => ('children' in child ? plain(child.children) : child.t === 'break' ? ' ' : child.text)).join('');
