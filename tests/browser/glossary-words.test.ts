/** A word of the glossary, explained where it stands: by keyboard and by touch (RGAA 10.13). */
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PHONE, useBrowser } from '../helpers/browser.ts';

const open = useBrowser();

describe('the explanation of a glossary word', () => {
  const openPage = async () => {
    const page = await open();
    await page.goto('/cadrages/tutorat-mixte-2020-2021/');
    const word = page.locator('button.mot').first();
    const note = page.locator(`#${await word.getAttribute('popovertarget')}`);
    await word.focus();
    return { page, word, note };
  };
  const hasFocus = (locator: Locator) => locator.evaluate((element) => element === document.activeElement);

  it('opens with Enter', async () => {
    const { page, note } = await openPage();
    expect(await note.isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    expect(await note.isVisible()).toBe(true);
  });

  it('comes next in the order of Tab', async () => {
    const { page, note } = await openPage();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await note.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  });

  it('closes with Escape, and gives the focus back to the word', async () => {
    const { page, word, note } = await openPage();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await note.isVisible()).toBe(false);
    expect(await hasFocus(word)).toBe(true);
  });

  it('closes with Escape from the word itself, which keeps the focus', async () => {
    const { page, word, note } = await openPage();
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    expect(await note.isVisible()).toBe(false);
    expect(await hasFocus(word)).toBe(true);
  });

  it('opens under a finger, and closes when one touches elsewhere', async () => {
    const page = await open({ viewport: PHONE, hasTouch: true });
    await page.goto('/cadrages/tutorat-mixte-2020-2021/');
    const word = page.locator('button.mot').first();
    const note = page.locator(`#${await word.getAttribute('popovertarget')}`);
    await word.tap();
    expect(await note.isVisible()).toBe(true);
    await page.locator('h1').tap();
    expect(await note.isVisible()).toBe(false);
  });

  it('stays inside a phone’s screen', async () => {
    const page = await open({ viewport: PHONE });
    await page.goto('/cadrages/tutorat-mixte-2020-2021/');
    const word = page.locator('button.mot').first();
    await word.click();
    const box = await page.locator(`#${await word.getAttribute('popovertarget')}`).boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= PHONE.width && box.y >= 0 && box.y + box.height <= PHONE.height).toBe(true);
  });
});
