import type { Page, Route } from '@playwright/test';
import { countMembers } from './drivers/facts.ts';
import { findLoneliest } from './drivers/nearness.ts';
import { expect, test } from './fixtures.ts';

const MAP = '**/assets/CityMap-*.js';

test.use({ hasMap: true });

/** Keeps the map's script back until it is let go. */
async function holdMap(page: Page): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(MAP, async (route: Route) => {
    await held;
    await route.continue();
  });
  return release;
}

test('until the map comes a member is chosen on the drawing', async ({ atlas, page }) => {
  const release = await holdMap(page);
  await atlas.open();
  const { id = '' } = findLoneliest();
  await page.locator(`main [data-city-id="${id}"]`).first().click({ force: true });
  await atlas.expectChosen(id);
  release();
  await atlas.expectDrawn('gl');

  expect(Number(await atlas.map.getAttribute('data-zoom'))).toBeGreaterThan(4);
});

test('where the drawing was moved to, the map goes on', async ({ atlas, page }) => {
  const release = await holdMap(page);
  await atlas.open();
  await atlas.button(atlas.words.map.zoomIn).click();
  await atlas.button(atlas.words.map.zoomIn).click();
  // The address gathers movements for a moment before it names the last one: two levels nearer than
  // the whole world in this window.
  await expect
    .poll(() => Number(atlas.readFragment().get('map')?.split('/')[0]))
    .toBeGreaterThan(2.5);
  const moved = atlas.readFragment().get('map') ?? '';
  release();
  await atlas.expectDrawn('gl');

  const [zoom = NaN, lat = NaN, lon = NaN] = moved.split('/').map(Number);
  expect(Number(await atlas.map.getAttribute('data-zoom'))).toBeCloseTo(zoom, 1);
  const [, atLat = NaN, atLon = NaN] = ((await atlas.map.getAttribute('data-camera')) ?? '')
    .split('/')
    .map(Number);
  expect(Math.hypot(atLat - lat, atLon - lon)).toBeLessThan(0.2);
});

test('a filter set on the drawing holds on the map', async ({ atlas, page }) => {
  const release = await holdMap(page);
  await atlas.open();
  await atlas.region('africa').click();
  const african = countMembers(({ region }) => region === 'africa');
  await expect(page.locator('.atlas-marks g > use')).toHaveCount(african);
  release();
  await atlas.expectDrawn('gl');

  await expect(atlas.map).toHaveAttribute('data-city-count', String(african));
});

test('the keyboard stays on the map', async ({ atlas, page }) => {
  const release = await holdMap(page);
  await atlas.open();
  await page.getByRole('application', { name: atlas.words.map.name }).focus();
  release();
  await atlas.expectDrawn('gl');

  await expect(atlas.canvas).toBeFocused();
});

test.describe('for visitors who spare data', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
  });

  test('the map is fetched only when they ask', async ({ atlas, page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await atlas.open();
    const accept = atlas.button(atlas.words.map.offer.accept);
    await expect(accept).toBeVisible();
    await page.waitForTimeout(1500);
    expect(asked.filter((url) => /CityMap|basemap/.test(url))).toEqual([]);

    await accept.click();
    await atlas.expectDrawn('gl');
    await expect(accept).toHaveCount(0);
  });

  test('the drawing does the map’s work', async ({ atlas, page }) => {
    await atlas.open();
    await atlas.search.fill('somija');
    await expect(page.locator('.atlas-marks g > use')).toHaveCount(
      Number((await atlas.readCount()).shown),
    );
  });
});

test.describe('after the site was published again', () => {
  test.use({ allowedErrors: /Failed to load|Failed to fetch|ERR_|orker/ });

  test('a page whose parts are gone is loaded anew, once', async ({ atlas, page }) => {
    let documents = 0;
    await page.route(MAP, (route) => route.fulfill({ status: 404 }));
    await page.route('**/', async (route) => {
      if (route.request().resourceType() === 'document') {
        documents += 1;
        return route.continue();
      }
      // Who asks whether there is a newer page is sent another one than the one that runs.
      const response = await route.fetch();
      const body = (await response.text()).replaceAll(/index-[^"]*\.js/g, 'index-newer.js');
      return route.fulfill({ response, body });
    });
    await atlas.open();
    await expect.poll(() => documents).toBe(2);
    await atlas.expectDrawn('atlas');
    await expect(page.getByText(atlas.words.map.failure.worker)).toBeVisible();

    await page.waitForTimeout(2000);
    expect(documents).toBe(2);
  });

  test('a part that is missing from the newest page is not waited for', async ({ atlas, page }) => {
    const documents: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'document') documents.push(request.url());
    });
    await page.route(MAP, (route) => route.fulfill({ status: 404 }));
    await atlas.open();
    await expect(page.getByText(atlas.words.map.failure.worker)).toBeVisible();
    await page.waitForTimeout(2000);

    expect(documents).toHaveLength(1);
  });
});
