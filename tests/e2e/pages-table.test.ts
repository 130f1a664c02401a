import { findRow, MEMBERS } from './drivers/facts.ts';
import { needLanguage } from './drivers/site.ts';
import { expect, test } from './fixtures.ts';

test('the table can be put in the order of any column, unknown last', async ({ page }) => {
  needLanguage('en');
  await page.goto('/en/cities/');
  const table = page.getByRole('table').first();
  const ids = () =>
    table
      .locator('[data-city-id]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-city-id') ?? ''));
  const joined = async () => (await ids()).map((id) => findRow(id)['joined'] ?? '');
  const years = MEMBERS.map((row) => row['joined'] ?? '');
  const known = years.filter((year) => year !== '').sort();
  const unknown = years.filter((year) => year === '');

  await table.getByRole('button', { name: 'Member since' }).click();
  expect(await joined()).toEqual([...known, ...unknown]);
  await expect(table.getByRole('columnheader', { name: 'Member since' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );

  await table.getByRole('button', { name: 'Member since' }).click();
  expect(await joined()).toEqual([...known.reverse(), ...unknown]);
  await expect(table.locator('[aria-sort]')).toHaveCount(1);
});

test('names follow the alphabet of the language', async ({ page }) => {
  await page.goto('/cities/');
  const table = page.getByRole('table').first();
  await table.getByRole('button', { name: 'Pilsēta' }).press('Enter');

  const names = await table.locator('tbody a').allTextContents();
  expect(names).toEqual([...names].sort(new Intl.Collator('lv').compare));
});

test('a row that is a grid on a phone is still a row of a table', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  needLanguage('en');
  await page.goto('/en/cities/');

  const row = page.getByRole('row').and(page.locator('[data-city-id="valmiera"]'));
  const awards = findRow('valmiera')['awards'] ?? '';
  await expect(row.getByRole('cell')).toHaveText([
    'Latvia',
    'Europe and North America',
    '2016',
    awards === '' ? '' : `award ${awards.replaceAll(';', ', ')}`,
  ]);
});
