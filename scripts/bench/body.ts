/** MDX bodies with what those of `content/` hold: headings, lists, links to other entries, asides, tables. */
import type { Random } from './random.ts';
import type { Writer } from './writer.ts';

export interface BodyPlan {
  /** Headings of the second level; none gives plain paragraphs. */
  parts: number;
  /** Characters, about. */
  length: number;
  /** Items of lists. */
  items?: number;
  /** What the text refers to: `collection/id`, `pistes/clé`, `vocabulaire/…/…`. */
  renvois?: readonly string[];
  asides?: number;
  /** Rows of one table; none without. */
  rows?: number;
}

const link = (writer: Writer, vers: string) => `<Renvoi vers="${vers}">${writer.subject(60).replace(/[.?!]$/, '')}</Renvoi>`;
const spread = <T>(things: readonly T[], parts: number, part: number) => things.filter((_, index) => index % parts === part);
const share = (count: number, parts: number, part: number) => Math.floor(count / parts) + (part < count % parts ? 1 : 0);

function table(writer: Writer, rows: number): string {
  const line = () => `| ${writer.subject(50)} | ${writer.title(80)} |`;
  return ['| Moment | Ce qui se fait |', '| --- | --- |', ...Array.from({ length: rows }, line)].join('\n');
}

function aside(writer: Writer, random: Random): string {
  const text = writer.paragraph(180);
  return random.pick([
    `<Encadre titre="${writer.subject(50)}" type="conseil">\n\n${text}\n\n</Encadre>`,
    `<Exemple>\n\n${text}\n\n</Exemple>`,
    `<Citation source="${writer.subject(50)}">\n\n${text}\n\n</Citation>`,
  ]);
}

const linkedSentence = (writer: Writer, renvois: readonly string[]) =>
  renvois.length === 0 ? '' : ` Voir ${renvois.map((vers) => link(writer, vers)).join(', puis ')}.`;

/** @returns the body, empty when the plan has no length */
export function writeBody(
  writer: Writer,
  random: Random,
  { parts, length, items = 0, renvois = [], asides = 0, rows = 0 }: BodyPlan,
): string {
  if (length <= 0) return '';
  const sections = Math.max(1, parts);
  // What a list item, a link, an aside and a row weigh is taken from the prose, so that the whole keeps its length.
  const prose = Math.max(60, (length - items * 75 - renvois.length * 75 - asides * 250 - rows * 85) / sections);
  const blocks = Array.from({ length: sections }, (_, part) => {
    const list = Array.from({ length: share(items, sections, part) }, () => `- **${writer.subject(40)}** ${writer.title(60)}.`);
    return [
      ...(parts > 0 ? [`## ${writer.subject(70)}`] : []),
      `${writer.text(prose)}${linkedSentence(writer, spread(renvois, sections, part))}`,
      ...(list.length > 0 ? [list.join('\n')] : []),
      ...Array.from({ length: share(asides, sections, part) }, () => aside(writer, random)),
      ...(rows > 0 && part === sections - 1 ? [table(writer, rows)] : []),
    ].join('\n\n');
  });
  return `${blocks.join('\n\n')}\n`;
}
