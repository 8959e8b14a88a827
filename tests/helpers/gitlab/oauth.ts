/** GitLab's OAuth for an application without a secret: PKCE, RFC 7636. */
import { createHash, randomBytes } from 'node:crypto';
import type { User } from './types.ts';

interface Asked {
  clientId: string;
  redirectUri: string;
  challenge: string;
}
/** The application that the forge knows: its identifier, and the only address that it may be sent back to. */
export interface App {
  id: string;
  redirectUri: () => string;
}
interface Page {
  status: number;
  html: string;
}

const page = (status: number, content: string): Page => ({ status, html: `<!doctype html><html lang="fr"><title>GitLab</title><main>${content}</main></html>` });
const random = () => randomBytes(16).toString('hex');

export class OAuth {
  private readonly codes = new Map<string, Asked>();
  readonly tokens = new Map<string, User>();
  /** Every body that was sent to ask for a token. */
  readonly exchanges: Record<string, string>[] = [];
  /** Who is logged in to GitLab in this browser. */
  user: User;

  private readonly app: App;

  constructor(app: App, user: User) {
    this.app = app;
    this.user = user;
  }

  /** The page that asks whether the application may act for the user. */
  authorize(query: URLSearchParams): Page {
    const asked = { clientId: query.get('client_id') ?? '', redirectUri: query.get('redirect_uri') ?? '', challenge: query.get('code_challenge') ?? '' };
    const fair = asked.clientId === this.app.id && asked.redirectUri === this.app.redirectUri();
    const safe = query.get('response_type') === 'code' && query.get('scope') === 'api' && query.get('code_challenge_method') === 'S256' && /^[\w-]{43}$/.test(asked.challenge);
    if (!fair || !safe) return page(400, '<p>The redirect URI included is not valid.</p>');
    const code = random();
    this.codes.set(code, asked);
    const back = new URL(asked.redirectUri);
    back.search = new URLSearchParams({ code, state: query.get('state') ?? '' }).toString();
    return page(200, `<a href="${back.href.replaceAll('&', '&amp;')}">Authorize</a>`);
  }

  /** @returns the token, or why there is none; a code serves once */
  exchange(body: Record<string, string>): { status: number; json: object } {
    this.exchanges.push(body);
    const asked = this.codes.get(body['code'] ?? '');
    this.codes.delete(body['code'] ?? '');
    const challenge = createHash('sha256').update(body['code_verifier'] ?? '').digest('base64url');
    const isRight = asked && asked.challenge === challenge && asked.clientId === body['client_id'] && asked.redirectUri === body['redirect_uri'];
    if (!isRight || body['grant_type'] !== 'authorization_code') return { status: 400, json: { error: 'invalid_grant', error_description: 'The provided authorization grant is invalid.' } };
    const token = random();
    this.tokens.set(token, this.user);
    return { status: 200, json: { access_token: token, token_type: 'Bearer', expires_in: 7200, refresh_token: random(), scope: 'api', created_at: Math.floor(Date.now() / 1000) } };
  }
}
