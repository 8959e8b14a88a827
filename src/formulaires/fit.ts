/** A saved value as today's field takes it. */
import { formulaires } from '../strings/formulaires.ts';
import { cleanText, type Valeur } from './answers.ts';
import { isRecord } from './envelope.ts';
import type { Field } from './model.ts';

export type Asked = Pick<Field, 'genre' | 'options'>;

/** Anything, in words that a person can copy. */
export const asText = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (value === true) return formulaires.oui;
  if (Array.isArray(value)) return value.map(asText).filter(Boolean).join(', ');
  return typeof value === 'number' ? String(value) : isRecord(value) ? Object.values(value).map(asText).filter(Boolean).join(', ') : '';
};

/** @returns the answer as the field takes it, and what of it the field does not take */
export function fit({ genre, options }: Asked, value: unknown): { value: Valeur; rest: string } {
  if (genre === 'case') return typeof value === 'boolean' ? { value, rest: '' } : { value: false, rest: asText(value) };
  if (genre === 'choix_multiple') {
    const chosen = Array.isArray(value) ? value : [value];
    return { value: options.filter((option) => chosen.includes(option)), rest: asText(chosen.filter((each) => !options.includes(each as string))) };
  }
  const text = cleanText(genre, asText(value));
  if (genre === 'choix' || genre === 'likert') return options.includes(text) ? { value: text, rest: '' } : { value: '', rest: text };
  return typeof value === 'string' || typeof value === 'number' ? { value: text, rest: '' } : { value: '', rest: text };
}
