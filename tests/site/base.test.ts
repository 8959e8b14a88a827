/** A site published in a folder of its host, as GitLab and GitHub pages are. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { build } from '../helpers/build.ts';
import { events } from '../helpers/calendar.ts';
import { broken, byAddress, isInternal, linksOf } from '../helpers/links.ts';
import { faults, folder, readBuilt, readPages, type Page } from '../helpers/pages.ts';

const BASE = '/dossier/';
/** Beside the built site, in the folder of this run. */
const based = join(folder, '../dossier');

describe('a site built for a folder', () => {
  let list: Page[] = [];
  beforeAll(async () => {
    const { code, output } = await build({ outDir: based, base: BASE });
    if (code !== 0) throw new Error(`The site does not build under ${BASE}:\n${output}`);
    list = readPages(based);
  });

  it('has the same files as one built for a whole host', () => {
    // The files of the search index are named after what they hold, addresses included.
    const names = (cwd: string) => globSync('**/*.{html,xml,ics,json,txt}', { cwd, exclude: ['recherche/index/**'] }).sort();
    expect(names(based)).toEqual(names(folder));
  });

  it('has every link of every page under that folder, and leading somewhere', () => {
    const target = { folder: based, base: BASE, pages: byAddress(list) };
    const lost = (page: Page) => {
      const links = linksOf(page, BASE).filter(isInternal);
      return [...new Set(links.flatMap((link) => (broken(link, target) ? [`${link.href}: ${broken(link, target)}`] : [])))];
    };
    expect(faults(list, lost)).toEqual([]);
  });

  it('has every address of its feed, sitemap and data under that folder', () => {
    const files = globSync('{*.xml,api/*.json,calendrier.ics}', { cwd: based });
    const addresses = (file: string) =>
      [
        ...readFileSync(`${based}/${file}`, 'utf8')
          .replaceAll(/\r\n[ \t]/g, '')
          .matchAll(/https:\/\/resonances\.example[^\s"<\\]*/g),
      ].map(([address]) => address);
    const astray = files.flatMap((file) =>
      addresses(file)
        .filter((address) => !address.startsWith(`https://resonances.example${BASE}`))
        .map((address) => `${file}: ${address}`),
    );
    expect(files.length).toBeGreaterThan(10);
    expect(astray).toEqual([]);
  });

  it('gives the events of the calendar the names that they have elsewhere', () => {
    const names = (text: string) => events(text).map(({ UID }) => UID);
    expect(names(readFileSync(`${based}/calendrier.ics`, 'utf8'))).toEqual(names(readBuilt('calendrier.ics')));
  });
});
