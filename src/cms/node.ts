/** A field as `z.toJSONSchema` describes it, with the keys of `schemas/meta.ts`: what the form is generated from. */
import type { ZodType } from 'zod';
import { z } from '../schemas/meta.ts';

export interface Node {
  type?: string | string[];
  properties?: Record<string, Node>;
  required?: string[];
  items?: Node;
  oneOf?: Node[];
  enum?: string[];
  const?: unknown;
  default?: unknown;
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  label?: string;
  hint?: string;
  example?: unknown;
  widget?: string;
  relation?: string;
  vocabulaire?: string;
  contenu?: boolean;
  item?: string;
  options?: Record<string, string>;
}

/** @param schema a schema of `src/schemas` @returns what an author may write in it, defaults and transformations left aside */
export const nodeOf = (schema: ZodType): Node => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Node;
