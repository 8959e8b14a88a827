/**
 * `node documents-print.ts <folder> <pairs> <changed> <seed>` prints a site of pairs; `node documents-print.ts <folder> booklet <seed>` times
 * one booklet and one form. What was measured inside goes to `<folder>/result.json`.
 */
import { writeFileSync } from 'node:fs';
import { bind } from '../../src/documents/booklet.ts';
import type { BookletDocument, Job } from '../../src/documents/model.ts';
import { render } from '../../src/documents/render/job.ts';
import { printSite } from '../../src/documents/render/site.ts';
import { measureForm } from './documents-forms.ts';
import { card, fiche, pairs, sheet } from './documents-models.ts';

const FICHES = 100;
const [folder = '', what = '', ...rest] = process.argv.slice(2);

async function once(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function single(seed: number) {
  const fiches = Array.from({ length: FICHES }, (_, index) => fiche(index, seed));
  const common = { source: 'content/', version: '2026-11-20', titre: 'Cent fiches' };
  const adresse = { lisible: 'exemple.invalid/' };
  const cover = { genre: 'Livret', famille: 'pratiques' as const, titre: 'Cent fiches', faits: [], bandeaux: [], sommaire: 'Sommaire', adresse, mentions: [] };
  const booklet: BookletDocument = { ...common, genre: 'livret', sortie: 'livret.pdf', livret: { ...cover, fiches: fiches.map(({ sortie }) => sortie) } };
  const bound = bind(booklet, new Map(fiches.map((each) => [each.sortie, each])));
  // The engines are started by other documents.
  await render(sheet(9999, seed), folder);
  await render(card(sheet(9999, seed)), folder);
  const each = async (make: (index: number) => Job) => {
    const all = await once(async () => {
      for (let index = 0; index < FICHES; index++) await render(make(index), folder);
    });
    return all / FICHES;
  };
  return { sheet: await each((index) => sheet(index, seed)), card: await each((index) => card(sheet(index, seed))), booklet: await once(() => render(bound, folder)), form: await measureForm(seed) };
}

const tell = (result: object) => writeFileSync(`${folder}/result.json`, JSON.stringify(result));

if (what === 'booklet') tell(await single(Number(rest[0])));
else {
  const [changed = '0', seed = '1'] = rest;
  const models = pairs(Number(what), Number(seed), Number(changed));
  const options = { folder: `${folder}/site`, publicFolder: folder, cache: `${folder}/cache` };
  const start = performance.now();
  const { rendered, refusals } = await printSite(models, options);
  tell({ seconds: (performance.now() - start) / 1000, rendered });
  if (refusals.length > 0) throw new Error(refusals[0]);
}
