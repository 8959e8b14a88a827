/** One collection of the registry → one folder collection of Decap. */
import type { CmsCollection, CmsField, ViewFilter, ViewGroup } from 'decap-cms-core';
import { typograph } from '../lib/typographie.ts';
import { edition } from '../strings/edition.ts';
import { collections, schemas, type CollectionInfo, type CollectionName } from '../schemas/index.ts';
import type { Vocabularies } from './context.ts';
import { fieldOf } from './field.ts';
import { childrenOf } from './group.ts';
import { shapeOfSchema, type Shape } from '../schemas/shape.ts';

// What is kept about an entry comes after what the entry says.
const BOOKKEEPING = ['statut', 'publie_le', 'revise_le', 'a_revoir_le', 'licence', 'mentions_admises', 'exemple'];
const GROUPED = ['annee_scolaire', 'collectif', 'type', 'serie', 'plan_support', 'statut'];
const SORTED = ['titre', 'date', 'annee_scolaire', 'publie_le', 'revise_le'];
const DATED = ['date', 'annee_scolaire'];
const SEANCE = ['collectif', 'numero'];

// Our own control: what is typed is escaped as it is stored.
const bodyOf = ({ corps = 'Texte' }: CollectionInfo): CmsField => ({ name: 'body', label: typograph(corps), widget: 'markdown', required: false, modes: ['raw'], hint: typograph(edition.aideCorps) });

// Filled in by the widget when a new entry is opened.
const publishedToday = (field: CmsField) => (field.name === 'publie_le' ? ({ ...field, default: '{{now}}' } as CmsField) : field);

const isBookkeeping = ({ name }: CmsField) => BOOKKEEPING.includes(name);

function fieldsOf(node: Shape, place: string, info: CollectionInfo, vocabularies: Vocabularies): CmsField[] {
  const fields = childrenOf(node, { place, vocabularies, child: fieldOf }).map(publishedToday);
  const own = fields.filter((field) => !isBookkeeping(field));
  return [...own, ...(info.format === 'mdx' ? [bodyOf(info)] : []), ...fields.filter(isBookkeeping)];
}

const present = (node: Shape, names: readonly string[]) => names.filter((name) => node.properties?.[name]);

const labelled = (node: Shape, field: string) => ({ label: typograph(node.properties?.[field]?.label ?? field), field });

const groupsOf = (node: Shape): ViewGroup[] => present(node, GROUPED).map((field) => labelled(node, field));

const filtersOf = (node: Shape): ViewFilter[] => [
  ...present(node, ['statut']).map((field) => ({ label: 'Entrées retirées', field, pattern: '^retire$' })),
  ...present(node, ['exemple']).map((field) => ({ label: 'Contenus d’exemple', field, pattern: true })),
];

const valueOf = (field: string) => (field === 'numero' ? typograph('séance n° {{numero}}') : `{{${field}}}`);

// What tells two entries apart: the day or the year, and whose séance it was.
const summaryOf = (node: Shape) => ['titre', ...present(node, DATED).slice(0, 1), ...present(node, SEANCE)].map(valueOf).join(' · ');

const formats = {
  mdx: { extension: 'mdx', format: 'yaml-frontmatter' },
  yaml: { extension: 'yaml', format: 'yaml' },
} as const;

/**
 * @param name the collection, which names its folder under `content/`
 * @param node its schema
 * @param info its words and file format
 * @throws a sentence that names the collection and the field that cannot be edited
 */
export const collectionFrom = (name: string, node: Shape, info: CollectionInfo, vocabularies: Vocabularies): CmsCollection => ({
  name,
  label: typograph(info.pluriel),
  label_singular: typograph(info.singulier),
  folder: `content/${name}`,
  ...formats[info.format],
  create: true,
  // A term that entries cite would go with its vocabulary.
  delete: info.format !== 'yaml',
  identifier_field: 'titre',
  slug: '{{slug}}',
  summary: summaryOf(node),
  sortable_fields: present(node, SORTED),
  view_filters: filtersOf(node),
  view_groups: groupsOf(node),
  fields: fieldsOf(node, name, info, vocabularies),
});

/** @returns the Decap collection of a collection of the registry */
export const collectionOf = (name: CollectionName, vocabularies: Vocabularies): CmsCollection =>
  collectionFrom(name, shapeOfSchema(schemas[name]), collections[name], vocabularies);
