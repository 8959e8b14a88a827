/** Limits of text, folded into the one `pattern` that Decap knows. */
import { typograph } from '../lib/typographie.ts';
import type { Shape } from '../schemas/shape.ts';

type Pattern = [string, string];

const WEB_ADDRESS = '^\\s*https?://\\S+\\s*$';

/** A pattern for the length of a text once trimmed, line breaks included. */
export function lengthPattern(min: number, max: number): string {
  const inner = `[\\s\\S]{${Math.max(0, min - 2)},${Math.max(0, max - 2)}}\\S`;
  if (max < 2) return '^\\s*\\S\\s*$';
  return min < 2 ? `^\\s*\\S(?:${inner})?\\s*$` : `^\\s*\\S${inner}\\s*$`;
}

const french = new Intl.NumberFormat('fr');
const lengthMessage = (min: number, max: number) =>
  min < 2 ? `${french.format(max)} caractères au plus.` : `Entre ${french.format(min)} et ${french.format(max)} caractères.`;

const shapeMessage = ({ example }: Shape) =>
  example === undefined ? 'La forme attendue n’est pas respectée.' : `Suivez la forme de l’exemple : ${String(example)}`;

function patternFor(node: Shape): Pattern | undefined {
  if (node.pattern !== undefined) return [node.pattern, shapeMessage(node)];
  if (node.format === 'uri') return [WEB_ADDRESS, 'Écrivez une adresse complète, qui commence par https://'];
  if (node.maxLength === undefined) return undefined;
  const min = node.minLength ?? 1;
  return [lengthPattern(min, node.maxLength), lengthMessage(min, node.maxLength)];
}

/** @returns the `pattern` of a text field with its French message, or nothing */
export function patternOf(node: Shape): { pattern?: Pattern } {
  const found = patternFor(node);
  return found ? { pattern: [found[0], typograph(found[1])] } : {};
}

/** @returns Decap's limits of a list; a lower limit of zero says nothing */
export const listLimits = ({ minItems, maxItems }: Shape) => ({
  ...(minItems ? { min: minItems } : {}),
  ...(maxItems === undefined ? {} : { max: maxItems }),
});

/** @returns Decap's limits of a number */
export const numberLimits = ({ minimum, maximum }: Shape) => ({
  ...(minimum === undefined ? {} : { min: minimum }),
  ...(maximum === undefined ? {} : { max: maximum }),
});

/** @returns what the counter under a text field counts to */
export const counterOf = ({ maxLength }: Shape): { compteur?: number } => (maxLength === undefined ? {} : { compteur: maxLength });
