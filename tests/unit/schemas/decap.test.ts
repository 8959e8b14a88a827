import { describe, expect, it } from 'vitest';
import { COLLECTIONS, schemas } from '../../../src/schemas/index.ts';
import { fieldsOf, sampleWith, shapeOf, verdict, type Field } from './shape.ts';

/** What an author can clear. */
const clearable = ({ required }: Field) => !required;

describe.each(COLLECTIONS)('what Decap writes in %s', (collection) => {
  const fields = fieldsOf(shapeOf(collection));

  it('is accepted when everything is filled in, with the examples that the author sees', () => {
    expect(verdict(collection, sampleWith(collection))).toEqual(sampleWith(collection));
  });

  it('is accepted with nothing but what is required', () => {
    const optional = fields.filter(({ required }) => !required);
    for (const { at, path } of optional) expect(verdict(collection, sampleWith(collection, path)), at).not.toBeInstanceOf(Array);
  });

  it('means the same cleared as absent', () => {
    for (const { at, path, shape } of fields.filter(clearable)) {
      const absent = verdict(collection, sampleWith(collection, path));
      const blanks = ['', null, ...(shape.type === 'array' ? [[]] : [])];
      for (const blank of blanks) {
        expect(verdict(collection, sampleWith(collection, path, blank)), `${at}: ${JSON.stringify(blank)}`).toEqual(absent);
      }
    }
  });

  it('means the same with a date that YAML made a Date', () => {
    for (const { at, path } of fields.filter(({ shape }) => shape.format === 'date')) {
      expect(verdict(collection, sampleWith(collection, path, new Date('2026-11-20'))), at).toEqual(sampleWith(collection));
    }
  });

  it('is refused when a key is misspelt, at any depth', () => {
    const objects = ['', ...new Set(fields.map(({ path }) => path.slice(0, -1).join('.')))];
    for (const at of objects) {
      const path = at === '' ? [] : at.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
      expect(verdict(collection, sampleWith(collection, [...path, 'tittre'], 'x')), at).toEqual([`${at} : Clé non reconnue : "tittre"`]);
    }
  });

  it('is reported in French, whatever the wrong type', () => {
    for (const { at, path, required } of fields) {
      for (const wrong of [3.5, 'un mot', true, { a: 1 }, [{}], new Date('invalide'), ...(required ? [undefined, null, ''] : [])]) {
        const said = verdict(collection, sampleWith(collection, path, wrong));
        const messages = Array.isArray(said) ? said.join('\n') : '';
        expect(messages, `${at}: ${String(wrong)}`).not.toMatch(
          /invalid (input|option|string)|expected|received|required|unrecognized|undefined|NaN/i,
        );
      }
    }
  });
});

describe('strict and unchanged', () => {
  it('reads its own output again as it is', () => {
    for (const collection of COLLECTIONS) {
      const once = schemas[collection].parse(sampleWith(collection));
      expect(schemas[collection].parse(once), collection).toEqual(once);
    }
  });
});
