/** The tree of tags: what a screen reader reads. */
import { PDFDict, PDFHexString, PDFString } from '@cantoo/pdf-lib';
import { dict, dicts, items, name, words, type PdfFile } from './file.ts';

export interface Tag {
  /** `P`, `H1`, `TH`: roles of ours are read through the role map. */
  type: string;
  dict: PDFDict;
  children: Tag[];
}

function read(element: PDFDict, roles: PDFDict | undefined): Tag {
  const own = words(element, 'S') ?? '';
  const children = dicts(element, 'K').filter((kid) => kid.has(name('S')));
  return { type: words(roles, own) ?? own, dict: element, children: children.map((kid) => read(kid, roles)) };
}

/** The roots of the tree; none where there is no tree. */
export function tagsOf({ catalog }: PdfFile): Tag[] {
  const root = dict(catalog, 'StructTreeRoot');
  return dicts(root, 'K').map((element) => read(element, dict(root, 'RoleMap')));
}

export const every = (tags: readonly Tag[], test: (tag: Tag) => boolean): Tag[] => tags.flatMap((tag) => [...(test(tag) ? [tag] : []), ...every(tag.children, test)]);

const attributes = ({ dict: element }: Tag): PDFDict[] => items(element, 'A').filter((item) => item instanceof PDFDict);

/** The heads that a cell names: where it names some, a reader looks at no other. */
export const headersOf = (cell: Tag): string[] =>
  attributes(cell).flatMap((each) => items(each, 'Headers')).flatMap((id) => (id instanceof PDFString || id instanceof PDFHexString ? [id.decodeText()] : []));

/** An attribute of a tag, whatever its owner. */
export const attribute = (tag: Tag, key: string): string | undefined =>
  attributes(tag)
    .map((each) => words(each, key))
    .find((value) => value !== undefined);
