/** No path through the editor leads to a content that `check` refuses: what would is refused, and said. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changesOf } from '../../../scripts/start/changes.ts';
import type { Decap } from '../../../scripts/start/decap.ts';
import { refuseBreakage } from '../../../scripts/start/trial.ts';
import { checkContent } from '../../../src/check/index.ts';
import { ROOT } from '../../helpers/build.ts';

let root = '';
beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'resonances-essai-')));
  cpSync(join(ROOT, 'content'), join(root, 'content'), { recursive: true });
  mkdirSync(join(root, 'public/medias'), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const none: Decap = () => Promise.resolve({ status: 404, json: { message: 'Not Found' } });
const tried = async (action: string, params: object, decap = none) => refuseBreakage(root, await changesOf({ action, params: { branch: 'main', ...params } }, decap))?.error;
const saved = (path: string, change: (text: string) => string) => {
  const [before, raw] = [read(path), change(read(path))];
  if (before === raw) throw new Error(`${path} is unchanged: the test would prove nothing.`);
  return tried('persistEntry', { dataFiles: [{ path, raw, slug: 'x' }], assets: [] });
};

const SYNTHESE = 'content/syntheses/plaine-et-monts-2025-2026-2.mdx';

describe('a change that the editor asks for', () => {
  it('is made where nothing is wrong with it, and leaves nothing behind', async () => {
    expect(await saved(SYNTHESE, (text) => text.replace(/^titre: .*$/m, 'titre: Un autre titre'))).toBeUndefined();
    expect(read(SYNTHESE)).not.toContain('Un autre titre');
  });

  it('may not delete what others cite', async () => {
    const said = await tried('deleteFiles', { paths: [SYNTHESE] });
    expect(said).toMatch(/autres textes en dépendent.*content\/.*statut «\s?Retiré\s?»/s);
    expect(await tried('deleteFiles', { paths: ['content/syntheses/inconnue.mdx'] })).toBeUndefined();
  });

  it('may not take away a piste that was debriefed', async () => {
    const cle = /^ *- cle: (\w+)/m.exec(read(SYNTHESE))?.[1] ?? '';
    expect(await saved(SYNTHESE, (text) => text.replace(`cle: ${cle}`, 'cle: zzzzz9'))).toMatch(new RegExp(`^« ${cle} » n’est la clé d’aucune piste.*Remettez ce que vous avez retiré`));
  });

  it.each([
    ['a séance that its collectif has had already', SYNTHESE, (text: string) => text.replace(/^numero: .*$/m, 'numero: 1'), /séance/],
    ['a date that comes before its own débriefing', SYNTHESE, (text: string) => text.replace(/^date: .*$/m, 'date: 2025-09-02'), /débriefe une piste/],
    ['an address that another page has', 'content/pages/aide.mdx', (text: string) => text.replace(/^adresse: .*$/m, 'adresse: /a-propos/'), /Deux pages ont l’adresse \/a-propos\//],
    ['an address of the site itself', 'content/pages/debuter.mdx', (text: string) => text.replace(/^adresse: .*$/m, 'adresse: /recherche/'), /celle d’une page que le site fabrique/],
    ['a link to nowhere', 'content/pages/aide.mdx', (text: string) => `${text}\nVoir [la page](/aide/nulle-part/).\n`, /^Corps/],
    ['a picture that is not there', 'content/pages/aide.mdx', (text: string) => `${text}\n![Une cour](/medias/absente.jpg)\n`, /absente\.jpg/],
    ['somebody’s name', SYNTHESE, (text: string) => `${text}\nMme Dupont a repris la séance.\n`, /Dupont/],
    ['a date that is none', 'content/pages/aide.mdx', (text: string) => text.replace(/^publie_le: .*$/m, 'publie_le: 2026-02-31'), /date/i],
    ['a required text that is empty', 'content/pages/aide.mdx', (text: string) => text.replace(/^resume: .*$/m, "resume: ''"), /^Résumé\s:/],
  ])('may not bring %s', async (_, path, change, reason) => {
    expect(await saved(path, change)).toMatch(reason);
  });

  it('is not refused for what was wrong before', async () => {
    const other = 'content/pages/debuter.mdx';
    const before = read(other);
    rmSync(join(root, other));
    try {
      expect(checkContent(root).problems).not.toEqual([]);
      expect(await saved('content/pages/imprimer.mdx', (text) => text.replace(/^titre: .*$/m, 'titre: Autre'))).toBeUndefined();
    } finally {
      writeFileSync(join(root, other), before);
    }
  });

  it('is looked at again when a draft is published', async () => {
    const path = 'content/pages/aide.mdx';
    const draft: Decap = (body) => {
      const { action } = body as { action: string };
      const json = action === 'unpublishedEntry' ? { diffs: [{ path, status: 'modified' }] } : { data: read(path).replace(/^adresse: .*$/m, 'adresse: /a-propos/') };
      return Promise.resolve({ status: 200, json });
    };
    expect(await tried('publishUnpublishedEntry', { collection: 'pages', slug: 'aide' }, draft)).toMatch(/Deux pages ont l’adresse/);
  });
});
