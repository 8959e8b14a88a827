/** On paper: the content, all of it, without the ways around it. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { inParallel, useBrowser } from '../helpers/browser.ts';
import { report } from '../helpers/report.ts';
import { templates } from '../helpers/templates.ts';

const LANES = 3;

interface Printed {
  template: string;
  path: string;
  navigation: string[];
  closed: string[];
  /** External links whose address is not written beside them. */
  mute: string[];
  dark: boolean;
  headings: number;
  pdf: number;
}

async function print(page: Page, template: string, path: string): Promise<Printed> {
  await page.goto(path);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const seen = await page.evaluate(() => {
    const visible = (element: Element) => element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true });
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className} « ${(element.textContent ?? '').trim().slice(0, 30)} »`;
    const folded = [...document.querySelectorAll('details')]
      .filter(visible)
      .flatMap((details) => [...details.children].filter((child) => child.tagName !== 'SUMMARY' && !visible(child)));
    return {
      navigation: [...document.querySelectorAll('nav, [role=navigation], [role=search], .evitement, [popover], button.bouton')]
        .filter(visible)
        .map(name),
      closed: folded.map(name),
      mute: [...document.querySelectorAll('main a[href^="http"]')]
        .filter(visible)
        .filter((link) => !getComputedStyle(link, '::after').content.includes(link.getAttribute('href') ?? ''))
        .map(name),
      dark: getComputedStyle(document.body).colorScheme !== 'light' && getComputedStyle(document.documentElement).colorScheme !== 'light',
      headings: [...document.querySelectorAll('h1')].filter(visible).length,
    };
  });
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return { template, path, ...seen, pdf: pdf.subarray(0, 4).toString() === '%PDF' ? pdf.length : 0 };
}

describe('on paper, one page of each template', () => {
  const open = useBrowser();
  let printed: Printed[] = [];
  beforeAll(async () => {
    const tabs = await Promise.all(Array.from({ length: LANES }, () => open()));
    printed = await inParallel(templates, LANES, ({ template, path }, lane) => print(tabs[lane] as Page, template, path));
  });
  const ask = (question: (page: Printed) => readonly string[]) => report(printed, ({ template, path }) => `${template} ${path}`, question);

  it('has no navigation', () => {
    expect(ask(({ navigation }) => navigation)).toEqual([]);
  });

  it('has nothing folded away', () => {
    expect(ask(({ closed }) => closed)).toEqual([]);
  });

  it('writes the address of each external link', () => {
    expect(ask(({ mute }) => mute)).toEqual([]);
  });

  it('has its title', () => {
    expect(ask(({ headings }) => (headings === 1 ? [] : [`${headings} titles`]))).toEqual([]);
  });

  it('is white, whatever the theme on screen', () => {
    expect(ask(({ dark }) => (dark ? ['dark'] : []))).toEqual([]);
  });

  it('prints', () => {
    expect(ask(({ pdf }) => (pdf > 1000 ? [] : ['no PDF']))).toEqual([]);
  });
});
