/** Asks for one address, as lightly as can be: HEAD, and GET only where HEAD is refused; redirections are followed and told. */
import type { Gate } from './polite.ts';

export interface Verdict {
  kind: 'vivante' | 'deplacee' | 'interdite' | 'morte' | 'muette';
  /** The status, or why there is none. */
  detail: string;
  /** Where a permanent redirection leads. */
  vers?: string | undefined;
}
export interface ProbeOptions {
  /** Milliseconds that one answer may take. */
  timeout: number;
  userAgent: string;
  gate: Gate;
}

const MOST_REDIRECTIONS = 5;
const PERMANENT = new Set([301, 308]);
const REDIRECTION = new Set([301, 302, 303, 307, 308]);
/** Servers that refuse HEAD say so in many ways; some say that the page does not exist. */
const ASK_AGAIN = new Set([400, 403, 404, 405, 406, 410, 500, 501, 503]);
/** What says that a page is lost. Any other refusal may be of programs alone (403, 406, 418, 429…): a person opens it. */
const LOST = new Set([404, 410]);

async function request(method: 'HEAD' | 'GET', url: string, { timeout, userAgent, gate }: ProbeOptions): Promise<Response> {
  return gate(url, async () => {
    const response = await fetch(url, { method, redirect: 'manual', headers: { 'User-Agent': userAgent, Accept: 'text/html,*/*' }, signal: AbortSignal.timeout(timeout) });
    // What the page holds is not wanted: the connection is given back at once.
    await response.body?.cancel();
    return response;
  });
}

/** A server that does not understand HEAD, or cuts the line, is asked once more with GET. */
async function ask(url: string, options: ProbeOptions): Promise<Response> {
  try {
    const head = await request('HEAD', url, options);
    return ASK_AGAIN.has(head.status) ? await request('GET', url, options) : head;
  } catch (error) {
    if (isTimeout(error)) throw error;
    return request('GET', url, options);
  }
}

const isTimeout = (error: unknown) => error instanceof Error && error.name === 'TimeoutError';
const codeOf = (error: unknown) => (error instanceof Error && error.cause instanceof Error && 'code' in error.cause ? String(error.cause.code) : '');

function silent(error: unknown, timeout: number): Verdict {
  if (isTimeout(error)) return { kind: 'muette', detail: `pas de réponse en ${(timeout / 1000).toLocaleString('fr')} s` };
  const code = codeOf(error);
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return { kind: code === 'ENOTFOUND' ? 'morte' : 'muette', detail: 'le nom du site est introuvable' };
  if (code.startsWith('CERT_') || code.includes('CERT') || code.startsWith('ERR_TLS')) return { kind: 'morte', detail: 'son certificat n’est pas valable' };
  return { kind: 'muette', detail: code === 'ECONNREFUSED' ? 'le site refuse la connexion' : 'la connexion a échoué' };
}

function judged(status: number, moved: string | undefined): Verdict {
  if (status >= 200 && status < 300) return moved === undefined ? { kind: 'vivante', detail: String(status) } : { kind: 'deplacee', detail: 'redirection permanente', vers: moved };
  return { kind: LOST.has(status) ? 'morte' : status >= 500 ? 'muette' : 'interdite', detail: `le site répond ${status}` };
}

/** @returns what became of an address; it throws on nothing that a server may do */
export async function probe(url: string, options: ProbeOptions): Promise<Verdict> {
  let current = url;
  /** Only as long as every step was permanent may the author write the new address. */
  let permanent = true;
  try {
    for (let step = 0; step <= MOST_REDIRECTIONS; step += 1) {
      const response = await ask(current, options);
      const location = response.headers.get('location');
      if (!REDIRECTION.has(response.status) || location === null) return judged(response.status, current !== url && permanent ? current : undefined);
      permanent &&= PERMANENT.has(response.status);
      current = new URL(location, current).href;
    }
    return { kind: 'morte', detail: 'les redirections tournent en rond' };
  } catch (error) {
    return silent(error, options.timeout);
  }
}
