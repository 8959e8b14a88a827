/** The components that authors may use, and what is wrong with any other tag or attribute. */
import { excerpt, type Finding } from './problem.ts';

interface AttributeRule {
  required?: boolean;
  values?: readonly string[];
  pattern?: RegExp;
  /** What a right value looks like, for the remedy. */
  example?: string;
}

/** `collection/id`, `pistes/clé` or `vocabulaire/vocabulaire/terme`. */
const TARGET = /^[a-z][a-z0-9-]*(\/[a-z0-9][a-z0-9._~-]*){1,2}$/;

/** The components that authors may use, each with its attributes; all of them are plain strings. */
export const COMPONENTS: Record<string, Record<string, AttributeRule>> = {
  Encadre: { titre: {}, type: { values: ['conseil', 'attention', 'information'] } },
  Renvoi: { vers: { required: true, pattern: TARGET, example: 'ressources/neopass' } },
  Citation: { source: {} },
  Exemple: {},
  Etapes: {},
};
const NAMES = Object.keys(COMPONENTS);

/** An attribute as mdast writes it: `value` is a string, nothing at all (`<A b>`), or an expression. */
export interface GuardedAttribute {
  type: string;
  name?: string;
  value?: unknown;
}
/** A tag, whatever parser found it. */
export interface GuardedElement {
  name?: string | null;
  attributes?: readonly GuardedAttribute[];
}

/** @returns what is said of a tag outside the closed set */
export function tagFinding(name: string | null | undefined): Finding {
  const known = NAMES.find((candidate) => candidate.toLowerCase() === name?.toLowerCase());
  return {
    code: 'balise-inconnue',
    message: name ? `La balise <${excerpt(name)}> n’est pas permise.` : 'La balise vide <> n’est pas permise.',
    remedy: known
      ? `Écrivez <${known}>, avec sa majuscule.`
      : `Retirez-la, ou choisissez parmi ${NAMES.join(', ')} ; pour montrer le signe, écrivez \\<.`,
  };
}

function valueFinding(tag: string, name: string, value: unknown, rule: AttributeRule): Finding | undefined {
  const where = `<${tag} ${name}>`;
  if (value !== null && typeof value === 'object') {
    return {
      code: 'attribut-calcule',
      message: `La valeur de ${where} est du code, ce qui est refusé.`,
      remedy: `Écrivez-la entre guillemets droits : ${name}="…".`,
    };
  }
  if (typeof value !== 'string') {
    return {
      code: 'attribut-sans-valeur',
      message: `${where} n’a pas de valeur.`,
      remedy: `Écrivez-la entre guillemets droits : ${name}="…".`,
    };
  }
  if (rule.values && !rule.values.includes(value)) {
    return {
      code: 'attribut-valeur',
      message: `${where} ne peut pas valoir « ${excerpt(value)} ».`,
      remedy: `Choisissez parmi : ${rule.values.join(', ')}.`,
    };
  }
  if (rule.pattern && !rule.pattern.test(value)) {
    return {
      code: 'attribut-valeur',
      message: `${where} ne peut pas valoir « ${excerpt(value)} ».`,
      remedy: `Écrivez par exemple ${name}="${rule.example}".`,
    };
  }
  return undefined;
}

function attributeFinding(
  tag: string,
  rules: Record<string, AttributeRule>,
  attribute: GuardedAttribute,
  seen: Set<string>,
): Finding | undefined {
  const { name } = attribute;
  if (attribute.type !== 'mdxJsxAttribute' || name === undefined) {
    return {
      code: 'attribut-calcule',
      message: `<${tag}> contient des accolades, ce qui est refusé.`,
      remedy: 'Écrivez chaque attribut sous la forme nom="valeur".',
    };
  }
  const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
  if (!rule) {
    const known = Object.keys(rules);
    return {
      code: 'attribut-inconnu',
      message: `<${tag}> n’a pas d’attribut « ${excerpt(name)} ».`,
      remedy: known.length > 0 ? `Retirez-le ; ${tag} connaît : ${known.join(', ')}.` : `Retirez-le : ${tag} n’a aucun attribut.`,
    };
  }
  if (seen.has(name)) return { code: 'attribut-double', message: `<${tag}> porte deux fois « ${name} ».`, remedy: 'Gardez-en un seul.' };
  seen.add(name);
  return valueFinding(tag, name, attribute.value, rule);
}

/** @returns everything that is wrong with one tag and its attributes */
export function elementFindings(node: GuardedElement): Finding[] {
  const rules = node.name && Object.hasOwn(COMPONENTS, node.name) ? COMPONENTS[node.name] : undefined;
  if (!rules || !node.name) return [tagFinding(node.name)];
  const tag = node.name;
  const seen = new Set<string>();
  const found = (node.attributes ?? []).map((attribute) => attributeFinding(tag, rules, attribute, seen));
  const named = new Set((node.attributes ?? []).map((attribute) => attribute.name));
  const missing = Object.entries(rules).filter(([name, rule]) => rule.required && !named.has(name));
  return [
    ...found.filter((finding) => finding !== undefined),
    ...missing.map(([name, rule]) => ({
      code: 'attribut-manquant',
      message: `<${tag}> n’a pas d’attribut « ${name} ».`,
      remedy: `Ajoutez-le, par exemple ${name}="${rule.example}".`,
    })),
  ];
}
