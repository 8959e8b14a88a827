import type { Page } from 'playwright-core';

/** @returns nothing, or how far the page scrolls sideways and the innermost elements that stick out */
export const sideways = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const outside = (element: Element) => element.getBoundingClientRect().right > clientWidth + 1;
    const culprits = [...document.querySelectorAll('body *')].filter((element) => outside(element) && ![...element.children].some(outside));
    const name = (element: Element) => `${element.tagName.toLowerCase()}${[...element.classList].map((each) => `.${each}`).join('')}`;
    return [`${scrollWidth - clientWidth} px: ${[...new Set(culprits.map(name))].slice(0, 4).join(', ')}`];
  });
