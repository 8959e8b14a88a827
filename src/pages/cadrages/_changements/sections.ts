/** A framing document as sections to compare: its fields as well as its text. */
import { readBody } from '../../../documents/body.ts';
import { plain } from '../../../documents/inline.ts';
import type { Block } from '../../../documents/model.ts';
import type { Section } from '../../../derive/changes/sections.ts';
import type { cadrageView } from '../../../queries/cadrages.ts';
import { paragraphs } from '../../../lib/french.ts';
import { cadrages } from '../../../strings/cadrages.ts';
import { fr } from '../../../strings/fr.ts';

type View = Awaited<ReturnType<typeof cadrageView>>;
const { champs } = cadrages.changements;

/** The lines of a block, as they are read: an item or a row is a line. */
function linesOf(block: Block): string[] {
  switch (block.t) {
    case 'par':
      return [plain(block.children)];
    case 'list':
    case 'ruled':
      return block.items.flatMap((item) => item.flatMap(linesOf));
    case 'table':
      return block.table.rows.map((row) => row.map((cell) => cell.blocks.flatMap(linesOf).join(' ')).join(' · '));
    case 'box':
      return [block.titre, ...block.blocks.flatMap(linesOf)];
    case 'quote':
    case 'steps':
      return block.blocks.flatMap(linesOf);
    case 'code':
      return [block.text];
    case 'image':
      return block.alt ? [block.alt] : [];
    default:
      return [];
  }
}

/** The text, cut at its headings; what comes before the first is an introduction. */
export function bodySections(body: string | undefined): Section[] {
  const sections: Section[] = [{ titre: cadrages.changements.introduction, niveau: 2, blocs: [] }];
  for (const block of readBody(body, { link: () => undefined, renvoi: () => '' })) {
    if (block.t === 'heading') sections.push({ titre: plain(block.children), niveau: block.level, blocs: [] });
    else sections.at(-1)?.blocs.push(...linesOf(block));
  }
  return sections.filter(({ blocs, titre }) => blocs.length > 0 || titre !== cadrages.changements.introduction);
}

const section = (titre: string, blocs: (string | undefined)[]): Section => ({ titre, niveau: 2, blocs: blocs.filter((bloc) => bloc !== undefined && bloc !== '') as string[] });

const calendrierSections = ({ calendrier }: View) =>
  calendrier.map(({ periode, dates, resume, actions, formulaires, note }) =>
    section(periode, [
      dates,
      resume,
      ...actions.map(({ texte, qui }) => (qui.length > 0 ? `${texte} (${qui.map(({ libelle }) => libelle).join(', ')})` : texte)),
      ...formulaires.map(({ titre }) => cadrages.changements.formulaire(titre)),
      ...(note ? paragraphs(note) : []),
    ]),
  );

const acteurSections = ({ acteurs }: View) => acteurs.map(({ terme, role }) => section(terme?.libelle ?? '', paragraphs(role)));

const annexeSections = ({ annexes }: View) => annexes.map(({ titre, note, lien }) => section(titre, [note, lien ? undefined : fr.cadrages.nonFourni]));

/** The facts of the étiquette, but for the série and the version that it replaces: they name the two texts themselves. */
function repereSections({ faits, facettes, ressources }: View, perimetre: string) {
  const own = faits.filter(({ nom, path }) => path === undefined && nom !== fr.collectifs.annee);
  return [
    ...own.map(({ nom, valeur }) => section(nom, [valeur])),
    section(champs.perimetre, paragraphs(perimetre)),
    // The série and the degrés are on the étiquette too.
    ...facettes.filter(({ nom, liens }) => liens.length > 0 && !faits.some((fait) => fait.nom === nom)).map(({ nom, liens }) => section(nom, liens.map(({ libelle }) => libelle))),
    section(champs.ressources, ressources.map(({ titre }) => titre)),
  ].filter(({ blocs }) => blocs.length > 0);
}

export type Partie = keyof typeof cadrages.changements.parties;

/** @param view of one version @param perimetre its scope @param body its text, as its file holds it */
export const partiesOf = (view: View, perimetre: string, body: string | undefined): Record<Partie, Section[]> => ({
  reperes: repereSections(view, perimetre),
  calendrier: calendrierSections(view),
  texte: bodySections(body),
  acteurs: acteurSections(view),
  annexes: annexeSections(view),
});
