import { expectFocusKept, pressOn, readFocus, tabThrough, tabTo } from './drivers/keyboard.ts';
import { EVENTS } from './drivers/events.ts';
import { readCamera } from './drivers/map.ts';
import { needLanguage } from './drivers/site.ts';
import { expect, test } from './fixtures.ts';

// Nothing here uses a pointer.

test('a region is chosen and let go', async ({ atlas, page }) => {
  await atlas.open();

  await pressOn(atlas.region('africa'), 'Enter');
  await atlas.expectFragment('region', 'africa');
  await expectFocusKept(page);
  await page.keyboard.press('Enter');
  await atlas.expectAllShown();
});

test('country, year and award are chosen', async ({ atlas, page }) => {
  await atlas.open({ language: 'en' });
  await pressOn(atlas.button(atlas.words.filters.show), 'Enter');

  await tabTo(atlas.select(atlas.words.filters.country));
  await page.keyboard.type('China');
  await atlas.expectFragment('country', 'CN');
  await tabTo(atlas.select(atlas.words.filters.cohort));
  await page.keyboard.type('2019');
  await atlas.expectFragment('cohort', '2019');
  await pressOn(page.getByLabel(atlas.words.filters.award), 'Space');
  await atlas.expectFragment('award', '1');
  await expectFocusKept(page);
});

test('a filter that is taken away leaves the keyboard on the page', async ({ atlas, page }) => {
  await atlas.open({ fragment: 'country=FI' });

  await pressOn(atlas.button(atlas.words.filters.remove('Somija')), 'Enter');
  await atlas.expectAllShown();
  await expectFocusKept(page);
});

test('clearing all filters leaves the keyboard on the page', async ({ atlas, page }) => {
  await atlas.open({ fragment: 'country=FI&award=1' });

  await pressOn(atlas.button(atlas.words.filters.clear), 'Enter');
  await atlas.expectAllShown();
  await expectFocusKept(page);
});

test('the way back from an empty list leaves the keyboard on the page', async ({ atlas, page }) => {
  await atlas.open({ fragment: 'country=FI&region=africa' });
  await atlas.expectShown(0);

  await pressOn(page.locator('.empty').getByRole('button'), 'Enter');
  await atlas.expectAllShown();
  await expectFocusKept(page);
});

test('the language is changed, and its link keeps the keyboard', async ({ atlas, page }) => {
  needLanguage('ru');
  await atlas.open();

  await pressOn(page.getByRole('link', { name: /^RU/ }), 'Enter');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await expect(page.getByRole('link', { name: /^RU/ })).toBeFocused();
});

test('the text grows in two steps', async ({ atlas, page }) => {
  await atlas.open();

  for (const [step, size] of ['16px', '19px', '22px'].entries()) {
    const button = atlas.button(atlas.words.header.textSizes[step] ?? '');
    await pressOn(button, 'Enter');
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('body')).toHaveCSS('font-size', size);
  }
});

test('the colours are turned dark and light again', async ({ atlas, page }) => {
  await atlas.open();

  await pressOn(atlas.button(atlas.words.header.toDark), 'Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(atlas.button(atlas.words.header.toLight)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});

test('the page on the network opens, and Escape returns to its button', async ({ atlas, page }) => {
  await atlas.open();

  await pressOn(atlas.button(atlas.words.header.aboutNetwork), 'Enter');
  await expect(atlas.panelHeading).toHaveText(atlas.words.network.heading);
  await expect(atlas.panelHeading).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(atlas.button(atlas.words.header.aboutNetwork)).toBeFocused();
});

test('letters typed outside of any field change nothing', async ({ atlas, page }) => {
  await atlas.open();
  const address = page.url();

  await page.keyboard.type('b.?+-12');
  expect(page.url()).toBe(address);
  await atlas.expectAllShown();
});

test.describe('with the map', () => {
  test.use({ hasMap: true });

  test('plus, minus and arrows move the map that has the keyboard', async ({ atlas, page }) => {
    await atlas.open();
    await atlas.expectDrawn('gl');
    const before = await readCamera(atlas);
    await tabTo(atlas.canvas);

    await page.keyboard.press('+');
    await expect.poll(async () => (await readCamera(atlas)).zoom).toBeCloseTo(before.zoom + 1, 3);
    await page.keyboard.press('-');
    await expect.poll(async () => (await readCamera(atlas)).zoom).toBeCloseTo(before.zoom, 3);
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await readCamera(atlas)).lon).toBeGreaterThan(before.lon + 1);
    await expect(atlas.canvas).toBeFocused();
  });

  test('the buttons of the map work', async ({ atlas, page }) => {
    await atlas.open();
    await atlas.expectDrawn('gl');
    const before = await readCamera(atlas);

    await pressOn(atlas.button(atlas.words.map.zoomIn), 'Enter');
    await expect.poll(async () => (await readCamera(atlas)).zoom).toBeCloseTo(before.zoom + 1, 3);
    await pressOn(atlas.button(atlas.words.map.globeOn), 'Enter');
    await atlas.expectFragment('projection', 'globe');
    await expectFocusKept(page);
    await pressOn(atlas.button(atlas.words.map.globeOff), 'Enter');
    await pressOn(atlas.button(atlas.words.map.home), 'Enter');
    await atlas.expectFragment('map', undefined);
  });

  for (const key of ['Tab', 'Shift+Tab'] as const) {
    test(`${key} passes through the whole page, seen at each stop, and out`, async ({
      atlas,
      page,
    }) => {
      await atlas.open({ fragment: 'city=valmiera&panel=events' });
      await atlas.expectDrawn('gl');
      await expect(atlas.panel.getByRole('article')).toHaveCount(EVENTS.length);

      const stops = await tabThrough(page, key);
      expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
      expect(await readFocus(page)).toBe('BODY');
      const names = stops.map(({ name }) => name).join('\n');
      expect(names).toMatch(/INPUT[\s\S]*CANVAS|CANVAS[\s\S]*INPUT/);
      expect(stops.length).toBeGreaterThan(35);
    });
  }
});
