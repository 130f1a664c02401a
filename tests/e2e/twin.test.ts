import { findViolations } from './drivers/axe.ts';
import type { AtlasPage } from './drivers/atlas.ts';
import { countMembers, findRow } from './drivers/facts.ts';
import { expect, test } from './fixtures.ts';

const LATVIA = 'country=LV&map=6/57/25';

const findTwin = (atlas: AtlasPage) =>
  atlas.page.getByRole('main').getByRole('listbox', { name: 'Pilsētas, kas redzamas kartē' });

test('the list beside the map names who is in view', async ({ atlas }) => {
  await atlas.open({ fragment: LATVIA });
  const twin = findTwin(atlas);

  await expect(twin.getByRole('option')).toHaveCount(
    countMembers((row) => row['country'] === 'LV'),
  );
  await atlas.follow('country=LV&map=6/-30/140');
  await expect(twin.getByRole('option')).toHaveCount(0);
});

test('arrows go from member to member, each marked everywhere', async ({ atlas }) => {
  await atlas.open({ fragment: LATVIA });
  const twin = findTwin(atlas);
  await expect(twin.getByRole('option')).not.toHaveCount(0);
  await twin.focus();
  const first = await twin.getAttribute('aria-activedescendant');
  await twin.press('ArrowDown');

  const second = await twin.getAttribute('aria-activedescendant');
  expect(second).not.toBe(first);
  const id = second?.replace('twin-', '') ?? '';
  await expect(atlas.row(id)).toHaveClass(/hovered/);
});

test('Enter opens the member in hand', async ({ atlas, page }) => {
  await atlas.open({ fragment: LATVIA });
  const twin = findTwin(atlas);
  await expect(twin.getByRole('option')).not.toHaveCount(0);
  await twin.focus();
  await expect(twin).toHaveAttribute('aria-activedescendant', /^twin-/);
  const id = (await twin.getAttribute('aria-activedescendant'))?.replace('twin-', '') ?? '';
  await page.keyboard.press('Enter');

  await atlas.expectFragment('city', id);
  await expect(atlas.panelHeading).toBeFocused();
});

test('who comes back to it finds somebody in hand, and opens that one', async ({ atlas, page }) => {
  await atlas.open({ fragment: LATVIA });
  const twin = findTwin(atlas);
  await expect(twin.getByRole('option')).not.toHaveCount(0);
  await twin.focus();
  const before = await twin.getAttribute('aria-activedescendant');
  await atlas.search.focus();
  await atlas.follow('country=FI&map=6/60.2/24.6');
  await twin.focus();
  const id = (await twin.getAttribute('aria-activedescendant'))?.replace('twin-', '') ?? '';
  expect(id).not.toBe(before);
  expect(findRow(id)['country']).toBe('FI');
  await page.keyboard.press('Enter');
  await atlas.expectFragment('city', id);
});

test('it keeps to fifty, and says how many more there are', async ({ atlas, page }) => {
  await atlas.open();
  const twin = findTwin(atlas);

  await expect(twin.getByRole('option')).toHaveCount(50);
  await twin.focus();
  await expect(page.getByText(/Redzam(a|as) vēl \d+ pilsēt/)).toBeVisible();
});

test('what comes into view is said once it has come to rest', async ({ atlas, page }) => {
  await atlas.open({ fragment: LATVIA });
  await findTwin(atlas).focus();
  const status = page.getByRole('main').getByRole('status');
  await expect(status).toHaveText(/^Kartē redzam(a|as) \d+ no \d+; vidum tuvākā: .+\skm\.$/);

  await atlas.follow('country=LV&map=6/-30/140');
  await expect(status).toHaveText('Šajā kartes daļā nav nevienas pilsētas.');
});

test('a visitor without keyboard does not see it', async ({ atlas }) => {
  await atlas.open();
  await expect(findTwin(atlas)).toBeAttached();
  await expect(atlas.page.locator('.twin')).toHaveCSS('opacity', '0');
});

test('axe finds nothing in it', async ({ atlas, page }) => {
  await atlas.open({ fragment: LATVIA });
  await findTwin(atlas).focus();

  expect(await findViolations(page)).toEqual([]);
});

test.describe('with the map', () => {
  test.use({ hasMap: true, viewport: { width: 900, height: 600 } });

  test('Escape leads back to the map', async ({ atlas }) => {
    await atlas.open({ fragment: LATVIA });
    await atlas.expectDrawn('gl');
    await findTwin(atlas).focus();
    await findTwin(atlas).press('Escape');

    await expect(atlas.canvas).toBeFocused();
  });
});

test.describe('with a map to move', () => {
  test.use({ hasMap: true, viewport: { width: 1400, height: 800 } });

  test('a member that the list covers is brought out from under it', async ({ atlas, page }) => {
    // With the whole of Latvia at the left edge of what the sheets leave free.
    await atlas.open({ fragment: 'country=LV&map=6/57/28' });
    await atlas.expectDrawn('gl');
    const twin = findTwin(atlas);
    await expect(twin.getByRole('option')).not.toHaveCount(0);
    const before = await page.locator('[data-camera]').getAttribute('data-camera');
    await twin.focus();

    await expect(page.locator('[data-camera]')).not.toHaveAttribute('data-camera', before ?? '');
    await expect(twin).toHaveAttribute('aria-activedescendant', /^twin-/);
  });

  test('quick presses, each with a flight, put nobody into another place', async ({
    atlas,
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await atlas.open({ fragment: 'map=4.6/40/15' });
    await atlas.expectDrawn('gl');
    const twin = findTwin(atlas);
    await expect(twin.getByRole('option')).not.toHaveCount(0);
    await twin.focus();
    const order = () => twin.getByRole('option').evaluateAll((all) => all.map(({ id }) => id));
    const before = await order();
    for (let press = 0; press < 30; press += 1) {
      await page.keyboard.press('ArrowDown');
      await page.waitForTimeout(150);
    }
    expect(await order()).toEqual(before);
  });
});
