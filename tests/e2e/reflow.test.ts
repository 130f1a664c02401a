import { countMembers } from './drivers/facts.ts';
import { pressOn, tabTo } from './drivers/keyboard.ts';
import { findCovered, findCutText, measureOverflow } from './drivers/layout.ts';
import { needLanguage } from './drivers/site.ts';
import { STATES } from './drivers/states.ts';
import { expect, test } from './fixtures.ts';

// 1280 px at 400 % are 320 px; a low window at 400 % is 256 px high.
for (const [width, height] of [
  [320, 640],
  [320, 256],
] as const) {
  test.describe(`at ${width} x ${height}`, () => {
    test.use({ viewport: { width, height } });

    for (const language of ['lv', 'ru'] as const) {
      test(`nothing scrolls sideways in any state (${language})`, async ({ atlas, page }) => {
        await atlas.open({ language });

        for (const { name, enter } of STATES) {
          await enter(atlas);
          expect(await measureOverflow(page), name).toBeLessThanOrEqual(0);
          expect(await findCutText(page), name).toEqual([]);
        }
      });
    }

    test('a city is found, opened and closed by keyboard', async ({ atlas, page }) => {
      await atlas.open();

      await tabTo(atlas.search);
      await page.keyboard.type('espo');
      await expect(atlas.suggestions.first()).toBeInViewport();
      await page.keyboard.press('Enter');
      await expect(atlas.panelHeading).toBeFocused();
      await expect(atlas.panelHeading).toBeInViewport();
      await page.keyboard.press('Escape');
      await expect(atlas.panel).toHaveCount(0);
    });

    test('a region is chosen, and its members are there', async ({ atlas }) => {
      await atlas.open();

      await atlas.region('africa').click();
      await atlas.expectShown(countMembers(({ region }) => region === 'africa'));
      await atlas.rows.first().click();
      await expect(atlas.panelHeading).toBeInViewport();
    });

    test('the menu opens and changes the language', async ({ atlas, page }) => {
      needLanguage('en');
      await atlas.open();

      await pressOn(atlas.menu, 'Enter');
      await page.getByRole('link', { name: /^EN/ }).click();
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    });
  });
}

test.describe('larger text', () => {
  for (const [width, height] of [
    [360, 740],
    [768, 1024],
    [1440, 900],
  ] as const) {
    test(`the largest of the three sizes cuts nothing at ${width} px`, async ({ atlas, page }) => {
      await page.setViewportSize({ width, height });
      await atlas.open({ language: 'ru' });
      if (await atlas.menu.isVisible()) await atlas.menu.click();
      await atlas.button(atlas.words.header.textSizes[2] ?? '').click();
      await page.keyboard.press('Escape');

      for (const fragment of ['', 'city=valmiera&panel=events', 'panel=network']) {
        await atlas.follow(fragment);
        await expect(atlas.panel).toHaveCount(fragment === '' ? 0 : 1);
        await expect.poll(() => findCovered(page), { message: fragment }).toEqual([]);
        expect(await findCutText(page), fragment).toEqual([]);
        expect(await measureOverflow(page), fragment).toBeLessThanOrEqual(0);
      }
    });
  }

  test('text of twice the size cuts nothing', async ({ atlas, page }) => {
    await atlas.open({ fragment: 'city=valmiera&panel=strategy' });

    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await expect.poll(() => findCutText(page)).toEqual([]);
    await expect.poll(() => measureOverflow(page)).toBeLessThanOrEqual(0);
    await expect.poll(() => findCovered(page)).toEqual([]);
  });

  test('a page enlarged to 200 % shows everything', async ({ atlas, page }) => {
    await page.setViewportSize({ width: 720, height: 450 });
    await atlas.open({ fragment: 'city=valmiera&panel=strategy' });

    await expect.poll(() => findCovered(page)).toEqual([]);
    expect(await measureOverflow(page)).toBeLessThanOrEqual(0);
  });
});
