/** Sätteri's syntax errors, said in French and placed. */
import { COMPONENTS, findings } from './mdx.ts';
import { excerpt, type BodyProblem, type Finding } from './problem.ts';

export interface SyntaxProblem extends BodyProblem {
  /** Where the `<` or `{` at fault stands, so that the rest of the body can be read without it; absent when unknown. */
  offset?: number;
}

const tagName = (message: string) => /`<\/?([^`>]*)>`/.exec(message)?.[1] ?? '';

function unknownTag(name: string): Finding | undefined {
  return name !== '' && !Object.hasOwn(COMPONENTS, name) ? findings({ type: 'mdxJsxTextElement', name })[0] : undefined;
}

function strayAngle(rest: string): Finding {
  const address = /^<((?:https?:\/\/|mailto:|www\.)[^\s>]+|[^\s<>@]+@[^\s<>@]+)>/.exec(rest)?.[1];
  if (address !== undefined) {
    return {
      code: 'lien-chevrons',
      message: `L’adresse <${excerpt(address)}> est écrite entre chevrons.`,
      remedy: 'Écrivez [ce que dit le lien](adresse), ou l’adresse seule.',
    };
  }
  if (rest.startsWith('<!--')) {
    return {
      code: 'commentaire',
      message: 'Un commentaire <!-- … --> est refusé.',
      remedy: 'Retirez-le : un corps ne contient que ce qui se lit.',
    };
  }
  const name = /^<\/?([\p{L}][\p{L}\p{N}-]*)(?=[\s/>]|$)/u.exec(rest)?.[1];
  const unknown = unknownTag(name ?? '');
  if (unknown) return unknown;
  if (name !== undefined) {
    return {
      code: 'balise-mal-ecrite',
      message: `La balise <${name}> est mal écrite.`,
      remedy: 'Chaque attribut s’écrit nom="valeur", entre guillemets droits, et la balise finit par > ou />.',
    };
  }
  return {
    code: 'chevron',
    message: `Le signe < de « ${excerpt(rest, 12)} » ouvre une balise.`,
    remedy: 'Écrivez \\< pour montrer le signe, ou laissez une espace après lui.',
  };
}

function describe(message: string, rest: string): Finding {
  if (/^Expected a closing tag/.test(message)) {
    const name = tagName(message);
    return (
      unknownTag(name) ?? {
        code: 'balise-ouverte',
        message: `La balise <${name}> n’est pas fermée là où il le faut.`,
        remedy: `Ajoutez </${name}> dans le même paragraphe ou la même liste, ou fermez-la par />.`,
      }
    );
  }
  if (/^Unexpected closing tag/.test(message)) {
    const name = tagName(message);
    return (
      unknownTag(name) ?? {
        code: 'balise-fermee',
        message: `La balise </${name}> ferme ce qui n’est pas ouvert.`,
        remedy: 'Retirez-la, ou ajoutez la balise qui ouvre.',
      }
    );
  }
  if (/oxc: .*\(mdxjs-rs|only import\/exports/.test(message)) return findings({ type: 'mdxjsEsm', value: rest })[0]!;
  if (/expression/.test(message) && rest.startsWith('{')) {
    const value = /^\{([^}]*)\}/.exec(rest)?.[1];
    if (value !== undefined) return findings({ type: 'mdxTextExpression', value })[0]!;
    return {
      code: 'accolade',
      message: `L’accolade de « ${excerpt(rest, 20)} » n’est pas fermée, et ouvrirait du code.`,
      remedy: 'Retirez-la ; pour la montrer, écrivez \\{.',
    };
  }
  if (rest.startsWith('<')) return strayAngle(rest);
  return {
    code: 'syntaxe',
    message: 'Le corps ne peut pas être lu à cet endroit.',
    remedy: 'Retirez les signes < et { qui s’y trouvent, ou écrivez-les \\< et \\{.',
  };
}

/** @returns the offset of a one-based line and column, or the end of the text */
function offsetOf(source: string, line: number, column: number): number {
  let start = 0;
  for (let n = 1; n < line; n++) {
    const end = /\r\n|\n|\r/g;
    end.lastIndex = start;
    if (!end.exec(source)) return source.length;
    start = end.lastIndex;
  }
  return start + column - 1;
}

/**
 * @param source the body that was being read
 * @param error what Sätteri threw: `line:column: reason (rule)`
 * @returns the problem; the place is the opening sign at fault, not where the parser gave up
 */
export function syntaxProblem(source: string, error: unknown): SyntaxProblem {
  const text = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1', reason = text] = /^(\d+):(\d+): ([\s\S]*)$/.exec(text) ?? [];
  const reached = offsetOf(source, Number(line), Number(column));
  const isExpression = /Could not parse expression/.test(reason) && source[reached] !== '<';
  const opening = isExpression ? source.lastIndexOf('{', reached) : reached;
  const offset = opening >= 0 && (source[opening] === '<' || source[opening] === '{') ? opening : undefined;
  const at = offset ?? reached;
  const before = source.slice(0, at).split(/\r\n|\n|\r/);
  return {
    ...describe(reason, source.slice(at)),
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    ...(offset !== undefined && { offset }),
  };
}
