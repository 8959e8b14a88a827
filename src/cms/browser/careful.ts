/**
 * A backend of Decap that saves with care, whatever the forge: pictures that say nothing of people, only the lines that changed, never over what somebody else has saved
 * meanwhile, be it published or a draft, and with a French sentence where the forge refuses or the network fails.
 */
import { schemas, type CollectionName } from '../../schemas/index.ts';
import { shapeOf } from '../../schemas/shape.ts';
import { edition } from '../../strings/edition.ts';
import { daysOf } from '../days.ts';
import { merge } from '../merge.ts';
import { inFrench, Said } from './answers.ts';
import { entryCame } from './arrivals.ts';
import { noteCles } from './cle.ts';
import { cleanAsset, type Asset } from './pictures.ts';
import { announcePublished } from './published.ts';

interface DataFile {
  path: string;
  slug: string;
  raw: string;
  newPath?: string;
}
interface Options {
  newEntry?: boolean;
  collectionName?: string;
  /** The editorial workflow is on. */
  useWorkflow?: boolean;
  /** The entry has a draft already. */
  unpublished?: boolean;
}
interface Saved {
  dataFiles: DataFile[];
  assets: Asset[];
}
interface Draft {
  diffs: { id: string; path: string }[];
}
/** The part of a Decap backend that is used here. */
interface Backend {
  getEntry(path: string): Promise<{ data: string }>;
  unpublishedEntry?(of: { collection: string; slug: string }): Promise<Draft>;
  unpublishedEntryDataFile?(collection: string, slug: string, path: string, id: string): Promise<string>;
  publishUnpublishedEntry?(collection: string, slug: string): Promise<unknown>;
  persistEntry(entry: Saved, options: Options): Promise<unknown>;
  persistMedia(asset: Asset, options: unknown): Promise<unknown>;
}
type BackendClass = new (config: unknown, options: unknown) => Backend;
type Method = (...given: unknown[]) => Promise<unknown>;

/** What else a forge may refuse; a backend without drafts has only some of these. */
const SPOKEN = ['updateUnpublishedEntryStatus', 'deleteUnpublishedEntry', 'deleteFiles'];

/** Where the site serves a file of its media. */
const addressOf = (path: string) => path.replace(/^public/, '');
const isCollection = (name: string): name is CollectionName => name in schemas;

function labels(collection: CollectionName, names: readonly string[]): string {
  const { properties } = shapeOf(collection);
  return names.map((name) => (name === 'body' ? edition.corps : (properties?.[name]?.label ?? name))).join(', ');
}

/** @param Base a backend that Decap ships @returns the same, with care */
export function careful(Base: unknown): unknown {
  class Careful extends (Base as BackendClass) {
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

    /** The draft of an entry as the forge has it now; nothing when there is none. */
    private async draft({ slug, path }: DataFile, collection: string): Promise<string | undefined> {
      try {
        const found = await super.unpublishedEntry?.({ collection, slug });
        if (!found) return undefined;
        const diff = found.diffs.find((each) => each.path === path);
        // A draft that says what is published has no difference.
        return diff ? await super.unpublishedEntryDataFile?.(collection, slug, path, diff.id) : (await super.getEntry(path)).data;
      } catch (error) {
        if (error instanceof Error && error.name === 'EDITORIAL_WORKFLOW_ERROR') return undefined;
        throw error;
      }
    }

    /** The text that a save would replace, as it is now. @throws when it is no longer the one that its author opened */
    private async current(file: DataFile, { useWorkflow, unpublished }: Options, collection: string): Promise<string> {
      const draft = useWorkflow ? await inFrench(this.draft(file, collection)) : undefined;
      if (unpublished && draft === undefined) throw new Said(edition.brouillonParti);
      if (!unpublished && draft !== undefined) throw new Said(edition.brouillonAilleurs);
      const text = draft ?? (await inFrench(super.getEntry(file.path))).data;
      if (text === '') throw new Said(edition.disparu);
      return text;
    }

    private async settle(file: DataFile, options: Options): Promise<DataFile> {
      const { collectionName = '' } = options;
      const opened = this.opened.get(file.path);
      if (options.newEntry || opened === undefined || !isCollection(collectionName)) return file;
      const current = await this.current(file, options, collectionName);
      const merged = merge({ opened, current, mine: file.raw, isYaml: file.path.endsWith('.yaml'), days: daysOf(collectionName) });
      if ('conflict' in merged) throw new Said(edition.conflit(labels(collectionName, merged.conflict)));
      return { ...file, raw: merged.text };
    }

    override async persistMedia(asset: Asset, options: unknown) {
      return inFrench(super.persistMedia(await cleanAsset(asset), options));
    }

    override async persistEntry(entry: Saved, options: Options) {
      const dataFiles = await Promise.all(entry.dataFiles.map((file) => this.settle(file, options)));
      // A file that was added, then left out of the text, would be published for nobody.
      const cited = (await Promise.all(entry.assets.map(cleanAsset))).filter(({ path }) => dataFiles.some(({ raw }) => raw.includes(addressOf(path))));
      const result = await inFrench(super.persistEntry({ dataFiles, assets: cited }, options));
      for (const { path, newPath, raw } of dataFiles) {
        this.opened.set(newPath ?? path, raw);
        noteCles(raw);
        if (!options.useWorkflow) announcePublished(newPath ?? path, raw);
      }
      return result;
    }

    override async publishUnpublishedEntry(collection: string, slug: string) {
      const result = await inFrench(Promise.resolve(super.publishUnpublishedEntry?.(collection, slug)));
      const file = [...this.opened].find(([path]) => path.replace(/\.\w+$/, '') === `content/${collection}/${slug}`);
      if (file) announcePublished(...file);
      return result;
    }
  }
  const methods = Careful.prototype as unknown as Record<string, Method | undefined>;
  for (const name of SPOKEN) {
    const method = methods[name];
    if (method) methods[name] = function (this: unknown, ...given) {
      return inFrench(method.apply(this, given));
    };
  }
  return Careful;
}
