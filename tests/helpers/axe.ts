/** axe-core on a page of a real browser. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Every criterion of WCAG 2.2 A and AA that axe knows, and its own good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const MOST = 3;

/** @returns one line a violation: the rule, how many elements, the first of them */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async (tags) => {
    const { axe: inPage } = window as unknown as { axe: typeof axe };
    const { violations: list } = await inPage.run(document, {
      runOnly: { type: 'tag', values: tags },
      resultTypes: ['violations'],
      preload: false,
    });
    return list.map(({ id, help, nodes }) => ({ id, help, targets: nodes.map(({ target }) => target.join(' ')) }));
  }, TAGS);
  return found.map(({ id, help, targets }) => `${id} (${help}), ${targets.length} times: ${targets.slice(0, MOST).join(' | ')}`);
}
