/** The tree of tags: what a screen reader reads. */
import { PDFDict } from '@cantoo/pdf-lib';
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

/** An attribute of a tag, whatever its owner. */
export const attribute = ({ dict: element }: Tag, key: string): string | undefined =>
  items(element, 'A')
    .filter((item) => item instanceof PDFDict)
    .map((each) => words(each, key))
    .find((value) => value !== undefined);
