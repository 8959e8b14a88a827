/** What lies in `content/`: the entries that the build will read, and everything that has no place there. */
import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { COLLECTIONS, collections, type CollectionName } from '../schemas/index.ts';
import { asciiName } from '../lib/ascii-name.ts';
import { nameFinding } from './names.ts';
import { nearest } from './nearest.ts';
import { unreadable } from './text.ts';
import { FILE, type Finding, type Problem } from './types.ts';

export interface ContentFile {
  collection: CollectionName;
  /** The name without its extension, as the build makes it. */
  id: string;
  /** From the root, with `/`. */
  file: string;
  /** Where to read it. */
  path: string;
  /** Names under which others may mean it, when its own is refused. */
  aliases: readonly string[];
}
export interface Listing {
  files: ContentFile[];
  problems: Problem[];
}

const STRAY = /(~|\.bak|\.orig|\.rej|\.swp|\.tmp)$/i;

const finding = (rule: string, message: string, remedy: string, severity: Problem['severity'] = 'error'): Finding => ({
  rule,
  line: 1,
  field: FILE,
  message,
  remedy,
  severity,
});

const extensionOf = (collection: CollectionName) => `.${collections[collection].format}`;

/** @returns what is wrong with something that is not an entry, or nothing when it may stay */
function intruder(item: Dirent, extension: string): Finding | undefined {
  if (item.isSymbolicLink())
    return finding(
      'lien-symbolique',
      'C’est un lien symbolique : il pourrait mener hors du dossier.',
      'Remplacez-le par une copie du fichier.',
    );
  if (item.isDirectory()) {
    return finding(
      'sous-dossier',
      'C’est un dossier : le site ne lit pas les sous-dossiers.',
      'Remontez ses fichiers d’un niveau, ou supprimez-le.',
    );
  }
  if (!item.isFile()) return finding('fichier-special', 'Ce n’est pas un fichier ordinaire.', 'Supprimez-le.');
  if (item.name.startsWith('.')) {
    return item.name.endsWith(extension)
      ? finding(
          'fichier-cache',
          'Le nom commence par un point : le site ne lit pas ce fichier.',
          'Renommez-le, ou supprimez-le.',
          'warning',
        )
      : undefined;
  }
  if (item.name.endsWith(extension)) return undefined;
  if (STRAY.test(item.name))
    return finding('fichier-egare', 'C’est une copie de travail : le site ne la lit pas.', 'Supprimez-la.', 'warning');
  return finding(
    'extension',
    `Le site ne lit ici que les fichiers ${extension}.`,
    `Renommez-le en ${extension}, ou retirez-le de ce dossier.`,
  );
}

function entriesOf(folder: string): Dirent[] {
  return readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function listCollection(root: string, collection: CollectionName): Listing {
  const extension = extensionOf(collection);
  const listing: Listing = { files: [], problems: [] };
  for (const item of entriesOf(join(root, 'content', collection))) {
    const file = `content/${collection}/${item.name}`;
    const tell = (found: Finding) => listing.problems.push({ severity: 'error', ...found, file });
    const isEntry = item.isFile() && !item.name.startsWith('.') && item.name.endsWith(extension);
    if (!isEntry) {
      const found = intruder(item, extension);
      if (found) tell(found);
      continue;
    }
    const id = item.name.slice(0, -extension.length);
    const misnamed = nameFinding(id, extension);
    if (misnamed) tell(misnamed);
    listing.files.push({ collection, id: id.normalize('NFC'), file, path: join(root, file), aliases: misnamed ? [asciiName(id)] : [] });
  }
  return listing;
}

function listFolder(root: string, item: Dirent): Listing {
  const file = `content/${item.name}`;
  const tell = (found: Finding): Listing => ({ files: [], problems: [{ severity: 'error', ...found, file }] });
  const collection = COLLECTIONS.find((name) => name === item.name);
  try {
    if (collection && item.isDirectory()) return listCollection(root, collection);
  } catch (error) {
    return tell(unreadable(error));
  }
  if (item.isSymbolicLink())
    return tell(
      finding('lien-symbolique', 'C’est un lien symbolique : il pourrait mener hors du dossier.', 'Remplacez-le par un dossier.'),
    );
  if (item.isFile() || item.name.startsWith('.')) {
    return item.name.startsWith('.') || /^(readme|licen[cs]e)\b/i.test(item.name)
      ? { files: [], problems: [] }
      : tell(
          finding(
            'hors-collection',
            'Ce fichier n’est dans le dossier d’aucune collection.',
            'Rangez-le dans un dossier de content/.',
            'warning',
          ),
        );
  }
  const near = nearest(item.name, COLLECTIONS);
  return tell(
    finding(
      'collection-inconnue',
      `« ${item.name} » n’est pas une collection : le site ne lit pas ce dossier.`,
      near ? `Renommez-le ${near}.` : `Les collections sont : ${COLLECTIONS.join(', ')}.`,
    ),
  );
}

/** @param root the folder that holds `content/` */
export function listContent(root: string): Listing {
  let items: Dirent[];
  try {
    items = entriesOf(join(root, 'content'));
  } catch {
    const found = finding(
      'sans-contenu',
      'Le dossier content/ est introuvable ou illisible.',
      'Lancez la commande depuis la racine du dépôt.',
    );
    return { files: [], problems: [{ severity: 'error', ...found, file: 'content' }] };
  }
  const listings = items.map((item) => listFolder(root, item));
  return { files: listings.flatMap(({ files }) => files), problems: listings.flatMap(({ problems }) => problems) };
}
