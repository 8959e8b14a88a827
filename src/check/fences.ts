/**
 * Where the front matter of an `.mdx` file begins and ends. Astro accepts more forms than people mean (`+++`, blank lines
 * first, any text after a fence), gray-matter others still (`---js`, which it runs): only the form that all read alike passes.
 */
import { excerpt } from '../guard/problem.ts';
import { FRONT_MATTER, type Finding } from './types.ts';

export interface Fences {
  /** The YAML between the fences, with its line ends. */
  raw: string;
  /** The whole text with the front matter blanked, as Astro gives it to the MDX pipeline: lines are those of the file. */
  body: string;
}

const problem = (rule: string, line: number, message: string, remedy: string): Finding => ({
  rule,
  line,
  field: FRONT_MATTER,
  message,
  remedy,
});

const FORM = 'Écrivez --- seul sur la toute première ligne, les champs, puis --- seul sur une ligne.';

const oldLineEnds = (line: number) =>
  problem(
    'fins-de-ligne',
    line,
    'Les fins de ligne sont celles d’un très vieux système.',
    'Enregistrez le fichier avec des fins de ligne LF ou CRLF.',
  );

const TOO_LONG = /^-{4,}[ \t]*$/;
const tooLong = (line: number) =>
  problem('tirets', line, 'Cette ligne compte plus de trois tirets : elle ne limite pas l’en-tête.', 'Écrivez --- : trois tirets, rien de plus.');

function openingProblem(first: string, text: string): Finding | undefined {
  if (/^---[ \t]*$/.test(first)) return undefined;
  if (text.trim() === '') return problem('vide', 1, 'Le fichier est vide.', 'Créez une entrée par npm run new, ou supprimez-le.');
  if (first.startsWith('+++'))
    return problem('toml', 1, 'L’en-tête est entre +++ : c’est du TOML.', 'Écrivez-le en YAML, entre deux lignes ---.');
  if (first.includes('\r')) return oldLineEnds(1);
  if (TOO_LONG.test(first)) return tooLong(1);
  if (first.startsWith('---')) {
    return problem(
      'langage',
      1,
      `La première ligne est « ${excerpt(first)} » : un mot après --- changerait de langage, ce qui est refusé.`,
      'Écrivez --- seul sur cette ligne.',
    );
  }
  if (/^\s*(?:---|\+\+\+)/.test(text))
    return problem('en-tete-decale', 1, 'L’en-tête ne commence pas à la toute première ligne.', `Retirez ce qui précède. ${FORM}`);
  return problem('sans-en-tete', 1, 'Le fichier n’a pas d’en-tête.', FORM);
}

/**
 * @param text a whole file
 * @returns its parts, or the sentence that says why Astro would not read it as its author means
 */
export function splitFences(text: string): Fences | Finding {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const content = text.slice(start);
  const firstEnd = /\r?\n|$/.exec(content)!.index;
  const opening = openingProblem(content.slice(0, firstEnd), content);
  if (opening) return opening;

  const lineStart = /\n(---|\+\+\+)([^\n]*)/g;
  const closing = lineStart.exec(content);
  if (!closing)
    return problem('en-tete-ouvert', 1, 'L’en-tête n’est jamais fermé.', 'Ajoutez --- seul sur une ligne, après le dernier champ.');
  if (closing[1] !== '---' || closing[2]?.trim() !== '') {
    const line = content.slice(0, closing.index + 1).split('\n').length;
    if (TOO_LONG.test(closing[0].trim())) return tooLong(line);
    return problem(
      'fermeture',
      line,
      `La ligne « ${excerpt(closing[0], 30)} » fermerait l’en-tête.`,
      'Écrivez --- seul pour fermer ; ailleurs, commencez la ligne autrement.',
    );
  }
  const end = closing.index + 4;
  const raw = content.slice(3, closing.index + 1);
  // Parsers disagree on a lone carriage return: gray-matter takes what follows a comment for more of it.
  const stray = /\r(?!\n)/.exec(raw);
  if (stray) return oldLineEnds(raw.slice(0, stray.index).split('\n').length);
  return { raw, body: text.slice(0, start) + content.slice(0, end).replace(/[^\r\n]/g, ' ') + content.slice(end) };
}
