/**
 * Where a published site is edited: the forge that keeps its files, said by the environment of the build. Without any of these variables
 * the editor writes to local files, through `npm start`.
 */
import type { CmsBackend, CmsPublishMode } from 'decap-cms-core';
import { forge as words } from '../strings/forge.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export interface Forge {
  backend: CmsBackend;
  /** With the workflow, a draft is a branch that somebody reads before it is published. */
  publish_mode: CmsPublishMode;
  /** The origins that the editor talks to, and nothing else. */
  origins: string[];
}

/** What each forge needs beside `RESONANCES_FORGE` and `RESONANCES_DEPOT`. */
const NEEDED = {
  gitlab: ['RESONANCES_FORGE_APP'],
  forgejo: ['RESONANCES_FORGE_URL', 'RESONANCES_FORGE_APP'],
  github: ['RESONANCES_FORGE_OAUTH'],
} as const;
type ForgeName = keyof typeof NEEDED;
export const VARIABLES = ['RESONANCES_FORGE', 'RESONANCES_DEPOT', 'RESONANCES_BRANCHE', 'RESONANCES_FORGE_URL', 'RESONANCES_FORGE_APP', 'RESONANCES_FORGE_OAUTH'] as const;

const isForge = (name: string): name is ForgeName => name in NEEDED;

/** A refusal is for the person who set the variable: where in our code it was found helps nobody. */
const refusal = (problems: readonly string[]) => Object.assign(new Error([words.refus, ...problems].join('\n')), { stack: '' });

// A token goes to these addresses: never in clear, but on this machine.
const isSafe = (value: string) => {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  return url !== undefined && (url.protocol === 'https:' || (url.protocol === 'http:' && ['localhost', '127.0.0.1'].includes(url.hostname))) && url.search === '' && url.hash === '';
};

function problemsOf(env: Environment): string[] {
  const { RESONANCES_FORGE: name = '', RESONANCES_DEPOT: depot = '', RESONANCES_BRANCHE: branche = 'main' } = env;
  if (!isForge(name)) return [words.inconnue(name, Object.keys(NEEDED))];
  const addresses = ['RESONANCES_FORGE_URL', 'RESONANCES_FORGE_OAUTH'] as const;
  return [
    ...(/^[\w.-]+(\/[\w.-]+)+$/.test(depot) ? [] : [words.depot(depot)]),
    ...(/^[\w][\w./-]*$/.test(branche) ? [] : [words.branche(branche)]),
    ...NEEDED[name].filter((variable) => !env[variable]).map((variable) => words.manque(variable, name)),
    ...addresses.filter((variable) => env[variable] && !isSafe(env[variable] ?? '')).map((variable) => words.adresse(variable, env[variable] ?? '')),
  ];
}

const trimmed = (address: string) => address.replace(/\/+$/, '');

function gitlab(env: Environment) {
  const url = trimmed(env['RESONANCES_FORGE_URL'] || 'https://gitlab.com');
  // Left out, `api_root` would send the forge's token to gitlab.com.
  const backend = { name: 'gitlab' as const, base_url: url, api_root: `${url}/api/v4`, graphql_api_root: `${url}/api/graphql`, auth_type: 'pkce' as const, app_id: env['RESONANCES_FORGE_APP'] };
  return { backend, publish_mode: 'editorial_workflow' as const, origins: [url] };
}

// Forgejo answers Gitea's API; that backend of Decap has no workflow.
function forgejo(env: Environment) {
  const url = trimmed(env['RESONANCES_FORGE_URL'] ?? '');
  return { backend: { name: 'gitea' as const, base_url: url, api_root: `${url}/api/v1`, app_id: env['RESONANCES_FORGE_APP'] }, publish_mode: 'simple' as const, origins: [url] };
}

function github(env: Environment) {
  const oauth = trimmed(env['RESONANCES_FORGE_OAUTH'] ?? '');
  const own = env['RESONANCES_FORGE_URL'];
  const api = own ? `${trimmed(own)}/api/v3` : 'https://api.github.com';
  return { backend: { name: 'github' as const, base_url: oauth, api_root: api }, publish_mode: 'editorial_workflow' as const, origins: [api, oauth] };
}

const FORGES: Readonly<Record<ForgeName, (env: Environment) => Forge>> = { gitlab, forgejo, github };

/**
 * @param env the environment of the build
 * @returns the forge, or nothing where the site is edited on local files
 * @throws a French sentence for each variable that is missing or wrong, all at once
 */
export function forgeFrom(env: Environment): Forge | undefined {
  const set = VARIABLES.filter((name) => env[name]);
  if (set.length === 0) return undefined;
  const problems = problemsOf(env);
  const name = env['RESONANCES_FORGE'] ?? '';
  if (problems.length > 0 || !isForge(name)) throw refusal(problems);
  const { backend, publish_mode, origins } = FORGES[name](env);
  const repository = { repo: env['RESONANCES_DEPOT'] ?? '', branch: env['RESONANCES_BRANCHE'] || 'main' };
  return { backend: { ...backend, ...repository }, publish_mode, origins: [...new Set(origins.map((address) => new URL(address).origin))] };
}
