/**
 * A backend of Decap that saves with care, whatever the forge: pictures that say nothing of people, only the lines that changed, never over what somebody else has saved
 * meanwhile, and with a French sentence where the network fails.
 */
import { typograph } from '../../lib/typographie.ts';
import { schemas, type CollectionName } from '../../schemas/index.ts';
import { shapeOf } from '../../schemas/shape.ts';
import { edition } from '../../strings/edition.ts';
import { daysOf } from '../days.ts';
import { noteCles } from './cle.ts';
import { entryCame } from './drafts.ts';
import { cleanAsset, type Asset } from './pictures.ts';
import { merge } from '../merge.ts';

interface DataFile {
  path: string;
  slug: string;
  raw: string;
  newPath?: string;
}
interface Options {
  newEntry?: boolean;
  collectionName?: string;
  unpublished?: boolean;
}
interface Saved {
  dataFiles: DataFile[];
  assets: Asset[];
}
/** The part of a Decap backend that is used here. */
interface Backend {
  getEntry(path: string): Promise<{ data: string }>;
  unpublishedEntryDataFile?(collection: string, slug: string, path: string, id: string): Promise<string>;
  persistEntry(entry: Saved, options: Options): Promise<unknown>;
  persistMedia(asset: Asset, options: unknown): Promise<unknown>;
}
type BackendClass = new (config: unknown, options: unknown) => Backend;

const isCollection = (name: string): name is CollectionName => name in schemas;

const isNetwork = (error: unknown) => error instanceof TypeError || (error instanceof Error && /fetch|network|timed? ?out|abort/i.test(error.message));

async function inFrench<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    // A string is shown as it is; an error would come with its English name.
    throw isNetwork(error) ? typograph(edition.reseau) : error;
  }
}

function labels(collection: CollectionName, names: readonly string[]): string {
  const { properties } = shapeOf(collection);
  return names.map((name) => (name === 'body' ? edition.corps : (properties?.[name]?.label ?? name))).join(', ');
}

/** @param Base a backend that Decap ships @returns the same, with care */
export function careful(Base: unknown): unknown {
  return class extends (Base as BackendClass) {
    /** The files as their author opened them: what tells a change of theirs from somebody else's. */
    private readonly opened = new Map<string, string>();

    override async getEntry(path: string) {
      const entry = await inFrench(super.getEntry(path));
      this.opened.set(path, entry.data);
      noteCles(entry.data);
      entryCame(path);
      return entry;
    }

    override async unpublishedEntryDataFile(collection: string, slug: string, path: string, id: string): Promise<string> {
      const text = (await super.unpublishedEntryDataFile?.(collection, slug, path, id)) ?? '';
      this.opened.set(path, text);
      entryCame(path);
      return text;
    }

    private async current(file: DataFile, { unpublished, collectionName = '' }: Options): Promise<string> {
      const opened = this.opened.get(file.path) ?? '';
      // The draft of the editorial workflow lives on its own branch, which the backend itself guards.
      if (unpublished || collectionName === '') return opened;
      const { data } = await inFrench(super.getEntry(file.path));
      return data;
    }

    private async settle(file: DataFile, options: Options): Promise<DataFile> {
      const { collectionName = '' } = options;
      const opened = this.opened.get(file.path);
      if (options.newEntry || opened === undefined || !isCollection(collectionName)) return file;
      const current = await this.current(file, options);
      if (current === '') throw typograph(edition.disparu);
      const merged = merge({ opened, current, mine: file.raw, isYaml: file.path.endsWith('.yaml'), days: daysOf(collectionName) });
      if ('conflict' in merged) throw typograph(edition.conflit(labels(collectionName, merged.conflict)));
      return { ...file, raw: merged.text };
    }

    override async persistMedia(asset: Asset, options: unknown) {
      return inFrench(super.persistMedia(await cleanAsset(asset), options));
    }

    override async persistEntry(entry: Saved, options: Options) {
      const dataFiles = await Promise.all(entry.dataFiles.map((file) => this.settle(file, options)));
      const assets = await Promise.all(entry.assets.map(cleanAsset));
      const result = await inFrench(super.persistEntry({ dataFiles, assets }, options));
      for (const { path, newPath, raw } of dataFiles) {
        this.opened.set(newPath ?? path, raw);
        noteCles(raw);
      }
      return result;
    }
  };
}
