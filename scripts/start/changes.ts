/** What a request would change in the content: the files that it writes, and those that it deletes. */
import type { Decap } from './decap.ts';

export interface Change {
  path: string;
  /** Absent where the file is deleted. */
  bytes?: Buffer;
}

interface DataFile {
  path: string;
  newPath?: string;
  raw: string;
}
interface Asset {
  path: string;
  content: string;
  encoding?: 'base64' | 'utf8';
}
interface Params {
  branch?: string;
  collection?: string;
  slug?: string;
  path?: string;
  paths?: string[];
  entry?: DataFile;
  dataFiles?: DataFile[];
  assets?: Asset[];
}
interface Draft {
  diffs: { path: string; status: string }[];
}

const MEDIAS = 'public/medias/';
const written = ({ path, newPath, raw }: DataFile): Change[] => [...(newPath && newPath !== path ? [{ path }] : []), { path: newPath ?? path, bytes: Buffer.from(raw) }];
const added = ({ path, content, encoding }: Asset): Change => ({ path, bytes: Buffer.from(content, encoding ?? 'base64') });

/** A draft that is published: its files, as decap-server gives them. */
async function published({ branch, collection, slug }: Params, decap: Decap): Promise<Change[]> {
  const ask = async (action: string, path?: string) => (await decap({ action, params: { branch, collection, slug, ...(path ? { path, id: path } : {}) } })).json;
  const { diffs = [] } = ((await ask('unpublishedEntry')) ?? {}) as Partial<Draft>;
  const changes: Change[] = [];
  for (const { path, status } of diffs) {
    if (status === 'deleted') changes.push({ path });
    else if (path.startsWith(MEDIAS)) changes.push({ path, bytes: Buffer.from(((await ask('unpublishedEntryMediaFile', path)) as Asset).content, 'base64') });
    else changes.push({ path, bytes: Buffer.from(((await ask('unpublishedEntryDataFile', path)) as { data: string }).data) });
  }
  return changes;
}

/**
 * @param body a request that the guard has accepted
 * @param decap which knows what a draft holds
 * @returns what the content would become different in; nothing for a request that only reads
 */
export async function changesOf(body: unknown, decap: Decap): Promise<Change[]> {
  const { action, params = {} } = body as { action: string; params?: Params };
  if (action === 'publishUnpublishedEntry') return published(params, decap);
  if (action === 'deleteFile' || action === 'deleteFiles') return [...(params.paths ?? []), ...(params.path ? [params.path] : [])].map((path) => ({ path }));
  if (action !== 'persistEntry') return [];
  const files = params.dataFiles ?? (params.entry ? [params.entry] : []);
  return [...files.flatMap(written), ...(params.assets ?? []).map(added)];
}
