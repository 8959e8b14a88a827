/** One page of each template, at other widths, in the dark, enlarged, without motion. */
import { describe, expect, it } from 'vitest';
import { violations } from '../helpers/axe.ts';
import { inParallel, PHONE, useBrowser, WIDE } from '../helpers/browser.ts';
import { hidden } from '../helpers/hidden.ts';
import { sideways } from '../helpers/sideways.ts';
import { templates } from '../helpers/templates.ts';
import type { BrowserContextOptions, Page } from 'playwright-core';

const LANES = 3;
const open = useBrowser();

/** Opens one page of each template and asks it something. @returns `template path: answer`, one line an answer */
async function ask(options: BrowserContextOptions, question: (page: Page) => Promise<readonly string[]>): Promise<string[]> {
  const tabs = await Promise.all(Array.from({ length: LANES }, () => open(options)));
  const answers = await inParallel(templates, LANES, async ({ template, path }, lane) => {
    const tab = tabs[lane] as Page;
    await tab.goto(path);
    return (await question(tab)).map((answer) => `${template} ${path}: ${answer}`);
  });
  await Promise.all(tabs.map((tab) => tab.context().close()));
  return answers.flat();
}

describe('one page of each template', () => {
  it('is there to be looked at', () => {
    expect(templates.length).toBeGreaterThan(25);
  });

  it('satisfies axe on a phone', async () => {
    expect(await ask({ viewport: PHONE }, violations)).toEqual([]);
  });

  it('satisfies axe in the dark', async () => {
    expect(await ask({ viewport: WIDE, colorScheme: 'dark' }, violations)).toEqual([]);
  });

  it.each([320, 360, 768, 1280])('does not scroll sideways at %i px', async (width) => {
    expect(await ask({ viewport: { width, height: 800 } }, sideways)).toEqual([]);
  });

  it('hides nothing at 400 %: what is scrolled to can be seen', async () => {
    expect(await ask({ viewport: { width: 320, height: 256 } }, hidden)).toEqual([]);
  });

  it('stays still for whoever asked for no motion', async () => {
    const moving = (page: Page) =>
      page.evaluate(() => {
        const seconds = (value: string) => Math.max(...value.split(',').map((each) => Number.parseFloat(each)));
        const animated = [...document.querySelectorAll('*')].filter((element) => {
          const { transitionDuration, animationDuration, animationName, scrollBehavior } = getComputedStyle(element);
          return seconds(transitionDuration) > 0.01 || (animationName !== 'none' && seconds(animationDuration) > 0.01) || scrollBehavior === 'smooth';
        });
        return [...animated.slice(0, 3).map((element) => element.outerHTML.slice(0, 80)), ...document.getAnimations().map(({ id }) => `animation ${id}`)];
      });
    expect(await ask({ reducedMotion: 'reduce' }, moving)).toEqual([]);
  });
});
