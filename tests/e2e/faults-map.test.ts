import type { AtlasPage } from './drivers/atlas.ts';
import { findRow, latvianName, MEMBERS } from './drivers/facts.ts';
import { clickMember } from './drivers/map.ts';
import { findLoneliest } from './drivers/nearness.ts';
import { expect, test } from './fixtures.ts';

test.use({
  hasMap: true,
  allowedErrors: /WebGL|Failed to load|Failed to fetch|basemap|JSON|orker|ERR_/,
});

/** All that a visitor does without a map. */
async function expectRestWorks(atlas: AtlasPage): Promise<void> {
  await atlas.expectAllShown();
  await atlas.search.fill('somija');
  await atlas.row('espoo').click();
  await atlas.expectChosen('espoo');
  await atlas.panel.locator('button[data-city-id]').first().click();
  await expect(atlas.panelHeading).not.toHaveText(latvianName(findRow('espoo')));
  await atlas
    .button(atlas.words.filters.clear)
    .or(atlas.button(atlas.words.search.clear))
    .first()
    .click();
  await atlas.expectAllShown();
}

test('without WebGL 2 the page says why there is no map, and the rest works', async ({
  atlas,
  page,
}) => {
  await page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: [string]) {
      return /webgl/.test(args[0]) ? null : Reflect.apply(getContext, this, args);
    } as typeof getContext;
  });
  await atlas.open();

  await atlas.expectDrawn('atlas');
  await expect(page.getByText(atlas.words.map.failure.webgl)).toBeVisible();
  await expect(atlas.canvas).toHaveCount(0);
  await expectRestWorks(atlas);
});

test('without WebGL 2 a city is chosen on the drawing', async ({ atlas, page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await atlas.open();
  await atlas.expectDrawn('atlas');
  const { id = '' } = findLoneliest();
  const box = await page.locator(`main [data-city-id="${id}"]`).boundingBox();
  if (!box) throw new Error(`${id} has no mark`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await atlas.expectChosen(id);
});

test('where neither map nor drawing arrives, the list remains', async ({ atlas, page }) => {
  await page.route(/assets\/(CityMap|LandAtlas)-.*\.js/, (route) => route.fulfill({ status: 404 }));
  await atlas.open();

  await atlas.expectDrawn('list');
  await expect(page.getByText(atlas.words.map.failure.worker)).toBeVisible();
  await expectRestWorks(atlas);
});

test('without the map’s script the page says so, and the rest works', async ({ atlas, page }) => {
  await page.route('**/assets/CityMap-*.js', (route) => route.fulfill({ status: 404 }));
  await atlas.open();

  await atlas.expectDrawn('atlas');
  await expect(page.getByText(atlas.words.map.failure.worker)).toBeVisible();
  await expectRestWorks(atlas);
});

test('without the map’s worker the page says so, and the rest works', async ({ atlas, page }) => {
  await page.route('**/assets/*worker*', (route) => route.abort());
  await atlas.open();

  await atlas.expectDrawn('atlas');
  await expect(page.getByText(atlas.words.map.failure.worker)).toBeVisible();
  await expectRestWorks(atlas);
});

for (const [name, answer] of [
  ['missing', { status: 404 }],
  ['cut off', { body: '{"type":"Topology","arcs":[[' }],
] as const) {
  test(`with a land that is ${name} the members are drawn all the same`, async ({
    atlas,
    page,
  }) => {
    await page.route('**/assets/basemap-*.json', (route) => route.fulfill(answer));
    const { lat, lon } = findRow('valmiera');
    await atlas.open({ fragment: `map=8/${lat}/${lon}` });

    await atlas.expectDrawn('gl');
    await expect(page.getByText(atlas.words.map.failure.basemap)).toBeVisible();
    await expect(atlas.map).toHaveAttribute('data-city-count', String(MEMBERS.length));
    await clickMember(atlas, 'valmiera');
    await atlas.expectChosen('valmiera');
  });
}

test('a drawing context that is lost for good gives way to the drawing, and says so', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await atlas.expectDrawn('gl');

  await atlas.canvas.evaluate((canvas) => {
    const context = (canvas as HTMLCanvasElement).getContext('webgl2');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
  });
  await atlas.expectDrawn('atlas');
  await expect(page.getByText(atlas.words.map.failure.lost)).toBeVisible();
  await atlas.expectAllShown();
});
