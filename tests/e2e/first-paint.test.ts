import type { Page } from '@playwright/test';
import type { AtlasPage } from './drivers/atlas.ts';
import { MEMBERS } from './drivers/facts.ts';
import { project, readCamera } from './drivers/map.ts';
import { needLanguage } from './drivers/site.ts';
import { expect, test } from './fixtures.ts';

const ENTRY = '**/assets/index-*.js';

interface Dot {
  readonly x: number;
  readonly y: number;
}

/** Middles of all dots of the drawing, in CSS pixels of the window. */
function readDots(page: Page): Promise<Dot[]> {
  return page.locator('.atlas-marks').evaluate((marks) =>
    [...marks.querySelectorAll('g > use, .atlas-own')].map((dot) => {
      const { left, top, width, height } = dot.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }),
  );
}

/** Where the GL map has all members, by its own camera, in CSS pixels of the window. */
async function readMapDots(atlas: AtlasPage): Promise<Dot[]> {
  const zoom = Number(await atlas.map.getAttribute('data-zoom'));
  const { lat, lon } = await readCamera(atlas);
  const box = await atlas.canvas.boundingBox();
  if (!box) throw new Error('There is no map.');
  const middle = project(lat, lon, zoom);
  return MEMBERS.map((row) => {
    const place = project(Number(row['lat']), Number(row['lon']), zoom);
    return {
      x: box.x + box.width / 2 + place.x - middle.x,
      y: box.y + box.height / 2 + place.y - middle.y,
    };
  });
}

const distance = (one: Dot, other: Dot) => Math.hypot(one.x - other.x, one.y - other.y);

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const [language, path, name, list] of [
    ['lv', '/', 'Izglītības pilsētu atlants', 'Pilsētu saraksts'],
    ['en', '/en/', 'Learning Cities Atlas', 'List of cities'],
    ['ru', '/ru/', 'Атлас обучающихся городов', 'Список городов'],
  ] as const) {
    test(`${path} shows every member and the way to the list`, async ({ atlas, page }) => {
      await atlas.read(language);
      await page.goto(path);

      await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
      await expect(page.getByRole('definition').first()).toHaveText(
        atlas.words.format.number(MEMBERS.length),
      );
      expect(await readDots(page)).toHaveLength(MEMBERS.length);
      const link = page.getByRole('link', { name: list, exact: true });
      await expect(link).toBeVisible();
      await link.click();
      await expect(page.getByRole('rowheader')).not.toHaveCount(0);
    });
  }

  test('nothing is offered that needs script', async ({ page }) => {
    needLanguage('en');
    await page.goto('/');

    await expect(page.getByRole('combobox')).toHaveCount(0);
    await expect(page.getByText('Ielādē')).toBeHidden();
    await expect(page.getByRole('link', { name: 'EN – English' })).toBeVisible();
  });

  test('what is drawn is said for style sheets and hosts', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('html')).toHaveAttribute('data-map', 'atlas');
  });
});

test.describe('with the map', () => {
  test.use({ hasMap: true });

  for (const [width, height] of [
    [360, 740],
    [768, 1024],
    [1440, 900],
  ] as const) {
    test(`the dots stay where they were at ${width} x ${height}`, async ({ atlas, page }) => {
      await page.setViewportSize({ width, height });
      let release = () => {};
      const held = new Promise<void>((resolve) => (release = resolve));
      await page.route(ENTRY, async (route) => {
        await held;
        await route.continue();
      });
      await page.goto('./', { waitUntil: 'commit' });
      await expect(page.locator('.atlas-own')).toBeVisible();
      const drawn = await readDots(page);
      release();
      await atlas.expectDrawn('gl');

      const mapped = await readMapDots(atlas);
      const strays = mapped.map((dot) => Math.min(...drawn.map((other) => distance(dot, other))));
      expect(drawn).toHaveLength(mapped.length);
      expect(Math.max(...strays)).toBeLessThan(1.5);
    });
  }

  test('the marks of the page’s own timing are set in their order', async ({ atlas, page }) => {
    await atlas.open();
    await atlas.expectDrawn('gl');

    const names = await page.evaluate(() =>
      performance
        .getEntriesByType('mark')
        .sort((one, other) => one.startTime - other.startTime)
        .map(({ name }) => name),
    );
    expect(names).toEqual(['atlas-visible', 'shell-ready', 'map-ready']);
  });
});
