/** Things that are each allowed, and make no sense one inside the other: a screen reader or a browser would undo them. */
import { corps } from '../strings/corps.ts';
import type { GuardedNode } from './mdx.ts';
import type { Finding } from './problem.ts';

/** Components that stand on their own lines. */
export const BLOCKS: ReadonlySet<string> = new Set(['Encadre', 'Citation', 'Exemple', 'Etapes']);

const isLink = ({ type }: GuardedNode) => type === 'link' || type === 'linkReference';
const isRenvoi = ({ name }: GuardedNode) => name === 'Renvoi';
const isBlock = ({ name }: GuardedNode) => BLOCKS.has(name ?? '');

const childrenOf = ({ children = [] }: GuardedNode) => children as readonly GuardedNode[];

/** Everything below a node, without what stands in a component that opens a place of its own. */
function* below(node: GuardedNode): Generator<GuardedNode> {
  for (const child of childrenOf(node)) {
    yield child;
    if (!isBlock(child)) yield* below(child);
  }
}

const saysSomething = ({ value, alt }: GuardedNode) => (value ?? '').trim() !== '' || (alt ?? '').trim() !== '';
const finding = (code: string, [message, remedy]: readonly [string, string]): Finding => ({ code, message, remedy });

/** @returns what is wrong with what a `<Renvoi>` holds */
export function renvoiFindings(node: GuardedNode): Finding[] {
  const inside = [...below(node)];
  const empty = inside.some(saysSomething) ? [] : [finding('renvoi-vide', corps.renvoiVide)];
  return inside.some((each) => isRenvoi(each) || isLink(each)) ? [...empty, finding('renvoi-imbrique', corps.renvoiImbrique)] : empty;
}

/** @returns what is wrong with what a link holds */
export const linkContentFindings = (node: GuardedNode): Finding[] =>
  [...below(node)].some(isRenvoi) ? [finding('renvoi-dans-lien', corps.renvoiDansLien)] : [];

const isBlank = ({ type, value }: GuardedNode) => type === 'text' && (value ?? '').trim() === '';
/** MDX takes components that are alone on their lines out of the paragraph that they seem to make. */
const isUnwrapped = (node: GuardedNode) => childrenOf(node).every((child) => child.type === 'mdxJsxTextElement' || isBlank(child));

/** @returns what is wrong with the components of a paragraph, a heading or a cell */
export function lineFindings(node: GuardedNode): Finding[] {
  if (node.type === 'paragraph' && isUnwrapped(node)) return [];
  const block = [...below(node)].find(isBlock);
  return block ? [finding('bloc-dans-paragraphe', corps.blocDansParagraphe(block.name ?? ''))] : [];
}

/** @returns what is wrong with an image that says nothing to those who do not see it */
export const imageTextFindings = ({ alt }: GuardedNode): Finding[] => ((alt ?? '').trim() === '' ? [finding('image-sans-texte', corps.imageSansTexte)] : []);
