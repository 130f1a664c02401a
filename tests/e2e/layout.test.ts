import {
  findClippedSheets,
  findCovered,
  findSmallTargets,
  measureOverflow,
} from './drivers/layout.ts';
import { expect, test } from './fixtures.ts';

const SIZES = [
  [360, 740],
  [768, 1024],
  [1440, 900],
  [1920, 1080],
] as const;

const FRAGMENTS = ['', 'city=espoo', 'city=valmiera&panel=events', 'panel=network', 'panel=about'];

for (const language of ['lv', 'en', 'ru'] as const) {
  test.describe(`in ${language}`, () => {
    for (const [width, height] of SIZES) {
      // What stands on the map is the same in all languages but for two lines of words.
      const hasMap = language === 'lv' && (width === 360 || width === 1440);

      test.describe(`${width} x ${height}`, () => {
        test.use({ hasMap });

        test('nothing is covered, clipped or too small', async ({ atlas, page }) => {
          await page.setViewportSize({ width, height });
          await atlas.open({ language });
          if (hasMap) await atlas.expectDrawn('gl');

          for (const fragment of FRAGMENTS) {
            await atlas.follow(fragment);
            await expect(atlas.panel).toHaveCount(fragment === '' ? 0 : 1);
            await expect(atlas.panel.getByText('…', { exact: true })).toHaveCount(0);
            const message = fragment || 'start';
            await expect.poll(() => findClippedSheets(page), { message }).toEqual([]);
            await expect.poll(() => findCovered(page), { message }).toEqual([]);
            expect(await findSmallTargets(page), message).toEqual([]);
            expect(await measureOverflow(page), message).toBeLessThanOrEqual(0);
          }
        });
      });
    }
  });
}

test.describe('the menu of a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  for (const language of ['lv', 'en', 'ru'] as const) {
    test(`is whole in ${language}`, async ({ atlas, page }) => {
      await atlas.open({ language });

      await atlas.menu.click();
      const menu = page.locator('#settings');
      await expect(menu).toBeInViewport({ ratio: 1 });
      for (const item of await menu.locator('a, button').all()) await item.click({ trial: true });
    });
  }
});

test.describe('the drawer of a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('goes up and down by its buttons', async ({ atlas }) => {
    await atlas.open();
    const measure = async () => (await atlas.page.locator('.drawer').boundingBox())?.height ?? 0;
    const half = await measure();

    await atlas.button(atlas.words.sheet.taller).tap();
    await expect.poll(measure).toBeGreaterThan(half + 100);
    await atlas.button(atlas.words.sheet.lower).tap();
    await atlas.button(atlas.words.sheet.lower).tap();
    await expect.poll(measure).toBeLessThan(half - 100);
  });

  test('opens far enough for a chosen city to be read', async ({ atlas }) => {
    await atlas.open();
    await atlas.button(atlas.words.sheet.lower).tap();

    await atlas.search.fill('espo');
    await atlas.suggestions.first().tap();
    await expect(atlas.panelHeading).toBeInViewport();
    await expect(atlas.closeButton).toBeInViewport();
  });
});
