/** The schema's verdict on one entry, each issue as a sentence and a remedy. */
import { schemas, type CollectionName } from '../schemas/index.ts';
import type { z } from '../schemas/meta.ts';
import type { Shape } from '../schemas/shape.ts';
import { excerpt } from '../guard/problem.ts';
import { shapeAt, valueAt } from './describe.ts';
import { nearest } from './nearest.ts';
import { fieldName, type Finding, type Path } from './types.ts';
import type { Data } from './yaml.ts';

type Issue = z.core.$ZodIssue;
/** A finding that still names its place by its path. */
export type FieldFinding = Omit<Finding, 'line'> & { path: Path };

const REQUIRED = 'Ce champ est obligatoire.';
const isBlank = (value: unknown) => value === undefined || value === null || value === '';

const EXPECTED: Record<string, string> = {
  string: 'Un texte est attendu',
  array: 'Une liste est attendue',
  boolean: 'Un oui ou non est attendu',
  int: 'Un nombre entier est attendu',
  number: 'Un nombre est attendu',
  object: 'Un groupe de champs est attendu',
};
const quoted = (value: unknown) => `« ${excerpt(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''))} »`;

function received(value: unknown): string {
  if (Array.isArray(value)) return 'une liste';
  if (value instanceof Date) return 'une date';
  if (typeof value === 'object') return 'un groupe de champs';
  return { number: 'un nombre', boolean: 'un oui ou non', string: 'un texte' }[String(typeof value)] ?? 'autre chose';
}

const sentence = (text: string) => (/[.!?…]$/.test(text) ? text : `${text}.`);
const exampleOf = (shape: Shape | undefined) =>
  shape?.example !== undefined && typeof shape.example !== 'object' ? `Par exemple : ${excerpt(String(shape.example), 80)}` : '';
const join = (...parts: (string | undefined)[]) => parts.filter((part) => part !== undefined && part !== '').join(' ');

type Said = [rule: string, message: string, remedy: string];

function missing(path: Path, shape: Shape | undefined): Said {
  const label = shape?.label ? `« ${shape.label} »` : 'Ce champ';
  const choices = shape?.enum ? `Choisissez parmi : ${shape.enum.join(', ')}.` : '';
  const example = exampleOf(shape);
  const add = path.length > 0 && typeof path.at(-1) === 'string' ? `Ajoutez ${path.at(-1)}.` : 'Remplissez-le, ou retirez le tiret.';
  return ['champ-manquant', `${label} manque : ce champ est obligatoire.`, join(add, shape?.hint && sentence(shape.hint), choices, example && sentence(example))];
}

function wrongType(issue: Issue & { expected?: string }, value: unknown, shape: Shape | undefined): Said {
  const { expected = '' } = issue;
  // Zod's own words say no more than ours.
  const own = /^Entrée invalide/.test(issue.message) ? '' : issue.message;
  const help = expected === 'array' ? 'Un élément par ligne, après un tiret.' : exampleOf(shape);
  return ['type', `${EXPECTED[expected] ?? 'Autre chose est attendu'}, pas ${received(value)}.`, join(own, help && sentence(help)) || 'Corrigez la valeur.'];
}

function size(issue: Issue & { origin?: string }, value: unknown): Said {
  const count = new Intl.NumberFormat('fr-FR');
  const message =
    typeof value === 'string'
      ? `Le texte compte ${count.format(value.trim().length)} caractère${value.trim().length < 2 ? '' : 's'}.`
      : Array.isArray(value)
        ? `La liste compte ${count.format(value.length)} élément${value.length < 2 ? '' : 's'}.`
        : `La valeur est ${quoted(value)}.`;
  return [issue.code === 'too_big' ? 'trop-long' : 'trop-court', message, issue.message];
}

function choice(issue: Issue & { values?: readonly unknown[]; options?: readonly unknown[] }, value: unknown): Said {
  const options = (issue.values ?? issue.options ?? []).map(String);
  const near = typeof value === 'string' ? nearest(value, options) : undefined;
  const said = options.length > 0 ? `Choisissez parmi : ${options.join(', ')}.` : issue.message;
  return ['valeur-inconnue', `${quoted(value)} n’est pas une valeur permise.`, join(near && `Vouliez-vous écrire « ${near} » ?`, said)];
}

function said(issue: Issue, path: Path, value: unknown, shape: Shape | undefined): Said {
  if (isBlank(value) || (issue.code === 'too_small' && issue.message === REQUIRED)) return missing(path, shape);
  if (issue.code === 'invalid_type') return wrongType(issue, value, shape);
  if (issue.code === 'too_small' || issue.code === 'too_big') return size(issue, value);
  if (issue.code === 'invalid_value' || issue.code === 'invalid_union') return choice(issue, value);
  const example = exampleOf(shape);
  if (issue.code === 'invalid_format') {
    const isSaid = shape?.example !== undefined && issue.message.includes(String(shape.example));
    return ['forme', `${quoted(value)} n’a pas la forme attendue.`, join(issue.message, isSaid ? '' : example && sentence(example))];
  }
  return ['regle', issue.message, join(shape?.hint && sentence(shape.hint), example && sentence(example)) || 'Corrigez ce champ.'];
}

/** A key that the schema does not know, and the one that was probably meant. */
export interface UnknownKey {
  parent: Path;
  key: string;
  near: string | undefined;
  /** The one that was probably meant is written too. */
  isTwin: boolean;
}

function unknownKeys(issues: readonly Issue[], collection: CollectionName, data: Data): UnknownKey[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const parent = issue.path as Path;
    const present = valueAt(data, parent) as object;
    const names = Object.keys(shapeAt(collection, data, parent)?.properties ?? {});
    return issue.keys.map((key) => {
      const near = nearest(key, names);
      return { parent, key, near, isTwin: near !== undefined && Object.hasOwn(present, near) };
    });
  });
}

function unknownKeyFinding({ parent, key, near, isTwin }: UnknownKey, collection: CollectionName, data: Data): FieldFinding {
  const path = [...parent, key];
  const names = Object.keys(shapeAt(collection, data, parent)?.properties ?? {});
  const meant = isTwin ? `Retirez-le : « ${near} » est déjà écrit.` : `Vouliez-vous écrire « ${near} » ?`;
  const remedy = near ? meant : `Retirez-le ; les champs connus ici sont : ${names.join(', ')}.`;
  return { path, rule: 'champ-inconnu', field: fieldName(path), message: `« ${excerpt(key)} » n’est pas un champ connu.`, remedy };
}

const placeOf = (path: Path) => path.join('\n');

export interface Verdict {
  /** The data through the schema: absent when the entry is refused. */
  value?: unknown;
  findings: FieldFinding[];
  unknown: UnknownKey[];
}

/** @param data front matter as read @returns what the schema makes of it, or everything that it refuses */
export function validate(collection: CollectionName, data: Data): Verdict {
  const result = schemas[collection].safeParse(data);
  if (result.success) return { value: result.data, findings: [], unknown: [] };
  const unknown = unknownKeys(result.error.issues, collection, data);
  // A misspelt key says it all: that the right one is missing is the same news.
  const told = new Set(unknown.flatMap(({ parent, near, isTwin }) => (near && !isTwin ? [placeOf([...parent, near])] : [])));
  const findings = unknown.map((key) => unknownKeyFinding(key, collection, data));
  for (const issue of result.error.issues) {
    const path = issue.path as Path;
    if (issue.code === 'unrecognized_keys' || told.has(placeOf(path))) continue;
    told.add(placeOf(path));
    const [rule, message, remedy] = said(issue, path, valueAt(data, path), shapeAt(collection, data, path));
    findings.push({ path, rule, field: fieldName(path), message, remedy });
  }
  return { findings, unknown };
}
