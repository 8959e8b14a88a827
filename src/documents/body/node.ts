/** What is read of an MDX body: the nodes of its tree, and what is known of them while it is read. */
import { typograph } from '../../lib/typographie.ts';

/** The part of an mdast node that is read here. */
export interface Node {
  type: string;
  value?: string;
  url?: string;
  alt?: string | null;
  depth?: number;
  name?: string | null;
  ordered?: boolean | null;
  start?: number | null;
  checked?: boolean | null;
  identifier?: string;
  label?: string | null;
  align?: (string | null)[] | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: Node[];
}

export interface BodyContext {
  /** The complete address of a link or of a `<Renvoi vers>`; nothing where there is none to give. */
  link: (target: string) => string | undefined;
  /** The site's path of what a `<Renvoi>` names. */
  renvoi: (vers: string) => string;
}

export interface Reading extends BodyContext {
  definitions: Map<string, string>;
  /** Footnotes, in the order in which the text calls them. */
  notes: string[];
}

export const children = (node: Node): Node[] => node.children ?? [];
/** An attribute as it is written: a name, an address. */
export const raw = (node: Node, name: string) => node.attributes?.find((each) => each.name === name)?.value;
/** One that people read, typographed as words are. */
export const attribute = (node: Node, name: string): string | undefined => {
  const value = raw(node, name);
  return typeof value === 'string' ? typograph(value) : undefined;
};
