import type { Page } from '@playwright/test';
import { tabTo } from './drivers/keyboard.ts';
import { firstIn } from './drivers/facts.ts';
import { locate, readCamera } from './drivers/map.ts';
import { needLanguage } from './drivers/site.ts';
import { expect, test } from './fixtures.ts';

/** A member far from where the view of the world has its middle. */
const DISTANT = firstIn('africa')['id'] ?? '';

/** How the element that has the keyboard is outlined, as the browser draws it. */
const readOutline = () => {
  const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
  return `${outlineStyle} ${parseFloat(outlineWidth)}`;
};

test.describe('forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });

  test('what has the keyboard is outlined', async ({ atlas, page }) => {
    await atlas.open({ fragment: 'city=valmiera' });

    for (const target of [atlas.list, atlas.closeButton, atlas.tab('about')]) {
      await tabTo(target);
      expect(await page.evaluate(readOutline)).toBe('solid 3');
    }
  });

  test('what is chosen is told by a line, since colours are gone', async ({ atlas, page }) => {
    await atlas.open({ fragment: 'city=valmiera&region=europe-north-america' });
    await tabTo(atlas.list);

    const chosen = page.locator(
      '[aria-pressed="true"], [aria-current="true"], [role="tab"][aria-selected="true"], li.active',
    );
    await expect(chosen.and(page.locator('li.active'))).toHaveCount(1);
    for (const element of await chosen.all()) {
      await expect(element).toHaveCSS('border-top-width', '2px');
      await expect(element).toHaveCSS('border-top-style', 'solid');
    }
  });
});

test.describe('with the map', () => {
  test.use({ hasMap: true });

  test('reduced motion makes a flight a jump', async ({ atlas }) => {
    await atlas.open();
    await atlas.expectDrawn('gl');
    const cameras = await atlas.map.evaluateHandle((map) => {
      const seen: string[] = [];
      new MutationObserver(() => seen.push(map.getAttribute('data-camera') ?? '')).observe(map, {
        attributeFilter: ['data-camera'],
      });
      return seen;
    });
    const moves = await atlas.canvas.evaluateHandle(() => ({ start: performance.now(), end: 0 }));
    await atlas.map.evaluate((map, times) => {
      new MutationObserver(() => (times.end ||= performance.now())).observe(map, {
        attributeFilter: ['data-camera'],
      });
      document.addEventListener('click', () => (times.start = performance.now()), {
        capture: true,
      });
    }, moves);

    // Not by the pointer: what a row needs to come under it is not this test's.
    await atlas.row(DISTANT).dispatchEvent('click');
    await expect.poll(async () => (await cameras.jsonValue()).length).toBeGreaterThan(0);
    const { start, end } = await moves.jsonValue();
    // A flight from the whole world to a city takes more than a second.
    expect(end - start).toBeLessThan(700);
  });

  test.describe('without a wish', () => {
    test.use({ contextOptions: { reducedMotion: 'no-preference' } });

    test('a flight ends with the city in the part of the map that is free', async ({ atlas }) => {
      await atlas.open();
      await atlas.expectDrawn('gl');

      await atlas.row(DISTANT).click();
      await expect.poll(async () => (await readCamera(atlas)).zoom).toBeCloseTo(5.4, 1);
      const { x, y } = await locate(atlas, DISTANT);
      const panel = await atlas.panel.boundingBox();
      expect(x).toBeGreaterThan(400);
      expect(x).toBeLessThan((panel?.x ?? 0) - 40);
      expect(y).toBeGreaterThan(150);
      expect(y).toBeLessThan(800);
    });
  });
});

test.describe('languages that come late', () => {
  const link = (page: Page, language: string) =>
    page.locator(`.languages a[hreflang="${language}"]`);
  /** The words of a language, and of no part of the page that is opened later. */
  const wordsOf = (language: string) => new RegExp(`/assets/${language}-[^/]*\\.js$`);

  test('the one that was asked for last is spoken, be it the quicker', async ({ atlas, page }) => {
    needLanguage('en');
    let isAsked = false;
    await page.route(wordsOf('en'), async (route) => {
      isAsked = true;
      await new Promise((resolve) => setTimeout(resolve, 700));
      await route.continue();
    });
    await atlas.open();
    await link(page, 'en').click();
    await expect.poll(() => isAsked).toBe(true);
    const answer = page.waitForResponse(wordsOf('en'));
    await link(page, 'lv').click();
    await answer;
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));

    await expect(page.locator('html')).toHaveAttribute('lang', 'lv');
    expect(new URL(page.url()).pathname).toBe('/');
  });

  test.describe('or not at all', () => {
    test.use({ allowedErrors: /en-|dynamically imported module|ERR_FAILED/ });

    test('are gone to as any link is', async ({ atlas, page }) => {
      needLanguage('en');
      await page.route(wordsOf('en'), (route) => route.abort(), { times: 1 });
      await atlas.open({ fragment: 'country=LV' });
      await link(page, 'en').click();

      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await atlas.expectFragment('country', 'LV');
    });
  });
});
