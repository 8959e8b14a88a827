/** Values, by the very module and call that Astro uses (`js-yaml`'s `load`), with what an entry may not hold refused. */
import { load, type State } from 'js-yaml';
import { fieldName, FRONT_MATTER, type Finding, type Path } from './types.ts';
import { yamlProblem } from './yaml-errors.ts';

export type Data = Record<string, unknown>;

const MAX_DEPTH = 12;
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

const isRecord = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);

function* oddities(value: unknown, path: Path, seen: Set<object>): Generator<Omit<Finding, 'line'> & { path: Path }> {
  if (typeof value !== 'object' || value === null || value instanceof Date) return;
  if (seen.has(value) || path.length > MAX_DEPTH) {
    yield {
      path,
      rule: 'trop-imbrique',
      field: fieldName(path),
      message: 'Ce champ est imbriqué trop profond, ou se contient lui-même.',
      remedy: 'Écrivez ses valeurs en toutes lettres.',
    };
    return;
  }
  seen.add(value);
  for (const [key, child] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(key) : key;
    if (FORBIDDEN_KEYS.has(key)) {
      yield {
        path: [...path, step],
        rule: 'cle-interdite',
        field: fieldName([...path, step]),
        message: `« ${key} » ne peut pas être un champ.`,
        remedy: 'Retirez-le.',
      };
    }
    yield* oddities(child, [...path, step], seen);
  }
}

interface Loaded {
  data?: Data;
  findings: (Finding & { path?: Path })[];
}

/**
 * An anchor (`&nom`) swallows the word it begins, and its aliases can multiply a few lines into gigabytes: refused.
 * @param raw YAML text, a byte order mark allowed
 * @param firstLine the line of the file where it begins
 */
export function loadYaml(raw: string, firstLine: number): Loaded {
  let state: (State & { anchorMap?: object }) | undefined;
  let value: unknown;
  try {
    value = load(raw, { listener: (_, current) => void (state ??= current) });
  } catch (error) {
    return { findings: [yamlProblem(error, firstLine)] };
  }
  const anchors = Object.keys(state?.anchorMap ?? {});
  if (anchors.length > 0) {
    const lines = raw.split(/\r\n|\n|\r/);
    return {
      findings: anchors.map((name) => ({
        rule: 'ancre',
        line:
          firstLine +
          Math.max(
            0,
            lines.findIndex((line) => line.includes(`&${name}`)),
          ),
        field: FRONT_MATTER,
        message: `« &${name} » est une ancre YAML, ce qui est refusé.`,
        remedy: 'Écrivez la valeur en toutes lettres ; un texte qui commence par & se met entre guillemets droits.',
      })),
    };
  }
  if (!isRecord(value)) {
    return {
      findings: [
        {
          rule: 'sans-champ',
          line: firstLine,
          field: FRONT_MATTER,
          message: 'L’en-tête ne contient aucun champ.',
          remedy: 'Écrivez au moins « titre: … », un champ par ligne.',
        },
      ],
    };
  }
  const findings = [...oddities(value, [], new Set())].map((oddity) => ({ ...oddity, line: firstLine }));
  return findings.length > 0 ? { findings } : { data: value, findings: [] };
}
