import { describe, expect, it } from 'vitest';
import { everyField, type Shape } from './shape.ts';

const named = everyField.map(({ collection, at, shape }) => ({ name: `${collection}.${at}`, shape }));
const without = (test: (shape: Shape) => boolean) => named.filter(({ shape }) => test(shape)).map(({ name }) => name);

describe('words that authors see', () => {
  it('label every field; a group may go by its own name, and the type of a bloc is no field', () => {
    const bare = ({ label, properties, const: literal }: Shape) => label === undefined && !properties && literal === undefined;
    expect(without(bare)).toEqual([]);
  });
  it('label every option of a closed list', () => {
    expect(without(({ enum: values, options }) => values !== undefined && values.some((value) => !options?.[value]))).toEqual([]);
  });
  it('give an example of every coded field', () => {
    expect(without(({ pattern, format, example }) => pattern !== undefined && format === undefined && example === undefined)).toEqual([]);
  });
  it('are written with typographic apostrophes and no trailing space', () => {
    const texts = named.flatMap(({ name, shape }) =>
      Object.values(shape)
        .filter((value) => typeof value === 'string' && value !== shape.pattern)
        .map((value) => ({ name, value: String(value) })),
    );
    expect(texts.filter(({ value }) => /\p{L}'\p{L}|^\s|\s$/u.test(value))).toEqual([]);
  });
});
