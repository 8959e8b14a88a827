/** The text of a new entry: the fields that its schema requires, each under its label, and the names of the others. */
import { dump } from 'js-yaml';
import { collections, type CollectionName } from '../../src/schemas/index.ts';
import { shapeOf, type Shape } from '../../src/schemas/shape.ts';
import type { Wanted } from './arguments.ts';
import { fill, type Sources } from './fill.ts';

type Fields = Record<string, unknown>;

/** The next séance of its collectif. */
function nextNumber({ existing }: Sources, collectif: unknown): number {
  const numbers = existing('syntheses').flatMap(({ data }) =>
    data['collectif'] === collectif && typeof data['numero'] === 'number' ? [data['numero']] : [],
  );
  return Math.max(0, ...numbers) + 1;
}

const SPECIAL: Partial<Record<CollectionName, (fields: Fields, wanted: Wanted, sources: Sources) => Fields>> = {
  syntheses: (fields, _, sources) => ({ ...fields, numero: nextNumber(sources, fields['collectif']) }),
  // Two pages cannot share one address: the example would do once.
  pages: (fields, { id }) => ({ ...fields, adresse: `/aide/${id}/` }),
};

function fieldsOf(wanted: Wanted, sources: Sources): Fields {
  const shape = shapeOf(wanted.collection);
  const filled = fill(shape, sources) as Fields;
  const fields = { ...filled, ...(wanted.titre !== undefined && { titre: wanted.titre }) };
  return SPECIAL[wanted.collection]?.(fields, wanted, sources) ?? fields;
}

const comment = ({ label, hint, example, type, format }: Shape) => {
  const prose = type === 'string' && format === undefined && typeof example === 'string';
  const words = [label, hint, prose && `Exemple : ${example}`].filter(Boolean);
  return label === undefined ? '' : `# ${words.join(' — ').replace(/\s+/g, ' ')}\n`;
};

/** @returns the whole file @throws an Error with a French sentence when something must exist first */
export function skeleton(wanted: Wanted, sources: Sources): string {
  const { properties = {}, required = [] } = shapeOf(wanted.collection);
  const fields = Object.entries(fieldsOf(wanted, sources)).map(
    ([key, value]) => `${comment(properties[key] ?? {})}${dump({ [key]: value }, { lineWidth: -1 })}`,
  );
  const others = Object.keys(properties).filter((key) => !required.includes(key));
  const yaml = `${fields.join('')}# Facultatif : ${others.join(', ')}\n`;
  return collections[wanted.collection].format === 'yaml' ? yaml : `---\n${yaml}---\n\n`;
}
