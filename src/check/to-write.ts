/** What `npm run new` put down for an author to replace: it reads like content, and would be published as such. */
import { fieldName, type FieldFinding, type Path } from './types.ts';

/** What a text starts with until somebody writes it. */
export const TO_WRITE = 'À écrire : ';

const START = /^À écrire\s:/u;

function* texts(value: unknown, path: Path = []): Generator<Path> {
  if (typeof value === 'string' && START.test(value)) yield path;
  if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* texts(item, [...path, index]);
  else if (typeof value === 'object' && value !== null) for (const [key, item] of Object.entries(value)) yield* texts(item, [...path, key]);
}

/** @param data front matter through its schema @returns a warning for each text that is still to be written */
export const toWriteWarnings = (data: unknown): FieldFinding[] =>
  [...texts(data)].map((path) => ({
    severity: 'warning',
    rule: 'a-ecrire',
    path,
    field: fieldName(path),
    message: 'Ce champ attend encore son texte.',
    remedy: `Remplacez « ${TO_WRITE}… » par ce que les lecteurs doivent lire, ou retirez le champ s’il est facultatif.`,
  }));
