/** The pages on which answers too long for their place are printed whole: tagged, in the face of the fields, after the form. */
import { hundredth } from '../../lib/round.ts';
import { papier } from '../../strings/papier.ts';
import { LEADING, linesOf, shown } from './layout.ts';
import type { PdfFile } from './pdf/file.ts';
import { dict, name, Ref, Stream, type Dict, type PdfObject } from './pdf/objects.ts';
import type { Pen } from './signs.ts';

export interface LongAnswer {
  /** As it is said of its field. */
  titre: string;
  text: string;
}

interface Line {
  type: 'H2' | 'H3' | 'P';
  size: number;
  text: string;
  /** Points above it. */
  above: number;
  /** Lines that belong together bear the same tag. */
  tag: number;
}

const MARGIN = { left: 68, right: 40, top: 48, bottom: 48 } as const;
const TEXT = 9.5;
/** A line that the eye still follows. */
const LONGEST = 560;
const FOOT = 8;
const HEADS = { H2: 16, H3: 11 } as const;

/** Every line of the suite, in order. */
function linesToPrint(answers: readonly LongAnswer[], width: number, pen: Pen): Line[] {
  let tag = 0;
  const set = (type: Line['type'], size: number, text: string, above: number): Line[] => {
    tag++;
    return linesOf(text, width / size, pen).map((line, index) => ({ type, size, text: line, above: index === 0 ? above : 0, tag }));
  };
  return [
    ...set('H2', HEADS.H2, papier.suite, 0),
    ...answers.flatMap(({ titre, text }, index) => [
      ...set('H3', HEADS.H3, papier.suiteDe(index + 1, titre), 16),
      ...text.split('\n').filter((paragraph) => paragraph.trim() !== '').flatMap((paragraph) => set('P', TEXT, paragraph, 4)),
    ]),
  ];
}

/** As many lines a page as it holds; a heading is never the last. */
function paginate(lines: readonly Line[], height: number): Line[][] {
  const pages: Line[][] = [[]];
  let left = height;
  for (const line of lines) {
    const needed = line.above + line.size * LEADING;
    if (left - needed < (line.type === 'P' ? 0 : 3 * TEXT * LEADING)) {
      pages.push([]);
      left = height;
    }
    pages.at(-1)?.push(line);
    left -= needed;
  }
  return pages;
}

interface Printed {
  content: string;
  /** The tag of each marked content, in order. */
  tags: number[];
}

/** The margin line and the foot, then the lines, each in the marked content of its tag. */
function draw(lines: readonly Line[], foot: string, height: number, pen: Pen): Printed {
  const tags: number[] = [];
  const parts = [`/Artifact <</Type /Pagination>> BDC\n/Feuille Do\nBT /Champ ${FOOT} Tf 0 g ${MARGIN.left} ${MARGIN.bottom / 2} Td ${shown(foot, pen)} ET\nEMC`];
  let y = height - MARGIN.top;
  for (const { type, size, text, above, tag } of lines) {
    if (tags.at(-1) !== tag) {
      if (tags.length > 0) parts.push('EMC');
      parts.push(`/${type} <</MCID ${tags.length}>> BDC`);
      tags.push(tag);
    }
    y -= above + size * LEADING;
    parts.push(`BT /Champ ${size} Tf 0 g 1 0 0 1 ${MARGIN.left} ${hundredth(y)} Tm ${shown(text, pen)} ET`);
  }
  return { content: [...parts, 'EMC'].join('\n'), tags };
}

/** Adds numbers to the tree that leads from a page to its tags. */
function nextKey(file: PdfFile, tree: Dict): (tags: PdfObject) => number {
  const parents = file.dict(tree.get('ParentTree'));
  const numbers = file.array(parents.get('Nums'));
  file.touch(tree.get('ParentTree'));
  file.touch(parents.get('Nums'));
  return (tags) => {
    const key = Number(tree.get('ParentTreeNextKey'));
    numbers.push(key, tags);
    tree.set('ParentTreeNextKey', key + 1);
    return key;
  };
}

/**
 * @param titre of the form, at the foot of each page
 * @param catalog of the file
 * @param resources the font of the fields (`Champ`) and the drawing of an empty sheet (`Feuille`)
 * @param page the first of the form: those that are added are like it
 */
export function addSuite(file: PdfFile, titre: string, catalog: Dict, resources: Dict, page: Dict, answers: readonly LongAnswer[], pen: Pen) {
  const box = file.array(page.get('MediaBox'));
  const [, , width = 595, height = 842] = box.map(Number);
  const lines = linesToPrint(answers, Math.min(LONGEST, width - MARGIN.left - MARGIN.right), pen);
  const parent = page.get('Parent') ?? null;
  const pages = file.dict(parent);
  const tree = file.dict(catalog.get('StructTreeRoot'));
  const [top = null] = Array.isArray(file.resolve(tree.get('K'))) ? file.array(tree.get('K')) : [tree.get('K') ?? null];
  const root = file.dict(top);
  const number = nextKey(file, tree);
  const elements = new Map<number, { ref: Ref; kids: PdfObject[] }>();
  for (const { tag, type } of lines) {
    if (elements.has(tag)) continue;
    const kids: PdfObject[] = [];
    elements.set(tag, { ref: file.add(dict({ Type: name('StructElem'), S: name(type), P: top, K: kids })), kids });
  }
  const sheets = paginate(lines, height - MARGIN.top - MARGIN.bottom);
  for (const [index, sheet] of sheets.entries()) {
    const { content, tags } = draw(sheet, papier.suitePied(titre, index + 1, sheets.length), height, pen);
    const drawn = file.add(new Stream(dict({}), content));
    const key = number(tags.map((tag) => elements.get(tag)?.ref ?? null));
    const ref = file.add(dict({ Type: name('Page'), Parent: parent, MediaBox: box, Resources: resources, Contents: drawn, StructParents: key, Tabs: name('S') }));
    for (const [mark, tag] of tags.entries()) elements.get(tag)?.kids.push(dict({ Type: name('MCR'), Pg: ref, MCID: mark }));
    file.array(pages.get('Kids')).push(ref);
    pages.set('Count', Number(pages.get('Count')) + 1);
  }
  file.array(root.get('K')).push(...[...elements.values()].map(({ ref }) => ref));
  for (const each of [parent, pages.get('Kids'), catalog.get('StructTreeRoot'), top, root.get('K')]) file.touch(each);
}
