import type { Page } from '@playwright/test';
import { dragMap, readCamera } from './drivers/map.ts';
import { needLanguage } from './drivers/site.ts';
import { expect, test } from './fixtures.ts';

const countSteps = (page: Page) => page.evaluate(() => history.length);

test.describe('with the map', () => {
  test.use({ hasMap: true });

  test('Back returns to the city before, not to a pan between', async ({ atlas, page }) => {
    await atlas.open();
    await atlas.expectDrawn('gl');
    await atlas.row('espoo').click();
    await atlas.expectChosen('espoo');
    const before = await readCamera(atlas);
    await dragMap(atlas, 90, 60);
    await expect.poll(async () => (await readCamera(atlas)).lon).not.toBeCloseTo(before.lon, 3);
    await atlas.row('valmiera').click();
    await atlas.expectChosen('valmiera');

    await page.goBack();
    await atlas.expectChosen('espoo');
    await page.goForward();
    await atlas.expectChosen('valmiera');
    await page.goBack();
    await page.goBack();
    await expect(atlas.panel).toHaveCount(0);
  });

  test('panning and zooming are written into the address without a step', async ({
    atlas,
    page,
  }) => {
    await atlas.open();
    await atlas.expectDrawn('gl');
    const steps = await countSteps(page);

    await dragMap(atlas, -80, 40);
    await atlas.button(atlas.words.map.zoomIn).click();
    await expect
      .poll(() => atlas.readFragment().get('map'))
      .toMatch(/^[\d.]+\/-?[\d.]+\/-?[\d.]+$/);
    expect(await countSteps(page)).toBe(steps);
  });

  test('a link with a camera opens there', async ({ atlas }) => {
    await atlas.open({ fragment: 'map=6.5/57.54/25.43' });
    await atlas.expectDrawn('gl');

    const { zoom, lat, lon } = await readCamera(atlas);
    expect([zoom, lat, lon].map((part) => part.toFixed(2))).toEqual(['6.50', '57.54', '25.43']);
  });
});

test('choosing a city and opening a panel are steps', async ({ atlas, page }) => {
  await atlas.open();
  const steps = await countSteps(page);

  await atlas.row('valmiera').click();
  await atlas.tab('events').click();
  await atlas.expectFragment('panel', 'events');
  expect(await countSteps(page)).toBe(steps + 2);
  await page.goBack();
  await expect(atlas.tab('about')).toHaveAttribute('aria-selected', 'true');
  await page.goBack();
  await expect(atlas.panel).toHaveCount(0);
});

test('typing and filters are no steps', async ({ atlas, page }) => {
  await atlas.open();
  const steps = await countSteps(page);

  await atlas.search.pressSequentially('riga');
  await atlas.expectFragment('q', 'riga');
  await atlas.region('africa').click();
  await atlas.expectFragment('region', 'africa');
  expect(await countSteps(page)).toBe(steps);
});

test('closing a sheet is a step that Back undoes', async ({ atlas, page }) => {
  await atlas.open({ fragment: 'city=espoo' });

  await atlas.closeButton.click();
  await atlas.expectFragment('city', undefined);
  await page.goBack();
  await atlas.expectChosen('espoo');
});

test('a filter set before a city was chosen is there again after Back', async ({ atlas, page }) => {
  await atlas.open();
  await atlas.search.fill('somija');
  await atlas.row('espoo').click();
  await atlas.expectChosen('espoo');

  await page.goBack();
  await expect(atlas.search).toHaveValue('somija');
  await expect(atlas.panel).toHaveCount(0);
});

test('another language keeps the view, and Back returns to the former one', async ({
  atlas,
  page,
}) => {
  needLanguage('en');
  await atlas.open({ fragment: 'city=valmiera&panel=strategy&region=africa' });

  await page.getByRole('link', { name: /^EN/ }).click();
  await atlas.read('en');
  await expect(atlas.tab('strategy')).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(new URL(page.url()).pathname).toBe('/en/');
  expect(Object.fromEntries(atlas.readFragment())).toEqual({
    city: 'valmiera',
    panel: 'strategy',
    region: 'africa',
  });

  await page.goBack();
  await atlas.read('lv');
  await expect(atlas.tab('strategy')).toHaveAttribute('aria-selected', 'true');
  expect(new URL(page.url()).pathname).toBe('/');
});

test('a language opened in a tab of its own has the same view', async ({ atlas, page }) => {
  needLanguage('ru');
  await atlas.open({ fragment: 'city=valmiera&panel=events' });

  const link = page.getByRole('link', { name: /^RU/ });
  await expect(link).toHaveAttribute('href', '/ru/#city=valmiera&panel=events');
});
