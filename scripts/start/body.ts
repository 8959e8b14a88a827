import type { IncomingMessage } from 'node:http';
import type { Refusal } from './guard.ts';

/** Enough for an entry with a few photographs, which travel as base64. */
const BYTES_MAX = 32 * 1024 * 1024;

const TOO_LONG: Refusal = {
  status: 413,
  error: `Demande trop lourde : ${BYTES_MAX / 1024 / 1024} Mo au plus. Réduisez l’image ou le fichier joint.`,
};
const UNREADABLE: Refusal = { status: 400, error: 'Demande illisible : ce n’est pas du JSON.' };

/**
 * Reads and parses a JSON body.
 * @returns the parsed value, or why it is refused
 */
export async function readJson(request: IncomingMessage): Promise<{ value: unknown } | { refusal: Refusal }> {
  if (Number(request.headers['content-length'] ?? 0) > BYTES_MAX) return { refusal: TOO_LONG };
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > BYTES_MAX) return { refusal: TOO_LONG };
    chunks.push(chunk);
  }
  try {
    return { value: JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown };
  } catch {
    return { refusal: UNREADABLE };
  }
}
