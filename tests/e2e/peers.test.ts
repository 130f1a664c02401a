import { loadPeersWords } from '#src/i18n/peers/load.ts';
import { findViolations } from './drivers/axe.ts';
import { findRow, latvianName, MEMBERS } from './drivers/facts.ts';
import { pressOn } from './drivers/keyboard.ts';
import { expect, test } from './fixtures.ts';

/** A member whose name is one long word. */
const LONG = MEMBERS.filter((row) => /^[A-Z][a-z]{10,12}$/.test(latvianName(row)))[0]?.['id'];

const WORDS = await loadPeersWords('lv');
const nameOf = (id: string) => latvianName(findRow(id));

test('a member names five like it, with reasons, and choosing one opens it', async ({ atlas }) => {
  await atlas.open({ fragment: 'city=espoo' });

  const peers = atlas.panel.locator('li:has([data-compare-id])');
  await expect(peers).toHaveCount(5);
  await expect(peers.first()).toContainText(/iedzīvotāj|gada|reģionā|valstī/);
  const chosen = peers.first().locator('button[data-city-id]');
  const id = (await chosen.getAttribute('data-city-id')) ?? '';
  await chosen.click();
  await expect(atlas.panelHeading).toHaveText(nameOf(id));
});

test('cities are compared, a third added, and one removed by keyboard alone', async ({
  atlas,
  page,
}) => {
  await atlas.open({ fragment: 'city=espoo' });

  await pressOn(atlas.panel.locator('[data-compare-id]').first(), 'Enter');
  await expect(atlas.panelHeading).toBeFocused();
  const columns = atlas.panel.getByRole('columnheader');
  await expect(columns).toHaveCount(2);
  await pressOn(atlas.panel.getByRole('combobox'), 'G');
  await page.keyboard.type('angdong-gu');
  await page.keyboard.press('Enter');
  await expect(columns).toHaveText([nameOf('espoo'), /./, nameOf('gangdong-gu')]);
  expect(atlas.readFragment().get('compare')).toMatch(/^espoo,[a-z0-9-]+,gangdong-gu$/);
  await pressOn(atlas.button(WORDS.sheet.removeOf(nameOf('gangdong-gu'))), 'Enter');
  await expect(columns).toHaveCount(2);
  await expect(atlas.panelHeading).toBeFocused();
});

test('closing a comparison returns to the city it began with', async ({ atlas, page }) => {
  await atlas.open({ fragment: 'city=espoo&compare=espoo,gangdong-gu' });
  await expect(atlas.panel.getByRole('columnheader')).toHaveCount(2);

  await page.keyboard.press('Escape');
  await expect(atlas.panelHeading).toHaveText(nameOf('espoo'));
  await expect(atlas.panelHeading).toBeFocused();
  expect(atlas.readFragment().has('compare')).toBe(false);
});

test('whom a filter hides is seen once it is compared', async ({ atlas }) => {
  await atlas.open({ fragment: 'city=espoo&country=FI' });
  await atlas.follow('city=espoo&country=FI&compare=espoo,gangdong-gu');
  await pressOn(atlas.panel.getByRole('combobox'), 'v');
  await atlas.page.keyboard.type('almiera');
  await atlas.page.keyboard.press('Enter');

  await expect(atlas.panel.getByRole('columnheader')).toHaveCount(3);
  await atlas.expectFragment('country', undefined);
});

test('a city that was removed is not returned to', async ({ atlas, page }) => {
  await atlas.open({ fragment: 'city=espoo&compare=espoo,gangdong-gu,valmiera' });
  await atlas.button(WORDS.sheet.removeOf(nameOf('espoo'))).click();
  await expect(atlas.panel.getByRole('columnheader')).toHaveCount(2);

  await page.keyboard.press('Escape');
  await expect(atlas.panelHeading).toHaveText(nameOf('gangdong-gu'));
});

test('removing one of two opens the one that is left', async ({ atlas }) => {
  await atlas.open({ fragment: 'city=espoo&compare=espoo,gangdong-gu' });

  await atlas.button(WORDS.sheet.removeOf(nameOf('espoo'))).click();
  await expect(atlas.panelHeading).toHaveText(nameOf('gangdong-gu'));
});

test('unknown cities of a link are left out of the comparison', async ({ atlas }) => {
  await atlas.open({ fragment: 'compare=atlantis,espoo,gangdong-gu' });
  await expect(atlas.panel.getByRole('columnheader')).toHaveCount(2);

  await atlas.open({ fragment: 'city=espoo&compare=atlantis,gangdong-gu' });
  await expect(atlas.panelHeading).toHaveText(nameOf('espoo'));
});

test('three cities fit beside one another in 320 pixels, for everyone', async ({ atlas, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await atlas.open({ fragment: `compare=valmiera,espoo,${LONG}` });

  await expect(atlas.panel.getByText(WORDS.sheet.note)).toBeAttached();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  const table = atlas.panel.locator('table');
  const sticksOut = await table.evaluate((element) => element.scrollWidth - element.clientWidth);
  expect([overflow, sticksOut]).toEqual([0, 0]);
  expect(await findViolations(page)).toEqual([]);
});

test.describe('on the map', () => {
  test.use({ hasMap: true });

  test('a peer under the pointer is joined to the city by an arc', async ({ atlas, page }) => {
    // Without the GL map the drawing stays, whose arcs stand in the page.
    await page.route(/CityMap-.*\.js$/, () => undefined);
    await atlas.open({ fragment: 'city=espoo' });
    const arcs = page.locator('svg.atlas-world > path:not(.atlas-land)');
    await atlas.panel.locator('li:has([data-compare-id])').first().hover();
    await expect(arcs).toHaveAttribute('d', /^M[\d. L-]+/);

    await atlas.panelHeading.hover();
    await expect(arcs).toHaveCount(0);
  });
});
