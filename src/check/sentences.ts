/** One issue of a schema, as a sentence and a remedy. */
import { excerpt } from '../guard/problem.ts';
import type { z } from '../schemas/meta.ts';
import type { Shape } from '../schemas/shape.ts';
import { nearest } from './nearest.ts';
import type { Path } from './types.ts';

export type Issue = z.core.$ZodIssue;

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
  return [
    'champ-manquant',
    `${label} manque : ce champ est obligatoire.`,
    join(add, shape?.hint && sentence(shape.hint), choices, example && sentence(example)),
  ];
}

function wrongType(issue: Issue & { expected?: string }, value: unknown, shape: Shape | undefined): Said {
  const { expected = '' } = issue;
  // Zod's own words say no more than ours.
  const own = /^Entrée invalide/.test(issue.message) ? '' : issue.message;
  const help = expected === 'array' ? 'Un élément par ligne, après un tiret.' : exampleOf(shape);
  return [
    'type',
    `${EXPECTED[expected] ?? 'Autre chose est attendu'}, pas ${received(value)}.`,
    join(own, help && sentence(help)) || 'Corrigez la valeur.',
  ];
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

/**
 * @param value what stands there, undefined when nothing does
 * @param shape what the schema says of the place, when it knows it
 * @returns the rule, what is wrong and what to do
 */
export function said(issue: Issue, path: Path, value: unknown, shape: Shape | undefined): Said {
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
