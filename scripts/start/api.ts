import type { IncomingMessage, ServerResponse } from 'node:http';
import { readJson } from './body.ts';
import { changesOf } from './changes.ts';
import type { Answer, Decap } from './decap.ts';
import { pathsIn, refuseBody, refuseHead, type Refusal } from './guard.ts';
import { linkOn } from './links.ts';
import { refuseMedia } from './medias.ts';
import { refuseBreakage } from './trial.ts';

export interface ApiOptions {
  root: string;
  port: number;
  decap: Decap;
  /** Whether drafts are kept apart, in a clone. */
  workflow?: boolean | undefined;
}

/**
 * Answers one request of local editing: guard first, then decap-server. Never throws: a failure is answered with a French sentence.
 */
export async function answerApi(request: IncomingMessage, response: ServerResponse, options: ApiOptions): Promise<void> {
  const { status, json } = await judge(request, options).catch(() => failure(500));
  // What was not read of a refused body would be taken for the next request.
  if (!request.complete) response.setHeader('Connection', 'close');
  if (status === 405) response.setHeader('Allow', 'POST');
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(JSON.stringify(json ?? null));
}

async function judge(request: IncomingMessage, { root, port, decap, workflow }: ApiOptions): Promise<Answer> {
  const { host, origin, 'content-type': contentType, 'content-encoding': contentEncoding } = request.headers;
  const secFetchSite = [request.headers['sec-fetch-site']].flat()[0];
  const early = refuseHead({ method: request.method, host, origin, contentType, contentEncoding, secFetchSite }, port);
  if (early) return refused(early);
  const read = await readJson(request);
  if ('refusal' in read) return refused(read.refusal);
  const late = refuseBody(read.value, workflow) ?? refuseMedia(read.value) ?? (await refuseLinks(root, read.value));
  const breakage = late ?? refuseBreakage(root, await changesOf(read.value, decap));
  return breakage ? refused(breakage) : inFrench(await decap(read.value));
}

async function refuseLinks(root: string, body: unknown): Promise<Refusal | undefined> {
  for (const named of pathsIn(body)) {
    const link = named && (await linkOn(root, named));
    if (link) return { status: 403, error: `« ${link} » est un lien symbolique : remplacez-le par le fichier lui-même.` };
  }
  return undefined;
}

const refused = ({ status, error }: Refusal): Answer => ({ status, json: { error } });

/** decap-server says in English what it refuses, and nothing of what fails. */
function inFrench(answer: Answer): Answer {
  if (answer.status < 400) return answer;
  if (answer.status >= 500) return failure(answer.status);
  const { error } = (answer.json ?? {}) as { error?: unknown };
  return refused({ status: answer.status, error: `Demande refusée par l’édition locale : ${String(error ?? 'incomplète')}.` });
}

const failure = (status: number): Answer =>
  refused({
    status,
    error: 'Le fichier n’a pas pu être lu ou écrit : vérifiez qu’il existe, qu’il vous appartient et que le disque n’est pas plein.',
  });
