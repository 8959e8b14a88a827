import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkAddresses, type Checked } from '../../../scripts/check-links/check.ts';
import { createGate } from '../../../scripts/check-links/polite.ts';
import { exitCode, render } from '../../../scripts/check-links/report.ts';
import { smallSite, type SmallSite } from './server.ts';

const OPTIONS = { timeout: 300, delay: 0, hosts: 4, userAgent: 'Resonances-check-links/1.0' };
let site: SmallSite;
beforeEach(async () => {
  site = await smallSite();
});
afterEach(() => site.close());

interface Written {
  path: string;
  archive?: string;
}
const address = ({ path, archive }: Written) => ({
  url: `${site.origin}${path}`,
  places: [{ file: `content/ressources${path}.mdx`, line: 7, field: 'url' }],
  archive: archive && `${site.origin}${archive}`,
});
const check = (...written: Written[]): Promise<Checked[]> => checkAddresses(written.map(address), OPTIONS);
const kinds = async (...paths: string[]) => (await check(...paths.map((path) => ({ path })))).map(({ verdict }) => verdict.kind);
const asked = () => site.heard.map(({ method, path }) => `${method} ${path}`);

describe('an address', () => {
  it('is asked for with HEAD alone when it answers', async () => {
    expect(await kinds('/vivante')).toEqual(['vivante']);
    expect(asked()).toEqual(['HEAD /vivante']);
  });
  it('is asked for again with GET where HEAD is refused, or cut short', async () => {
    expect(await kinds('/sans-head', '/coupe-head')).toEqual(['vivante', 'vivante']);
    expect(asked()).toEqual(['HEAD /sans-head', 'GET /sans-head', 'HEAD /coupe-head', 'GET /coupe-head']);
  });
  it('is lost when neither HEAD nor GET finds it', async () => {
    expect(await kinds('/perdue', '/partie', '/en-rond')).toEqual(['morte', 'morte', 'morte']);
  });
  it('is silent when the site is broken, or says nothing in time', async () => {
    const [panne, muette] = await check({ path: '/en-panne' }, { path: '/muette' });
    expect(panne?.verdict).toEqual({ kind: 'muette', detail: 'le site répond 500' });
    expect(muette?.verdict).toEqual({ kind: 'muette', detail: 'pas de réponse en 0,3 s' });
    expect(asked().filter((line) => line.endsWith('/muette'))).toEqual(['HEAD /muette']);
  });
  it('is silent when nobody listens', async () => {
    const gone = await smallSite();
    await gone.close();
    const [checked] = await checkAddresses([{ url: `${gone.origin}/`, places: [] }], OPTIONS);
    expect(checked?.verdict).toEqual({ kind: 'muette', detail: 'le site refuse la connexion' });
  });
  it('is for a person to open when the site shuts out programs', async () => {
    expect(await kinds('/fermee', '/difficile', '/trop-vite', '/sans-but')).toEqual(['interdite', 'interdite', 'interdite', 'interdite']);
  });
  it('has moved where a redirection is for good, not where it is for a time', async () => {
    const [moved, lent] = await check({ path: '/deplacee' }, { path: '/ailleurs-pour-un-temps' });
    expect(moved?.verdict).toMatchObject({ kind: 'deplacee', vers: `${site.origin}/vivante` });
    expect(lent?.verdict.kind).toBe('vivante');
  });
});

describe('politeness', () => {
  it('asks one thing at a time of a host, whatever leads there', async () => {
    await check(...['/vivante', '/deplacee', '/sans-head', '/perdue', '/ailleurs-pour-un-temps'].map((path) => ({ path })));
    expect(site.heard.length).toBeGreaterThan(7);
    expect(site.most()).toBe(1);
  });
  it('pauses between two requests to a host, even after one that failed, and never before the first', async () => {
    const told: string[] = [];
    const gate = createGate(40, async (milliseconds) => void told.push(`pause ${milliseconds}`));
    const request = (name: string, fails = false) =>
      gate(`https://${name}/`, async () => {
        told.push(name);
        if (fails) throw new Error(name);
      });
    await Promise.allSettled([request('un.example', true), request('un.example'), request('deux.example')]);
    expect(told).toEqual(['un.example', 'deux.example', 'pause 40', 'un.example']);
  });
  it('says who asks', async () => {
    await check({ path: '/sans-head' });
    expect(new Set(site.heard.map(({ userAgent }) => userAgent))).toEqual(new Set(['Resonances-check-links/1.0']));
  });
});

describe('the report', () => {
  const anonymous = (text: string) => text.replaceAll(site.origin, 'http://site').replaceAll(/[\u00a0\u202f]/g, ' ');

  it('says where, what happened and what to do, the worst first', async () => {
    const all = await check({ path: '/deplacee' }, { path: '/fermee' }, { path: '/en-panne' }, { path: '/vivante' }, { path: '/perdue' });
    expect(anonymous(render(all))).toMatchInlineSnapshot(`
      "content/ressources/perdue.mdx:7 — url
        http://site/perdue
        Ce qui se passe : elle est morte (le site répond 404).
        Que faire : Cherchez la nouvelle adresse, ou une copie à mettre dans « Copie d’archive » : https://web.archive.org/web/http://site/perdue

      content/ressources/en-panne.mdx:7 — url
        http://site/en-panne
        Ce qui se passe : elle ne répond pas (le site répond 500).
        Que faire : Réessayez demain. Cherchez la nouvelle adresse, ou une copie à mettre dans « Copie d’archive » : https://web.archive.org/web/http://site/en-panne

      content/ressources/fermee.mdx:7 — url
        http://site/fermee
        Ce qui se passe : elle ne se laisse pas vérifier (le site répond 403).
        Que faire : Ouvrez-la dans un navigateur ; si elle s’affiche, inscrivez le jour dans « Vérifiée le ».

      content/ressources/deplacee.mdx:7 — url
        http://site/deplacee
        Ce qui se passe : elle a changé d’adresse pour de bon (redirection permanente).
        Que faire : Écrivez la nouvelle : http://site/vivante

      5 adresses essayées : 2 mortes ou muettes, 1 à ouvrir soi-même, 1 déplacée."
    `);
    expect(exitCode(all)).toBe(1);
  });
  it('tries the archived copy of what is lost, and says what it is worth', async () => {
    const all = await check({ path: '/perdue', archive: '/vivante' }, { path: '/partie', archive: '/perdue' }, { path: '/en-rond', archive: '/trop-vite' });
    const said = anonymous(render(all));
    expect(said).toContain('La copie d’archive répond (http://site/vivante) : la page la propose déjà ; cherchez une nouvelle adresse.');
    expect(said).toContain('Ouvrez la copie d’archive dans un navigateur (http://site/trop-vite) : elle ne se laisse pas vérifier (le site répond 429).');
    expect(said).toContain('La copie d’archive ne répond pas non plus (le site répond 404). Cherchez-en une autre : https://web.archive.org/web/http://site/partie');
  });
  it('asks for no copy of what answers', async () => {
    await check({ path: '/vivante', archive: '/perdue' });
    expect(asked()).toEqual(['HEAD /vivante']);
  });
  it('is content when nothing is lost', async () => {
    const all = await check({ path: '/vivante' }, { path: '/deplacee' }, { path: '/fermee' });
    expect(exitCode(all)).toBe(0);
  });
  it('says so when there is nothing to try', () => {
    expect(render([])).toContain('0 adresse essayée');
    expect(exitCode([])).toBe(0);
  });
});
