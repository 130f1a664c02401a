import { loadChartsWords } from '#src/i18n/charts/load.ts';
import { expectFocusKept, pressOn, tabTo } from './drivers/keyboard.ts';
import { findRow, latvianName } from './drivers/facts.ts';
import { expect, test } from './fixtures.ts';

// Nothing here uses a pointer.

test('the first stop leads past everything to the list', async ({ atlas, page }) => {
  await atlas.open();

  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: atlas.words.header.skipToList });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('#list-heading')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(atlas.list).toBeFocused();
});

test('a city is found by typing, opened by Enter, and its heading has the keyboard', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await tabTo(atlas.search);

  await page.keyboard.type('valmiera');
  await expect(atlas.search).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(atlas.suggestions.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await atlas.expectChosen('valmiera');
  await expect(atlas.panelHeading).toBeFocused();
});

test('Escape closes the sheet and the keyboard is back in the search', async ({ atlas, page }) => {
  await atlas.open();
  await tabTo(atlas.search);
  await page.keyboard.type('valmiera');
  await page.keyboard.press('Enter');
  await expect(atlas.panelHeading).toBeFocused();

  await page.keyboard.press('Escape');
  await expect(atlas.panel).toHaveCount(0);
  await expect(atlas.search).toBeFocused();
});

test('Escape closes the suggestions first, then empties the search', async ({ atlas, page }) => {
  await atlas.open();
  await tabTo(atlas.search);
  await page.keyboard.type('espo');
  await expect(atlas.search).toHaveAttribute('aria-expanded', 'true');

  await page.keyboard.press('Escape');
  await expect(atlas.search).toHaveAttribute('aria-expanded', 'false');
  await expect(atlas.search).toHaveValue('espo');
  await page.keyboard.press('Escape');
  await expect(atlas.search).toHaveValue('');
  await expect(atlas.search).toBeFocused();
});

test('the button that empties the search gives the keyboard back to it', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await tabTo(atlas.search);
  await page.keyboard.type('riga');

  await pressOn(atlas.button(atlas.words.search.clear), 'Enter');
  await expect(atlas.search).toHaveValue('');
  await expect(atlas.search).toBeFocused();
});

test('arrows, Home, End and letters move in the list without opening anything', async ({
  atlas,
  page,
}) => {
  await atlas.open({ language: 'en' });
  await tabTo(atlas.list);
  const first = await atlas.rows.first().getAttribute('id');
  const last = await atlas.rows.last().getAttribute('id');

  await expect(atlas.list).toHaveAttribute('aria-activedescendant', first ?? '');
  await page.keyboard.press('End');
  await expect(atlas.list).toHaveAttribute('aria-activedescendant', last ?? '');
  await expect(atlas.rows.last()).toBeInViewport();
  await page.keyboard.press('ArrowUp');
  await expect(atlas.list).not.toHaveAttribute('aria-activedescendant', last ?? '');
  await page.keyboard.press('Home');
  await expect(atlas.list).toHaveAttribute('aria-activedescendant', first ?? '');
  await page.keyboard.press('v');
  await expect(page.locator('li.active .name')).toHaveText(/^V/);
  await expect(atlas.panel).toHaveCount(0);
});

test('Escape brings the keyboard back to the list it came from', async ({ atlas, page }) => {
  await atlas.open();
  await tabTo(atlas.list);
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(atlas.panelHeading).toBeFocused();

  await page.keyboard.press('Escape');
  await expect(atlas.list).toBeFocused();
});

test('after a walk from sheet to sheet it is still that list', async ({ atlas, page }) => {
  await atlas.open();
  await atlas.list.focus();
  const row = await atlas.list.getAttribute('aria-activedescendant');
  await page.keyboard.press('Enter');
  await expect(atlas.panelHeading).toBeFocused();
  const first = await atlas.panelHeading.innerText();
  await pressOn(atlas.panel.locator('button[data-city-id]').first(), 'Enter');
  await expect(atlas.panelHeading).not.toHaveText(first);
  await expect(atlas.panelHeading).toBeFocused();

  await page.keyboard.press('Escape');
  await expect(atlas.list).toBeFocused();
  expect(await atlas.list.getAttribute('aria-activedescendant')).toBe(row);
});

test('sharing, opened from a sheet, gives way to that sheet', async ({ atlas, page }) => {
  await atlas.open({ fragment: 'city=espoo' });
  await pressOn(atlas.panel.getByRole('button', { name: atlas.words.header.share }), 'Enter');
  await atlas.expectFragment('panel', 'share');
  await expect(atlas.panelHeading).toBeFocused();

  await page.keyboard.press('Escape');
  await expect(atlas.panelHeading).toHaveText(latvianName(findRow('espoo')));
  await expect(atlas.panelHeading).toBeFocused();
});

test('a button that unfolds a table above itself stays in sight', async ({ atlas }) => {
  await atlas.load({ fragment: 'view=charts' });
  const { populations, showTable, showChart } = await loadChartsWords('lv');
  await pressOn(atlas.button(`${showTable} – ${populations.name}`), 'Enter');

  const button = atlas.button(`${showChart} – ${populations.name}`);
  await expect(button).toBeFocused();
  await expect(button).toBeInViewport();
});

test('the close button gives the keyboard back as well', async ({ atlas, page }) => {
  await atlas.open();
  await tabTo(atlas.list);
  await page.keyboard.press('Enter');
  await expect(atlas.panelHeading).toBeFocused();

  await pressOn(atlas.closeButton, 'Enter');
  await expect(atlas.list).toBeFocused();
});

test('a sheet that a link opened closes by Escape and leaves the keyboard on the page', async ({
  atlas,
  page,
}) => {
  await atlas.open({ fragment: 'city=espoo' });

  await page.keyboard.press('Escape');
  await expect(atlas.panel).toHaveCount(0);
  await expectFocusKept(page);
});

test('the nearest members can be walked along', async ({ atlas, page }) => {
  await atlas.open({ fragment: 'city=espoo' });

  await pressOn(atlas.panel.locator('button[data-city-id]').first(), 'Enter');
  await expect(atlas.panelHeading).not.toHaveText(latvianName(findRow('espoo')));
  await expect(atlas.panelHeading).toBeFocused();
  await expectFocusKept(page);
});

test('the tabs of Valmiera follow the arrows, Home and End', async ({ atlas, page }) => {
  await atlas.open({ fragment: 'city=valmiera' });
  await tabTo(atlas.tab('about'));

  const walk = [
    ['ArrowRight', 'strategy'],
    ['ArrowRight', 'events'],
    ['End', 'places'],
    ['ArrowRight', 'about'],
    ['ArrowLeft', 'places'],
    ['Home', 'about'],
  ] as const;
  for (const [key, id] of walk) {
    await page.keyboard.press(key);
    await expect(atlas.tab(id)).toHaveAttribute('aria-selected', 'true');
    await expect(atlas.tab(id)).toBeFocused();
  }
});
