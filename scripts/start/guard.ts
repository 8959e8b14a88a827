/**
 * What decides whether the local server obeys a request to read or write files. Pure: no file is touched here.
 * The server listens on this machine only, but any page open in the same browser can send it requests (and, by DNS rebinding, under
 * another name): hence Host, Origin and type first, then every path.
 */
import { EDITABLE, isEditableFile, isEditableFolder } from './paths.ts';

export interface Refusal {
  status: number;
  /** A French sentence: the editor shows it as it is. */
  error: string;
}

/** The headers that decide, as Node gives them. */
export interface RequestHead {
  method: string | undefined;
  host: string | undefined;
  origin: string | undefined;
  contentType: string | undefined;
  contentEncoding: string | undefined;
  secFetchSite: string | undefined;
}

/** What decap-server's file system mode answers, without the actions of an editorial workflow. */
const ACTIONS = new Set([
  'info',
  'entriesByFolder',
  'entriesByFiles',
  'getEntry',
  'persistEntry',
  'getMedia',
  'getMediaFile',
  'persistMedia',
  'deleteFile',
  'deleteFiles',
  'getDeployPreview',
]);
/** What a clone answers too: the drafts of the editorial workflow are its branches. */
const WORKFLOW = new Set([
  'unpublishedEntries',
  'unpublishedEntry',
  'unpublishedEntryDataFile',
  'unpublishedEntryMediaFile',
  'deleteUnpublishedEntry',
  'updateUnpublishedEntryStatus',
  'publishUnpublishedEntry',
]);
/** What becomes the name of a branch, or its description. */
const NAME_KEYS = new Set(['branch', 'collection', 'collectionName', 'slug', 'id', 'newStatus', 'status', 'cmsLabelPrefix']);
const NAME = /^(?:[a-z0-9][\w.~/-]{0,200})?$/i;
/** Every key under which decap-server finds a path, wherever it is in the request. */
const FILE_KEYS = new Set(['path', 'newPath', 'paths']);
const FOLDER_KEYS = new Set(['folder', 'mediaFolder']);
const DEPTH_MAX = 12;

const refuse = (status: number, error: string): Refusal => ({ status, error });

/** The names of this machine under which a browser may ask, with the port that the server listens on. */
const localHosts = (port: number): readonly string[] => ['localhost', '127.0.0.1', '[::1]'].map((name) => `${name}:${port}`);

/**
 * Judges a request before its body is read.
 * @param head its method and headers
 * @param port the port that the server listens on
 * @returns why it is refused, or undefined
 */
export function refuseHead(head: RequestHead, port: number): Refusal | undefined {
  if (head.method !== 'POST') return refuse(405, 'Cette adresse n’accepte que la méthode POST.');
  const host = head.host?.toLowerCase() ?? '';
  if (!localHosts(port).includes(host)) {
    return refuse(403, `Édition locale refusée : ouvrez le site par http://localhost:${port}, pas par « ${head.host ?? ''} ».`);
  }
  if (head.origin?.toLowerCase() !== `http://${host}` || (head.secFetchSite !== undefined && head.secFetchSite !== 'same-origin')) {
    return refuse(403, 'Édition locale refusée : la demande vient d’une autre page que celles de ce site.');
  }
  if (!/^application\/json\s*(;|$)/i.test(head.contentType ?? '') || (head.contentEncoding ?? 'identity') !== 'identity') {
    return refuse(415, 'Édition locale refusée : la demande doit être écrite en JSON.');
  }
  return undefined;
}

/**
 * Judges the body of a request: a known action, and no path outside the editable folders.
 * @param body parsed JSON, of which nothing is supposed
 * @param workflow whether drafts are kept apart, in a clone
 * @returns why it is refused, or undefined
 */
export function refuseBody(body: unknown, workflow = false): Refusal | undefined {
  if (!isRecord(body) || typeof body['action'] !== 'string') return refuse(400, 'Demande illisible : l’action manque.');
  const isKnown = ACTIONS.has(body['action']) || (workflow && WORKFLOW.has(body['action']));
  if (!isKnown) return refuse(422, `Action inconnue de l’édition locale : « ${body['action'].slice(0, 40)} ».`);
  if (workflow && !namesIn(body).every(isName)) return refuse(400, 'Demande illisible : un nom de brouillon est mal écrit.');
  for (const found of pathsIn(body)) {
    if (found === undefined) return refuse(400, 'Demande illisible : un chemin n’est pas un texte, ou elle est trop profonde.');
    const allowed = found.folder ? isEditableFolder(found.path) : isEditableFile(found.path);
    if (!allowed)
      return refuse(403, `Chemin refusé : « ${found.path.slice(0, 200)} ». L’édition locale ne touche que ${listed(EDITABLE)}.`);
  }
  return undefined;
}

export interface NamedPath {
  path: string;
  folder: boolean;
}

/**
 * Every path in a request, whatever its action: a new action cannot bring one that is not looked at.
 * @returns the paths in order; undefined in place of one that is not text, or of what is nested too deep
 */
export function* pathsIn(value: unknown, depth = 0): Generator<NamedPath | undefined> {
  if (typeof value !== 'object' || value === null) return;
  if (depth > DEPTH_MAX) return yield undefined;
  for (const [key, inner] of Object.entries(value)) {
    const folder = FOLDER_KEYS.has(key);
    if (folder || FILE_KEYS.has(key)) yield* namedPaths(inner, folder);
    else yield* pathsIn(inner, depth + 1);
  }
}

function* namedPaths(value: unknown, folder: boolean): Generator<NamedPath | undefined> {
  for (const path of Array.isArray(value) ? value : [value]) yield typeof path === 'string' ? { path, folder } : undefined;
}

const isName = (value: unknown): boolean => typeof value === 'string' && NAME.test(value) && !value.includes('..') && !value.includes('//');

function namesIn(value: unknown, depth = 0): unknown[] {
  if (typeof value !== 'object' || value === null || depth > DEPTH_MAX) return [];
  return Object.entries(value).flatMap(([key, inner]) => (NAME_KEYS.has(key) && inner !== null ? [inner] : namesIn(inner, depth + 1)));
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const listed = (folders: readonly string[]): string => folders.map((folder) => `« ${folder}/ »`).join(' et ');
