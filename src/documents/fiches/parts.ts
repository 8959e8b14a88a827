/** What the fiches of every collection share: their foot, their banners, their terms, their links, their body. */
import { formatDay, today } from '../../lib/dates.ts';
import type { CollectionName, EntryData } from '../../schemas/index.ts';
import { documents } from '../../strings/documents.ts';
import { fr } from '../../strings/fr.ts';
import { complete, type Place } from '../address.ts';
import { readBody } from '../body.ts';
import { link, par, strong, text } from '../inline.ts';
import type { Block, Fact, Inline, Section } from '../model.ts';

/** What a builder is told of the site: nothing in `documents/` asks for content. */
export interface Site {
  place: Place;
  /** The path of a name of the relation graph. */
  pathOf: (key: string) => string;
}
/** An entry, as builders read it. */
export interface Source<C extends CollectionName> {
  id: string;
  data: EntryData<C>;
  /** Its MDX, as its file holds it. */
  body?: string | undefined;
}
/** The common fields of an entry. */
export interface Entete {
  statut: string;
  exemple: boolean;
  publie_le: string;
  licence: keyof typeof fr.licences;
  revise_le?: string | undefined;
  a_revoir_le?: string | undefined;
}
interface Lien {
  titre: string;
  path: string;
  note?: string | undefined;
  famille?: keyof typeof fr.familles | undefined;
}
export interface Groupe {
  nom: string;
  liens: readonly { libelle: string }[];
}

export const versionOf = ({ publie_le, revise_le }: Entete) => revise_le ?? publie_le;

/** What a reader must know before trusting a page, in the page's own words. */
export function bandeaux(data: Entete, texteOfficiel = false): string[] {
  const due = data.a_revoir_le && data.a_revoir_le <= today() ? fr.bandeaux.aRevoir(formatDay(data.a_revoir_le)) : undefined;
  const exemple = data.exemple ? (texteOfficiel ? fr.bandeaux.exempleTexte : fr.bandeaux.exemple) : undefined;
  return [data.statut === 'retire' ? fr.bandeaux.retire : undefined, exemple, due].filter((note) => note !== undefined);
}

export const mentions = (data: Entete): string[] => [
  documents.version(formatDay(data.publie_le), data.revise_le && formatDay(data.revise_le)),
  documents.licence(fr.licences[data.licence]),
  ...(data.exemple ? [documents.exemple] : []),
];

/** Facts that have a value. */
export const faits = (all: readonly { nom: string; valeur?: string | undefined }[]): Fact[] =>
  all.flatMap(({ nom, valeur }) => (valeur ? [{ nom, valeur }] : []));

export const siteLink = (value: string, path: string, { place }: Site): Inline[] => link(value, complete(path, place));

/** The terms that an entry bears, one sentence a vocabulary; nothing when it bears none. */
export function termes(groupes: readonly Groupe[]): Inline[] {
  return groupes
    .filter(({ liens }) => liens.length > 0)
    .flatMap(({ nom, liens }, index): Inline[] => [...(index > 0 ? text(' ') : []), strong(`${nom}\u00a0:`), ...text(` ${liens.map(({ libelle }) => libelle).join(', ')}.`)]);
}

/** The same, a line each, annotated in the margin; without a `titre`, the lines alone. */
export function facettes(titre: string, groupes: readonly Groupe[]): Block[] {
  const blocks = groupes.filter(({ liens }) => liens.length > 0).map((groupe) => par(termes([groupe]), 'note'));
  if (blocks.length === 0 || titre === '') return blocks;
  return [{ t: 'row', note: { texte: text(titre) }, blocks }];
}

/** A ruled list of links; each says its family where the list crosses families. */
export function liens(all: readonly Lien[], site: Site, avecFamille = false): Block[] {
  if (all.length === 0) return [];
  const item = ({ titre, path, note, famille }: Lien): Block[] => [
    par([...(avecFamille && famille ? [strong(`${fr.familles[famille]}\u00a0: `)] : []), ...siteLink(titre, path, site)]),
    ...(note ? [par(note, 'note')] : []),
  ];
  return [{ t: 'ruled', items: all.map(item) }];
}

export const approfondir = (all: readonly Lien[], site: Site): Section[] =>
  all.length === 0 ? [] : [{ titre: fr.fiche.approfondir, famille: 'ressources', note: { texte: text(fr.familles.ressources) }, blocks: liens(all, site) }];

/** The body of an entry; where its author wrote no heading of the second level, it is given one, as on the page. */
export function corps(source: string | undefined, titre: string | undefined, site: Site): Section[] {
  const first = titre === undefined || /^##\s/m.test(source ?? '') ? 2 : 3;
  const blocks = readBody(
    source,
    {
      link: (target) => (target.startsWith('#') ? undefined : complete(target, site.place)),
      renvoi: site.pathOf,
    },
    first,
  );
  if (blocks.length === 0) return [];
  const titled = blocks.some((block) => block.t === 'heading' && block.level === 2);
  return [{ titre: titled ? undefined : titre, blocks }];
}

