/** The command line of `npm run new`. */
import { parseArgs } from 'node:util';
import { asciiName } from '../../src/lib/ascii-name.ts';
import { nearest } from '../../src/check/nearest.ts';
import { slugify } from '../../src/lib/slug.ts';
import { upperFirst } from '../../src/lib/french.ts';
import { COLLECTIONS, collections, type CollectionName } from '../../src/schemas/index.ts';

export interface Wanted {
  collection: CollectionName;
  id: string;
  /** Absent when neither a title nor a name was given. */
  titre?: string;
}

const list = COLLECTIONS.map((name) => `  ${name.padEnd(16)}${collections[name].singulier}`).join('\n');

export const HELP = `Crée une entrée valide, à compléter.

  npm run new -- <collection> [nom-du-fichier] [--titre "…"]

Collections :
${list}`;

function collectionNamed(name: string | undefined): CollectionName {
  const found = COLLECTIONS.find((collection) => collection === name);
  if (found) return found;
  const near = name === undefined ? undefined : nearest(name, COLLECTIONS);
  const message =
    name === undefined
      ? 'Dites dans quelle collection.'
      : `« ${name} » n’est pas une collection.${near ? ` Vouliez-vous écrire « ${near} » ?` : ''}`;
  throw new Error(`${message}\n\n${HELP}`);
}

const fromId = (id: string) => upperFirst(id.replaceAll('-', ' '));

/**
 * @param today `AAAA-MM-JJ`: names an entry that has neither name nor title
 * @throws an Error with French sentences where the command cannot be understood
 */
export function parseNew(args: readonly string[], today: string): Wanted | 'help' {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { titre: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch {
    throw new Error(`La commande n’est pas comprise.\n\n${HELP}`);
  }
  if (parsed.values.help) return 'help';
  const [name, id, ...rest] = parsed.positionals;
  const collection = collectionNamed(name);
  if (rest.length > 0) throw new Error(`Un seul nom de fichier, sans espace : ${slugify([id, ...rest].join(' '))}.`);
  const { titre } = parsed.values;
  const chosen = id?.replace(/\.(mdx|yaml)$/, '') ?? slugify(titre ?? `${collections[collection].singulier} ${today}`);
  if (chosen !== asciiName(chosen)) throw new Error(`« ${chosen} » ne peut pas nommer un fichier. Écrivez ${asciiName(chosen)}.`);
  const shown = titre ?? (id === undefined ? undefined : fromId(chosen));
  return { collection, id: chosen, ...(shown !== undefined && { titre: shown }) };
}
