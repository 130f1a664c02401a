import type { Page } from '@playwright/test';
import { needLanguage } from './drivers/site.ts';
import { readTour, StagePage } from './drivers/stage.ts';
import { expect, test } from './fixtures.ts';

test.use({ viewport: { width: 1920, height: 1080 } });

/** What can be read from the last row of a hall, on a stage of 1080 lines. */
const LEAST = 24;

/** Texts that are too small, cut off, or run out of the stage; one line each. */
function findFaults(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const faults: string[] = [];
    const stage = document.querySelector('.stage');
    const walker = document.createTreeWalker(stage ?? document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent?.trim() ?? '';
      const element = walker.currentNode.parentElement;
      if (text === '' || !element?.checkVisibility({ visibilityProperty: true })) continue;
      if (element.closest('.visually-hidden, .stage-map, [aria-hidden="true"]')) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      const box = range.getBoundingClientRect();
      const scale =
        element instanceof SVGElement
          ? ((element as SVGGraphicsElement).getScreenCTM()?.a ?? 1)
          : 1;
      const size = parseFloat(getComputedStyle(element).fontSize) * scale;
      if (size < least - 0.01) faults.push(`${size.toFixed(1)} px: ${text}`);
      const isOut = box.left < 0 || box.top < 0 || box.right > 1920 || box.bottom > 1080;
      if (isOut) faults.push(`off the stage: ${text}`);
    }
    const words = document.querySelector('.stage-text');
    if (!words) return ['no words'];
    if (words.scrollHeight > words.clientHeight) {
      faults.push(`higher than its place: ${words.scrollHeight} > ${words.clientHeight}`);
    }
    if (words.scrollWidth > words.clientWidth) {
      faults.push(`wider than its place: ${words.scrollWidth} > ${words.clientWidth}`);
    }
    return faults;
  }, LEAST);
}

for (const language of ['lv', 'en', 'ru'] as const) {
  test(`in ${language} every step of both talks is whole and large enough`, async ({ page }) => {
    needLanguage(language);
    for (const id of ['network-and-valmiera', 'in-five-steps']) {
      const stage = await StagePage.open(page, { language, query: `tour=${id}` });
      await page.evaluate(() => document.fonts.ready);
      for (const step of readTour(id).steps) {
        await expect(page.locator(`[data-step="${step.id}"]`)).toBeVisible();
        expect(await findFaults(page), `${id}, ${step.id}`).toEqual([]);
        await page.keyboard.press('PageDown');
      }
      await stage.ready();
    }
  });
}
