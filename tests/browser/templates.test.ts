/** One page of each template, at other widths, in the dark, enlarged, without motion. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../helpers/axe.ts';
import { inParallel, PHONE, useBrowser, WIDE } from '../helpers/browser.ts';
import { hidden } from '../helpers/hidden.ts';
import { moving } from '../helpers/moving.ts';
import { report } from '../helpers/report.ts';
import { sideways } from '../helpers/sideways.ts';
import { templates } from '../helpers/templates.ts';

const LANES = 3;
const WIDTHS = [320, 360, 768, 1280];
/** A screen of 1280 by 1024 at 400 %. */
const ENLARGED = { width: 320, height: 256 };

interface Look {
  name: string;
  dark: string[];
  phone: string[];
  scroll: Record<number, string[]>;
  hidden: string[];
  moving: string[];
}

async function look(page: Page, template: string, path: string): Promise<Look> {
  await page.setViewportSize(WIDE);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await page.goto(path);
  const [dark, still] = [await violations(page), await moving(page)];
  await page.emulateMedia({ colorScheme: 'light' });
  const scroll: Look['scroll'] = {};
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    scroll[width] = await sideways(page);
  }
  // Loaded anew: a phone is not a window that was made narrow.
  await page.setViewportSize(PHONE);
  await page.goto(path);
  const phone = await violations(page);
  await page.setViewportSize(ENLARGED);
  return { name: `${template} ${path}`, dark, moving: still, scroll, phone, hidden: await hidden(page) };
}

describe('one page of each template', () => {
  const open = useBrowser();
  let looks: Look[] = [];
  beforeAll(async () => {
    const tabs = await Promise.all(Array.from({ length: LANES }, () => open()));
    looks = await inParallel(templates, LANES, ({ template, path }, lane) => look(tabs[lane] as Page, template, path));
  });
  const ask = (question: (each: Look) => readonly string[] | undefined) => report(looks, ({ name }) => name, question);

  it('is there to be looked at', () => {
    expect(looks.length).toBeGreaterThan(25);
  });

  it('satisfies axe on a phone of 320 px', () => {
    expect(ask(({ phone }) => phone)).toEqual([]);
  });

  it('satisfies axe in the dark', () => {
    expect(ask(({ dark }) => dark)).toEqual([]);
  });

  it.each(WIDTHS)('does not scroll sideways at %i px', (width) => {
    expect(ask(({ scroll }) => scroll[width])).toEqual([]);
  });

  it('hides nothing at 400 %: what is scrolled to can be seen', () => {
    expect(ask((each) => each.hidden)).toEqual([]);
  });

  it('stays still for whoever asked for no motion', () => {
    expect(ask((each) => each.moving)).toEqual([]);
  });
});
