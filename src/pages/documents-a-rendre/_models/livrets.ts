/** Booklets compiled from their sources: a module’s, a collectif’s year, everything that bears a term. */
import { collectifFiche } from '../../../documents/fiches/collectif.ts';
import { versionOf, type Site } from '../../../documents/fiches/parts.ts';
import { addressOf } from '../../../documents/address.ts';
import { ficheOf } from '../../../documents/booklet.ts';
import type { BookletDocument, Fact, Fiche, FicheDocument, SheetDocument } from '../../../documents/model.ts';
import type { Famille } from '../../../schemas/index.ts';
import type { Terme } from '../../../schemas/vocabulaire.ts';
import { formatDay } from '../../../lib/dates.ts';
import { sentence } from '../../../lib/french.ts';
import { pathOf } from '../../../lib/urls.ts';
import { documents } from '../../../strings/documents.ts';
import { fr } from '../../../strings/fr.ts';
import { collectifView, seancesOf } from '../../../queries/collectifs.ts';
import { allEntries, publishedEntries } from '../../../queries/entries.ts';
import { fichesOfTerm } from '../../../queries/livrets.ts';
import { facettesOf } from '../../../queries/facettes.ts';

/** Every fiche of the site, by where it goes. */
export type Printed = ReadonlyMap<string, FicheDocument | SheetDocument>;

/** The sentences by which a fiche says that it is a sample. */
const EXEMPLES: ReadonlySet<string> = new Set([documents.exemple, fr.bandeaux.exemple, fr.bandeaux.exempleTexte]);

const sortieOf = (key: string) => `${key}/fiche.pdf`;

interface Cover {
  path: string;
  source: string;
  genre: string;
  famille: Famille;
  titre: string;
  chapeau?: string | undefined;
  notes?: string[] | undefined;
  faits: Fact[];
  ouverture?: Fiche | undefined;
  /** When the cover alone is newer than its fiches. */
  version?: string | undefined;
}

function booklet({ path, source, version = '', ...cover }: Cover, sorties: readonly string[], printed: Printed, site: Site): BookletDocument {
  const fiches = sorties.filter((sortie) => printed.has(sortie));
  const versions = [version, ...fiches.map((sortie) => printed.get(sortie)?.version ?? '')].sort();
  const latest = versions.at(-1) ?? '';
  const exemple = [...(cover.ouverture ? [cover.ouverture] : []), ...fiches.map((sortie) => ficheOf(printed.get(sortie)))].some((fiche) => fiche && [...fiche.mentions, ...fiche.bandeaux].some((mention) => EXEMPLES.has(mention)));
  return {
    genre: 'livret',
    sortie: `${path.slice(1)}livret.pdf`,
    source,
    titre: `${cover.genre}, ${cover.titre}`,
    version: latest,
    livret: {
      ...cover,
      faits: [...cover.faits, { nom: documents.livret.fiches, valeur: String(fiches.length + (cover.ouverture ? 1 : 0)) }],
      bandeaux: exemple ? [documents.livret.exemple] : [],
      sommaire: documents.sommaire,
      fiches,
      adresse: addressOf(path, site.place),
      mentions: [documents.livret.version(formatDay(latest))],
    },
  };
}

async function modules(printed: Printed, site: Site): Promise<BookletDocument[]> {
  return (await allEntries('modules')).map((entry) => {
    const { key, data } = entry;
    const contents = data.etapes.flatMap(({ contenus }) => contenus.map(({ type, ref }) => `${type}/${ref}`));
    const cover: Cover = { path: `/${key}/`, source: `content/${key}.mdx`, genre: documents.livret.module, famille: 'formation', titre: data.titre, chapeau: data.resume, faits: [{ nom: fr.modules.public, valeur: data.public }] };
    return booklet(cover, [...new Set([key, ...contents])].map(sortieOf), printed, site);
  });
}

async function collectifs(printed: Printed, site: Site): Promise<BookletDocument[]> {
  const recits = await publishedEntries('capitalisations');
  return Promise.all(
    (await allEntries('collectifs')).map(async (entry) => {
      const { key, id, data } = entry;
      const ouverture = collectifFiche({ id, data, body: entry.source.body }, await collectifView(entry), await facettesOf('collectifs', data), site);
      const cover: Cover = {
        path: `/${key}/`,
        source: `content/${key}.mdx`,
        genre: documents.livret.collectif,
        famille: 'pratiques',
        titre: data.titre,
        chapeau: data.resume,
        faits: [{ nom: fr.collectifs.annee, valeur: data.annee_scolaire }],
        ouverture,
        version: versionOf(data),
      };
      const keys = [...(await seancesOf(id)).map((synthese) => synthese.key), ...recits.filter((recit) => recit.data.collectif === id).map((recit) => recit.key)];
      return booklet(cover, keys.map(sortieOf), printed, site);
    }),
  );
}

/** As the page of the term says them. */
const notesOf = ({ autres_libelles, source }: Terme): string[] => [
  ...(autres_libelles.length > 0 ? [`${fr.glossaire.aussi} ${sentence(autres_libelles.join(', '))}`] : []),
  ...(source ? [`${fr.glossaire.source} ${source}`] : []),
];

async function termes(printed: Printed, site: Site): Promise<BookletDocument[]> {
  const vocabulaires = await publishedEntries('vocabulaires');
  const booklets = await Promise.all(
    vocabulaires.flatMap(({ id, data }) =>
      data.termes.map(async (terme) => {
        const key = `vocabulaire/${id}/${terme.id}`;
        const keys = await fichesOfTerm(key);
        const genre = documents.livret.terme(data.singulier, terme.code);
        const cover: Cover = { path: pathOf(key), source: `content/vocabulaires/${id}.yaml`, genre, famille: 'ressources', titre: terme.libelle, chapeau: terme.definition, notes: notesOf(terme), faits: [] };
        return keys.length > 0 ? [booklet(cover, keys.map(sortieOf), printed, site)] : [];
      }),
    ),
  );
  return booklets.flat();
}

export const livrets = async (printed: Printed, site: Site): Promise<BookletDocument[]> =>
  (await Promise.all([modules(printed, site), collectifs(printed, site), termes(printed, site)])).flat();
