import { expect, test } from './fixtures.ts';
import { findViolations } from './drivers/axe.ts';
import { CITIES, MEMBERS, countMembers, findRow } from './drivers/facts.ts';

const KINDS = ['cities/', 'city/valmiera/', 'en/city/cali/', 'ru/accessibility/', 'en/privacy/'];

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the list holds every member in a row with its headers', async ({ page }) => {
    await page.goto('/ru/cities/');

    const table = page.getByRole('table', { name: /397 участников в 89 странах и территориях/ });
    await expect(table.getByRole('rowheader')).toHaveCount(MEMBERS.length);
    await expect(table.getByRole('columnheader')).toHaveText([
      'Город',
      'Страна',
      'Регион ЮНЕСКО',
      'В сети с',
      'Премия',
    ]);
    await expect(table.locator('[data-city-id]')).toHaveCount(MEMBERS.length);
  });

  test('former members stand in a table of their own', async ({ page }) => {
    await page.goto('/en/cities/');

    const table = page.getByRole('table', { name: /2 cities that are no longer/ });
    await expect(table.getByRole('rowheader')).toHaveCount(CITIES.length - MEMBERS.length);
    await expect(table.getByRole('row', { name: /Bolu/ })).toContainText('by 2022');
  });

  test('nothing offers an order that only script could give', async ({ page }) => {
    await page.goto('/cities/');

    await expect(page.getByRole('columnheader', { name: 'Valsts' }).first()).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByText('nospiediet kolonnas nosaukumu')).toBeHidden();
  });

  test('the page of Valmiera tells its whole story', async ({ page }) => {
    await page.goto('/en/city/valmiera/');

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Valmiera');
    await expect(page.getByText('Latvia · member since 2016')).toBeVisible();
    await expect(page.getByText('22,376')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Strategy', exact: true })).toBeVisible();
    await expect(page.getByText('13:00–15:00')).toBeVisible();
  });

  test('a member leads to its neighbours, its languages and the Atlas', async ({ page }) => {
    await page.goto('/ru/city/valmiera/');
    await expect(page.getByRole('link', { name: 'Открыть в атласе' })).toHaveAttribute(
      'href',
      '../../#city=valmiera',
    );
    await page.getByRole('link', { name: 'Шяуляй' }).click();
    await expect(page).toHaveURL('/ru/city/siauliai/');
    await page.getByRole('link', { name: 'EN – English' }).click();
    await expect(page).toHaveURL('/en/city/siauliai/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });
});

test('a page opens the Atlas on its member', async ({ page, atlas }) => {
  await page.goto('/en/city/espoo/');
  await page.getByRole('link', { name: 'Open in the Atlas' }).click();

  await expect(page).toHaveURL('/en/#city=espoo');
  await expect(atlas.page.getByRole('heading', { name: 'Espoo' })).toBeVisible();
});

test('the table can be put in the order of any column, unknown last', async ({ page }) => {
  await page.goto('/en/cities/');
  const table = page.getByRole('table').first();
  const ids = () =>
    table
      .locator('[data-city-id]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-city-id') ?? ''));
  const joined = async () => (await ids()).map((id) => findRow(id)['joined'] ?? '');

  await table.getByRole('button', { name: 'Member since' }).click();
  const ascending = await joined();
  const unknown = countMembers((row) => row['joined'] === '');
  expect(unknown).toBeGreaterThan(0);
  expect(ascending.slice(-unknown).every((year) => year === '')).toBe(true);
  expect(ascending.slice(0, -unknown)).toEqual([...ascending.slice(0, -unknown)].sort());
  await expect(table.getByRole('columnheader', { name: 'Member since' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );

  await table.getByRole('button', { name: 'Member since' }).click();
  const descending = await joined();
  expect(descending[0]).toBe('2025');
  expect(descending.at(-1)).toBe('');
  await expect(table.locator('[aria-sort]')).toHaveCount(1);
});

test('names follow the alphabet of the language', async ({ page }) => {
  await page.goto('/cities/');
  const table = page.getByRole('table').first();
  await table.getByRole('button', { name: 'Pilsēta' }).press('Enter');

  const names = await table.locator('tbody a').allTextContents();
  expect(names).toEqual([...names].sort(new Intl.Collator('lv').compare));
});

test('the first key leads past the header', async ({ page }) => {
  await page.goto('/cities/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Pāriet uz saturu' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#content')).toBeFocused();
});

test('a row that is a grid on a phone is still a row of a table', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/en/cities/');

  const row = page.getByRole('row', { name: /Valmiera/ });
  await expect(row.getByRole('cell')).toHaveText([
    'Latvia',
    'Europe and North America',
    '2016',
    '',
  ]);
});

for (const path of KINDS) {
  test(`${path} keeps within 320 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`/${path}`);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(320);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on ${path} (${colorScheme})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(`/${path}`);
      expect(await findViolations(page)).toEqual([]);
    });
  }
}

test('the longest name keeps within 320 pixels', async ({ page }) => {
  const longest = CITIES.reduce((one, other) =>
    (other['name'] ?? '').length > (one['name'] ?? '').length ? other : one,
  );
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`/city/${longest['id']}/`);

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(longest['name'] ?? '');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('a dark system gets dark pages without any script', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    baseURL: baseURL ?? '',
    colorScheme: 'dark',
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  await page.goto('/privacy/');
  await expect(page.locator('main')).toHaveCSS('background-color', 'rgb(16, 29, 38)');
  await context.close();
});

test.describe('an address that leads nowhere', () => {
  test.use({ allowedErrors: /status of 404/ });

  test('is answered in three languages at any depth, in full dress', async ({ page }) => {
    const response = await page.goto('/no/such/page/');

    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading')).toHaveText([
      'Šādas lapas nav',
      'There is no such page',
      'Такой страницы нет',
    ]);
    await expect(page.locator('main')).toHaveCSS('background-color', 'rgb(252, 250, 246)');
    await expect(page.getByRole('link').first()).toHaveAttribute('href', '/');
    expect(await findViolations(page)).toEqual([]);
  });
});
