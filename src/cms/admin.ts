/**
 * The browser side of `/admin/`. Opens the editor where the site is tied to a forge, or served by `npm start`, which answers at the proxy's address;
 * says in French what is missing otherwise. `?essai` opens it on a store in memory, where nothing is kept.
 */
import type { CmsConfig } from 'decap-cms-core';

type State = 'ouverture' | 'sans-serveur' | 'panne';

const trial = () => new URLSearchParams(location.search).has('essai');

async function canSave(proxy: string): Promise<boolean> {
  const request = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ action: 'info' }) };
  try {
    const response = await fetch(proxy, request);
    const { type } = (await response.json()) as { type?: unknown };
    return response.ok && typeof type === 'string';
  } catch {
    return false;
  }
}

// The file is JSON, which is YAML: read here, it does not depend on the type that a host gives to `.yml`.
async function configFrom(address: string): Promise<CmsConfig> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const config = (await response.json()) as CmsConfig;
  return trial() ? { ...config, backend: { name: 'test-repo' } } : config;
}

function show(welcome: HTMLElement, state: State): void {
  for (const part of welcome.querySelectorAll<HTMLElement>('[data-etat]')) part.hidden = part.dataset['etat'] !== state;
}

async function open(welcome: HTMLElement): Promise<void> {
  const { proxy, config = '', repertoire = '', styles = '', site = '' } = welcome.dataset;
  show(welcome, 'ouverture');
  if (!trial() && proxy !== undefined && !(await canSave(proxy))) return show(welcome, 'sans-serveur');
  const [settings, { start }] = await Promise.all([configFrom(config), import('./browser/start.ts')]);
  await start(welcome, settings, { repertoire, styles: styles.split(' '), site: new URL(site, location.href).href });
}

const welcome = document.querySelector<HTMLElement>('[data-admin]');
if (welcome)
  open(welcome).catch((error: unknown) => {
    console.error(error);
    show(welcome, 'panne');
  });
