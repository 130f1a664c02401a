import { expect, test } from './fixtures.ts';
import { CITIES, MEMBERS } from './drivers/facts.ts';

test('the start page is in Latvian', async ({ atlas, page }) => {
  await atlas.open();

  await expect(page.locator('html')).toHaveAttribute('lang', 'lv');
  await expect(page).toHaveTitle('Izglītības pilsētu atlants');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Izglītības pilsētu atlants');
});

test('the sentence stands in English and Russian too', async ({ atlas, page }) => {
  await atlas.open({ language: 'en' });
  await expect(
    page.getByText('397 members documented, 2 former, 425 announced by UNESCO in December 2025'),
  ).toBeVisible();

  await atlas.open({ language: 'ru' });
  await expect(page.getByText(/397 участников, бывших: 2;.*: 425\./)).toBeVisible();
});

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

  test('list, map and sentence agree on 397 members and 2 former ones', async ({ atlas, page }) => {
    await atlas.open();
    await atlas.expectDrawn('gl');

    expect([MEMBERS.length, CITIES.length]).toEqual([397, 399]);
    await atlas.expectShown(397, true);
    await expect(atlas.count).toHaveText('397 no 397');
    await expect(
      page.getByText('Dokumentētas 397 dalībnieces un 2 bijušās; UNESCO paziņotais skaits: 425'),
    ).toBeVisible();
  });
});
