/** The author's reference, drawn from the schemas: what each field is called, what it takes, whether it must be there. */
import type { CollectionName } from './index.ts';
import { shapeOf, type Shape } from './shape.ts';

export interface FieldDescription {
  /** `pistes[].titre`, as it is written in the front matter. */
  name: string;
  label: string;
  hint?: string | undefined;
  /** What the field takes, in French: « texte, 120 caractères au plus ». */
  takes: string;
  required: boolean;
  example?: string | undefined;
}

function scalar(shape: Shape): string {
  if (shape.const) return `« ${shape.const} »`;
  if (shape.enum) return `un choix parmi ${shape.enum.join(', ')}`;
  if (shape.relation) return shape.relation === 'pistes' ? 'la clé d’une piste' : `le nom d’un fichier de ${shape.relation}`;
  if (shape.vocabulaire) return `un terme du vocabulaire ${shape.vocabulaire}`;
  if (shape.format === 'date') return 'une date, AAAA-MM-JJ';
  if (shape.format === 'uri') return 'une adresse web complète';
  if (shape.type === 'boolean') return 'true ou false';
  if (shape.type === 'integer') return `un nombre entier de ${shape.minimum} à ${shape.maximum}`;
  return shape.maxLength ? `texte, ${shape.maxLength} caractères au plus` : 'texte';
}

function takes(shape: Shape): string {
  if (shape.type === 'array') {
    const item = shape.items;
    const of = item?.oneOf ? 'de blocs, chacun avec son type' : item?.properties ? 'de groupes de champs' : `: ${item ? scalar(item) : ''}`;
    return `une liste ${of}${shape.minItems ? ', au moins un élément' : ''}`.replace('liste :', 'liste ;');
  }
  return shape.properties ? 'un groupe de champs' : scalar(shape);
}

function* fields(shape: Shape, prefix: string): Generator<FieldDescription> {
  for (const [key, child] of Object.entries(shape.properties ?? {})) {
    const name = `${prefix}${key}`;
    yield {
      name,
      label: child.label ?? key,
      hint: child.hint,
      takes: takes(child),
      required: (shape.required ?? []).includes(key) && child.default === undefined,
      example: child.example === undefined ? undefined : String(child.example),
    };
    yield* nested(child, name);
  }
}

function* nested(shape: Shape, name: string): Generator<FieldDescription> {
  if (shape.properties) yield* fields(shape, `${name}.`);
  if (shape.items?.properties) yield* fields(shape.items, `${name}[].`);
  for (const branch of shape.items?.oneOf ?? []) yield* fields(branch, `${name}[${branch.properties?.['type']?.const ?? ''}].`);
}

/** Every field of a collection, in the order of its schema; those of lists and groups follow their parent. */
export const describe = (collection: CollectionName): FieldDescription[] => [...fields(shapeOf(collection), '')];
