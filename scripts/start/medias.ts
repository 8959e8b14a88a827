/** What the editor may write among the media: the same rules as `check`, before the file exists. */
import { mediaFindings } from '../../src/guard/medias/index.ts';
import { medias } from '../../src/strings/medias.ts';
import type { Refusal } from './guard.ts';

const FOLDER = 'public/medias/';
const DEPTH_MAX = 12;

interface Written {
  path: string;
  content: string;
  encoding?: unknown;
}

const isWritten = (value: object): value is Written =>
  'path' in value && typeof value.path === 'string' && value.path.startsWith(FOLDER) && 'content' in value && typeof value.content === 'string';

/** Every file of the media that a request writes, wherever it is in it. */
function* writtenIn(value: unknown, depth = 0): Generator<Written> {
  if (typeof value !== 'object' || value === null || depth > DEPTH_MAX) return;
  if (isWritten(value)) yield value;
  for (const inner of Object.values(value)) yield* writtenIn(inner, depth + 1);
}

const bytesOf = ({ content, encoding }: Written) => new Uint8Array(Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8'));

/**
 * @param body a request that the guard has accepted
 * @returns why a file that it writes has no place among the media, or undefined
 */
export function refuseMedia(body: unknown): Refusal | undefined {
  for (const written of writtenIn(body)) {
    const [finding] = mediaFindings(written.path.slice(FOLDER.length), bytesOf(written));
    if (finding) return { status: 422, error: medias.ecriture(written.path, finding.message, finding.remedy) };
  }
  return undefined;
}
