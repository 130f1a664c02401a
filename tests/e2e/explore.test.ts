import { expect, test } from './fixtures.ts';
import { FORMER, MEMBERS, NEWEST_TOTAL } from './drivers/facts.ts';

test('the start page is in Latvian', async ({ atlas, page }) => {
  await atlas.open();

  await expect(page.locator('html')).toHaveAttribute('lang', 'lv');
  await expect(page).toHaveTitle('Izglītības pilsētu atlants');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Izglītības pilsētu atlants');
});

for (const language of ['lv', 'en', 'ru'] as const) {
  test(`a sentence counts members, former ones and those announced (${language})`, async ({
    atlas,
    page,
  }) => {
    await atlas.open({ language });

    const { cities, date } = NEWEST_TOTAL;
    const { summary } = atlas.words.figures;
    await expect(
      page.getByText(summary(MEMBERS.length, FORMER.length, cities, date)),
    ).toBeVisible();
  });
}

test.describe('with the map', () => {
  test.use({ hasMap: true });

  test('the map comes up by itself and says so', async ({ atlas, page }) => {
    await atlas.open();
    await atlas.expectDrawn('gl');

    await expect(atlas.canvas).toBeVisible();
    const marks = await page.evaluate(() =>
      performance.getEntriesByType('mark').map((m) => m.name),
    );
    expect(marks).toEqual(expect.arrayContaining(['shell-ready', 'map-ready']));
  });

  test('list and map agree on the members of today', async ({ atlas }) => {
    await atlas.open();
    await atlas.expectDrawn('gl');

    await atlas.expectAllShown(true);
    await expect(atlas.count).toHaveText(atlas.words.list.count(MEMBERS.length, MEMBERS.length));
  });
});
