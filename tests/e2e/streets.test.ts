import { readFileSync } from 'node:fs';
import { findViolations } from './drivers/axe.ts';
import type { AtlasPage } from './drivers/atlas.ts';
import { findRow, PROJECT } from './drivers/facts.ts';
import { pressOn } from './drivers/keyboard.ts';
import { readCamera } from './drivers/map.ts';
import { expect, test } from './drivers/streets.ts';
import { serveTiles } from './drivers/tiles.ts';

// Software draws the map: a small window is enough.
test.use({ hasMap: true, viewport: { width: 800, height: 640 } });

/** Opens the map where Valmiera fills it. */
async function openNear(atlas: AtlasPage, zoom = 10): Promise<void> {
  const { lat, lon } = findRow('valmiera');
  await atlas.open({ query: 'theme=light', fragment: `map=${zoom}/${lat}/${lon}` });
  await atlas.expectDrawn('gl');
}

/** What is drawn around the middle of the window. */
const look = ({ page }: AtlasPage): Promise<Buffer> =>
  page.screenshot({ clip: { x: 420, y: 430, width: 240, height: 120 } });

test('streets are asked for by a click alone, lie under everything else, and can be taken back', async ({
  atlas,
  context,
  page,
  words,
}) => {
  const asked = await serveTiles(context);
  await openNear(atlas, 8);
  const offer = page.getByText(words.meaning);
  await expect(offer).toHaveCount(0);
  for (const zoom of [9, 10]) {
    await atlas.button(atlas.words.map.zoomIn).click();
    await expect.poll(async () => (await readCamera(atlas)).zoom).toBeCloseTo(zoom);
  }
  await expect(offer).toBeVisible();
  const before = await look(atlas);
  expect(asked).toEqual([]);

  await atlas.button(words.show).click();
  await expect(page.getByRole('status').filter({ hasText: words.shown })).toBeAttached();
  await expect.poll(() => asked.filter((path) => path.endsWith('.pbf')).length).toBeGreaterThan(0);
  await expect.poll(async () => (await look(atlas)).equals(before)).toBe(false);
  for (const name of ['OpenFreeMap', '© OpenMapTiles', 'Data from OpenStreetMap']) {
    await expect(page.getByRole('link', { name })).toBeVisible();
  }
  await atlas.button(atlas.words.map.zoomIn).click();
  await expect.poll(async () => (await readCamera(atlas)).zoom).toBeCloseTo(11);

  await atlas.button(words.hide).click();
  await expect.poll(async () => (await readCamera(atlas)).zoom).toBeCloseTo(10);
  await expect.poll(async () => (await look(atlas)).equals(before)).toBe(true);
  await expect(page.getByRole('link', { name: '© OpenMapTiles' })).toHaveCount(0);
});

for (const [what, answers] of [
  ['cannot be reached', { description: { status: 503, body: '' } }],
  ['sends something else', { tile: { body: '<!doctype html><title>Log in</title>' } }],
] as const) {
  test.describe(`where the server ${what}`, () => {
    test.use({ allowedErrors: /CityMap-|Streets-|openfreemap|503/ });

    test('the map stays as it was, and says so in a sentence', async ({
      atlas,
      context,
      page,
      words,
    }) => {
      await serveTiles(context, answers);
      await openNear(atlas);
      const before = await look(atlas);

      await atlas.button(words.show).click();
      await expect(page.getByText(words.failed)).toBeVisible();
      await expect(atlas.button(words.show)).toBeVisible();
      await expect.poll(async () => (await look(atlas)).equals(before)).toBe(true);
      expect(await findViolations(page)).toEqual([]);
    });
  });
}

test('streets come back with a drawing context that was lost, and can still be taken away', async ({
  atlas,
  context,
  page,
  words,
}) => {
  await serveTiles(context);
  await openNear(atlas);
  const bare = await look(atlas);
  await atlas.button(words.show).click();
  await expect.poll(async () => (await look(atlas)).equals(bare)).toBe(false);
  const status = page.getByRole('status').filter({ hasText: words.shown });
  await expect(status).toBeAttached();

  const lever = await atlas.canvas.evaluateHandle((canvas: HTMLCanvasElement) =>
    canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context'),
  );
  await lever.evaluate((extension) => extension?.loseContext());
  await atlas.expectDrawn('atlas');
  await lever.evaluate((extension) => extension?.restoreContext());
  await atlas.expectDrawn('gl');
  await expect(status).toBeAttached();
  await expect.poll(async () => (await look(atlas)).equals(bare)).toBe(false);

  await atlas.button(words.hide).click();
  await expect.poll(async () => (await look(atlas)).equals(bare)).toBe(true);
});

test('by keyboard alone: streets are shown, taken back, and the offer put away', async ({
  atlas,
  context,
  page,
  words,
}) => {
  await serveTiles(context);
  await openNear(atlas);
  await pressOn(atlas.button(words.show), 'Enter');
  await expect(atlas.button(words.hide)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(atlas.button(words.show)).toBeFocused();
  await pressOn(atlas.button(words.dismiss), 'Enter');
  await expect(page.getByText(words.meaning)).toHaveCount(0);
  await expect(atlas.canvas).toBeFocused();
});

test.describe('on the smallest phone', () => {
  test.use({ viewport: { width: 320, height: 568 } });

  test('nothing covers whose streets they are', async ({ atlas, context, page, words }) => {
    await serveTiles(context);
    await openNear(atlas);
    await atlas.button(words.show).click();
    const credits = page.getByRole('group', { name: atlas.words.map.sources }).getByRole('link');
    await expect(credits).toHaveCount(3);
    for (const credit of await credits.all()) await credit.click({ trial: true });
  });
});

test('axe finds nothing in the offer, nor in the streets', async ({
  atlas,
  context,
  page,
  words,
}) => {
  await serveTiles(context);
  await openNear(atlas);
  await expect(page.getByText(words.meaning)).toBeVisible();
  expect(await findViolations(page)).toEqual([]);

  await atlas.button(words.show).click();
  await expect(page.getByRole('link', { name: 'OpenFreeMap' })).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
});

test('inside other pages there are none: neither leave to ask for them nor their script', async ({
  request,
}) => {
  const page = await request.get('/embed/');
  expect(page.headers()['content-security-policy']).toContain("connect-src 'self';");

  const read = new Map<string, string>();
  const follow = (text: string) => {
    for (const [, name = ''] of text.matchAll(/([\w-]+-[\w-]{8}\.js)\b/g)) {
      if (read.has(name)) continue;
      read.set(name, readFileSync(`${PROJECT}/dist/assets/${name}`, 'utf8'));
      follow(read.get(name) ?? '');
    }
  };
  follow(await page.text());
  expect([...read.keys()].filter((name) => /^CityMap-/.test(name))).toHaveLength(1);
  expect(
    [...read].filter(([, text]) => text.includes('openfreemap')).map(([name]) => name),
  ).toEqual([]);
});
