/** Small valid entries, each parsed by the real schema of its collection, that a test changes where it matters. */
import { buildGraph, type Graph, type GraphContext, type Problem, type SourceEntry } from '../../../src/relations/index.ts';
import { schemas, type CollectionName } from '../../../src/schemas/index.ts';
import { allReferences } from '../../../src/schemas/references.ts';

type Raw = Record<string, unknown>;
const common = { titre: 'Un titre', resume: 'Une phrase qui résume.', publie_le: '2026-11-02' };

const minimal: Record<CollectionName, Raw> = {
  syntheses: {
    collectif: 'c',
    numero: 1,
    date: '2026-11-05',
    degres: ['premier'],
    situation: 'Une situation racontée sans aucun nom ni détail.',
    problematique: 'Comment faire autrement ?',
    preoccupations: ['accueillir'],
    pistes: [],
    relecture_confidentialite: '2026-11-06',
  },
  collectifs: {
    annee_scolaire: '2026-2027',
    departement: 'Ain',
    degres: ['premier'],
    composition: { neo_tuteurs: 4, tuteurs_experimentes: 2, premier_degre: 6, second_degre: 0 },
    profil_pilote: 'PEMF',
  },
  capitalisations: {
    annee_scolaire: '2026-2027',
    profil: 'Tutrice de terrain',
    contexte: 'Le contexte.',
    bilan: 'Le bilan.',
    recit: 'Le récit.',
    savoir_faire: [{ intitule: 'Différer le jugement', nature: 'implicite' }],
  },
  cadrages: { serie: 's', emetteur: 'Un service', perimetre: 'Tout le monde.' },
  formulaires: {
    destinataires: ['Le ou la stagiaire'],
    conservation: 'Un an',
    blocs: [{ type: 'texte', contenu: 'Bonjour.' }],
  },
  ressources: { type: 'article' },
  modules: {
    public: 'Tous',
    objectifs: ['Savoir faire'],
    etapes: [{ titre: 'Une étape', duree: 30, modalite: 'presentiel', consigne: 'Faites.' }],
  },
  interventions: { objectif: 'Un objectif', intervention: ['Écrire'], plan_support: 'cognitif' },
  glossaire: {},
  vocabulaires: { singulier: 'Terme', termes: [{ id: 'un', libelle: 'Un' }] },
  pages: { adresse: '/a-propos/' },
};

interface Extra {
  renvois?: string[];
  file?: string;
}

/** An entry of a collection: the least that its schema takes, with `own` on top. */
export function entry(collection: CollectionName, id: string, own: Raw = {}, extra: Extra = {}): SourceEntry {
  const raw: Raw = { ...common, ...minimal[collection], ...own };
  if (collection === 'syntheses' && (raw['pistes'] as unknown[]).length === 0) raw['pistes'] = [piste(cleFrom(id))];
  return { collection, id, data: schemas[collection].parse(raw), renvois: extra.renvois ?? [], file: extra.file } as SourceEntry;
}

/** A clé that depends on the id alone. */
export const cleFrom = (id: string) =>
  [...id]
    .reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 36 ** 6, 7)
    .toString(36)
    .padStart(6, '0');

export const piste = (cle: string, own: Raw = {}) => ({
  cle,
  titre: `Piste ${cle}`,
  description: 'Le geste.',
  origine: 'envisagee',
  ...own,
});
export const debriefing = (cle: string, own: Raw = {}) => ({ piste: cle, etat: 'essayee', effet: 'Un effet.', ...own });
export const vocabulaire = (id: string, ...termes: (string | Raw)[]) =>
  entry('vocabulaires', id, {
    termes: termes.map((terme) => (typeof terme === 'string' ? { id: terme, libelle: terme } : { libelle: 'X', ...terme })),
  });

/** Every vocabulary that the minimal entries cite, and the collectif `c`. */
export const ground: readonly SourceEntry[] = [
  vocabulaire('degres', 'premier', 'second'),
  vocabulaire('preoccupations', 'accueillir', 'conduire-l-entretien', 'rompre-l-isolement'),
  vocabulaire('dilemmes', 'aider-ou-evaluer'),
  vocabulaire('series', 's', 'autre'),
  vocabulaire('types-ressource', 'article'),
  vocabulaire('modalites', 'presentiel'),
  vocabulaire('plans-support', 'cognitif'),
  entry('collectifs', 'c'),
];

export const references = allReferences();

/** The graph of some entries, on the ground that they stand on. */
export const graphOf = (entries: readonly SourceEntry[], context: Partial<GraphContext> = {}): Graph =>
  buildGraph([...ground, ...entries], { references, ...context });

const short = ({ severity, rule, collection, id, path, message, remedy }: Problem) =>
  `${severity} ${rule}\n${collection}/${id} ${path.join('.')}\n${message}\n${remedy}`;

/** The problems of some entries, as text that a test can show. */
export const problemsOf = (...entries: readonly SourceEntry[]) => graphOf(entries).problems.map(short).join('\n\n');
