import { expect, test } from './fixtures.ts';

test.use({ hasMap: true, viewport: { width: 1000, height: 700 } });

test('paper has the world, the filter in words, the list and the disclaimer', async ({
  atlas,
  page,
}) => {
  await atlas.open({ fragment: 'region=africa&award=1' });
  await atlas.expectDrawn('gl');
  const { shown } = await atlas.readCount();
  await page.emulateMedia({ media: 'print' });

  await expect(page.locator('.atlas-marks g > use')).toHaveCount(shown);
  await expect(page.locator('.atlas')).toBeVisible();
  await expect(atlas.canvas).toBeHidden();
  await expect(page.getByText(atlas.words.filters.award, { exact: true }).first()).toBeVisible();
  await expect(atlas.rows.last()).toBeVisible();
  await expect(page.locator('.explore-print')).toBeVisible();
  await expect(page.getByText(/dati: 20\d\d\. gada/)).toBeVisible();
  await expect(atlas.search).toBeHidden();
});

test('the whole list comes to paper', async ({ atlas, page }) => {
  await atlas.open();
  await atlas.expectDrawn('gl');

  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  const pages = pdf.match(/\/Type\s*\/Page\b/g) ?? [];
  expect(pages.length).toBeGreaterThanOrEqual(3);
  expect(pages.length).toBeLessThanOrEqual(8);
});

test('after printing the map is back', async ({ atlas, page }) => {
  await atlas.open();
  await atlas.expectDrawn('gl');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.atlas')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });

  await expect(page.locator('.atlas')).toHaveCount(0);
  await expect(atlas.canvas).toBeVisible();
});
