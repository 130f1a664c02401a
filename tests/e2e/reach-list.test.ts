import { expect, test } from './fixtures.ts';
import { findRow, MEMBERS } from './drivers/facts.ts';
import { tabTo, walk } from './drivers/keyboard.ts';
import { listNearest } from './drivers/nearness.ts';

test('the down arrow passes through every member once', async ({ atlas }) => {
  await atlas.open();
  await tabTo(atlas.list);
  const first = await atlas.list.getAttribute('aria-activedescendant');

  const passed = await walk(atlas.list, 'ArrowDown', MEMBERS.length);
  expect([first, ...passed].toSorted()).toEqual(
    MEMBERS.map((row) => `row-${row['id']}`).toSorted(),
  );
});

test('Enter opens the member in hand, all through the list', async ({ atlas, page }) => {
  await atlas.open();
  await tabTo(atlas.list);

  for (let opened = 0; opened < 6; opened += 1) {
    for (let step = 0; step < 6; step += 1) await page.keyboard.press('PageDown');
    const id = ((await atlas.list.getAttribute('aria-activedescendant')) ?? '').slice(4);
    await page.keyboard.press('Enter');
    await atlas.expectChosen(id);
    await page.keyboard.press('Escape');
    await expect(atlas.list).toBeFocused();
  }
});

test('a click on a row opens its member', async ({ atlas }) => {
  await atlas.open();

  const id = MEMBERS.at(-1)?.['id'] ?? '';
  await atlas.row(id).click();
  await atlas.expectChosen(id);
});

test('a nearest member opens from the sheet of its neighbour', async ({ atlas }) => {
  await atlas.open({ fragment: 'city=valmiera' });

  const id = listNearest(findRow('valmiera'))[0]?.['id'] ?? '';
  await atlas.panel.locator(`[data-city-id="${id}"]`).click();
  await atlas.expectChosen(id);
});
