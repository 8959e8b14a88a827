/** Files that are added: pictures lose what they tell of people, what the site does not serve is refused, before anything leaves the browser. */
import { mediaFindings, mediaName, stripMetadata } from '../../guard/medias/index.ts';
import { typograph } from '../../lib/typographie.ts';

/** What Decap calls a file on its way to the forge. */
export interface Asset {
  path: string;
  fileObj?: File;
  toBase64?(): Promise<string>;
}

const base64 = (bytes: Uint8Array) => {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
};

/**
 * @returns the same file, without metadata and under a name that every address can hold
 * @throws a French sentence when the site would not serve it (a type, a size, a picture whose metadata cannot be taken out)
 */
export async function cleanAsset<A extends Asset>(asset: A): Promise<A> {
  const { fileObj, path } = asset;
  if (!fileObj) return asset;
  const bytes = new Uint8Array(await fileObj.arrayBuffer());
  const name = mediaName(path.split('/').at(-1) ?? path);
  const cleaned = stripMetadata(bytes) ?? bytes;
  const [finding] = mediaFindings(name, cleaned);
  if (finding) throw typograph(`${finding.message} ${finding.remedy}`);
  const file = new File([cleaned as BlobPart], name, { type: fileObj.type });
  const clean = { fileObj: file, path: path.replace(/[^/]+$/, name), url: URL.createObjectURL(file), toBase64: () => Promise.resolve(base64(cleaned)) };
  return Object.assign(Object.create(Object.getPrototypeOf(asset) as object) as A, asset, clean);
}
