/** The keyboard alone. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PHONE, useBrowser } from '../helpers/browser.ts';
import { templates } from '../helpers/templates.ts';

const open = useBrowser();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120) ?? '');

interface Stop {
  /** Its place in the document. */
  order: number;
  region: string;
  visible: boolean;
  name: string;
}

const stop = (page: Page): Promise<Stop | undefined> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const region = element.closest('header, main, footer')?.tagName.toLowerCase() ?? 'body';
    const { width, height, bottom, right } = element.getBoundingClientRect();
    const order = [...document.querySelectorAll('*')].indexOf(element);
    return { order, region, visible: width > 0 && height > 0 && bottom > 0 && right > 0, name: element.outerHTML.slice(0, 80) };
  });

/** Where the focus goes, Tab after Tab, from the top of the page until it leaves it. */
async function tabOrder(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let presses = 0; presses < 400; presses++) {
    await page.keyboard.press('Tab');
    const here = await stop(page);
    const last = stops.at(-1)?.order ?? -1;
    if (!here || here.order < last) break;
    // A date has three stops of its own: day, month, year.
    if (here.order > last) stops.push(here);
  }
  return stops;
}

describe('with the keyboard alone', () => {
  it('the first stop is a link that skips to the content, and is seen when it has the focus', async () => {
    const page = await open();
    await page.goto('/syntheses/');
    await page.keyboard.press('Tab');
    const link = page.locator(':focus');
    expect(await link.getAttribute('href')).toBe('#contenu');
    const box = await link.boundingBox();
    expect(box && box.x >= 0 && box.y >= 0 && box.width > 0).toBe(true);
    await page.keyboard.press('Enter');
    expect(await focused(page)).toMatch(/^<main/);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(true);
  });

  it.each(['/', '/pistes/', '/formulaires/annexe-1-personnalisation/'])(
    'on %s, Tab goes through the menu, the content and the footer, in this order',
    async (path) => {
      const page = await open();
      await page.goto(path);
      const stops = await tabOrder(page);
      const regions = stops.map(({ region }) => region).filter((region, index, all) => region !== all[index - 1]);
      expect(regions.filter((region) => region !== 'body')).toEqual(['header', 'main', 'footer']);
      expect(stops.filter(({ visible }) => !visible)).toEqual([]);
    },
  );

  it('on a phone, Tab goes through the same places', async () => {
    const page = await open({ viewport: PHONE });
    await page.goto('/pistes/');
    const stops = await tabOrder(page);
    expect(new Set(stops.map(({ region }) => region))).toEqual(new Set(['body', 'header', 'main', 'footer']));
  });

  it('whatever has the focus shows it, on one page of each template', async () => {
    const page = await open();
    const silent: string[] = [];
    for (const { template, path } of templates) {
      await page.goto(path);
      const plain = await page.evaluate(() => {
        const look = (element: Element) => {
          const { outlineStyle, outlineWidth, backgroundColor, boxShadow } = getComputedStyle(element);
          return `${outlineStyle === 'none' ? '' : outlineWidth} ${backgroundColor} ${boxShadow}`;
        };
        const stops = [...document.querySelectorAll<HTMLElement>('a[href], button, input, textarea, select, summary')].filter((each) =>
          each.checkVisibility(),
        );
        const kinds = [
          ...Map.groupBy(stops, (each) => `${each.tagName} ${each.className} ${each.closest('header, main, footer')?.tagName}`).values(),
        ].map(([first]) => first as HTMLElement);
        return kinds.flatMap((element) => {
          const before = look(element);
          element.focus({ preventScroll: true });
          // A focus given by a script is shown as the keyboard’s, as long as no pointer was used.
          return look(element) === before ? [element.outerHTML.slice(0, 80)] : [];
        });
      });
      silent.push(...plain.map((element) => `${template} ${path}: ${element}`));
    }
    expect(silent).toEqual([]);
  });
});
