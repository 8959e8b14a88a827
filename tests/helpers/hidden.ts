import type { Page } from 'playwright-core';

/**
 * Scrolls to headings, paragraphs, links and fields in turn, as somebody who enlarged the page does.
 * @returns those that something else covers, or that are cut off the screen
 */
export const hidden = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const MOST = 40;
    const shown = (element: Element) =>
      element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }) && element.getClientRects().length > 0;
    const all = [...document.querySelectorAll('h1, h2, main p, main a, main input, main textarea, header a, footer a')].filter(shown);
    const step = Math.max(1, Math.ceil(all.length / MOST));
    return all
      .filter((_, index) => index % step === 0)
      .flatMap((element) => {
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, width, height } = element.getClientRects()[0] as DOMRect;
        const [x, y] = [left + Math.min(width / 2, 40), top + Math.min(height / 2, 100)];
        const over = document.elementFromPoint(x, y);
        const fine = over && (element.contains(over) || over.contains(element));
        return fine
          ? []
          : [
              `${element.tagName.toLowerCase()} « ${(element.textContent ?? '').trim().slice(0, 40)} » is under ${over?.outerHTML.slice(0, 60) ?? 'nothing'}`,
            ];
      });
  });
