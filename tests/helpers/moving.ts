import type { Page } from 'playwright-core';

/** @returns what still moves or slides on a page, once the reader asked for no motion */
export const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const A_BLINK = 0.01;
    const seconds = (value: string) => Math.max(...value.split(',').map((each) => Number.parseFloat(each)));
    const animated = [...document.querySelectorAll('*')].filter((element) => {
      const { transitionDuration, animationDuration, animationName, scrollBehavior } = getComputedStyle(element);
      return (
        seconds(transitionDuration) > A_BLINK ||
        (animationName !== 'none' && seconds(animationDuration) > A_BLINK) ||
        scrollBehavior === 'smooth'
      );
    });
    return [
      ...animated.slice(0, 3).map((element) => element.outerHTML.slice(0, 80)),
      ...document.getAnimations().map(({ id }) => `animation ${id}`),
    ];
  });
