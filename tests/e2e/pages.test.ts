import { expect, test } from './fixtures.ts';
import { wordsOf } from '#src/i18n/pages/load.ts';
import { findViolations } from './drivers/axe.ts';
import {
  CITIES,
  COUNTRY_COUNT,
  FORMER,
  findRow,
  latvianName,
  MEMBERS,
  nameIn,
} from './drivers/facts.ts';
import { listNearest } from './drivers/nearness.ts';
import { LANGUAGE_FOLDERS, needLanguage, SITE } from './drivers/site.ts';

const KINDS = [
  ['lv', 'cities/'],
  ['lv', 'city/valmiera/'],
  ['en', `en/city/${(FORMER[0] ?? findRow('espoo'))['id']}/`],
  ['ru', 'ru/accessibility/'],
  ['en', 'en/privacy/'],
] as const;

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the list holds every member in a row with its headers', async ({ page }) => {
    needLanguage('ru');
    await page.goto('/ru/cities/');

    const { caption } = wordsOf('ru').pages.list;
    const table = page.getByRole('table', { name: caption(MEMBERS.length, COUNTRY_COUNT) });
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
    needLanguage('en');
    const [former] = FORMER;
    test.skip(former === undefined, 'Nobody has left.');
    await page.goto('/en/cities/');

    const { formerCaption } = wordsOf('en').pages.list;
    const table = page.getByRole('table', { name: formerCaption(FORMER.length) });
    await expect(table.getByRole('rowheader')).toHaveCount(FORMER.length);
    const row = table.locator(`[data-city-id="${former?.['id']}"]`);
    await expect(row).toContainText(`by ${former?.['left']}`);
  });

  test('nothing offers an order that only script could give', async ({ page }) => {
    await page.goto('/cities/');

    await expect(page.getByRole('columnheader', { name: 'Valsts' }).first()).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByText('nospiediet kolonnas nosaukumu')).toBeHidden();
  });

  test('the page of Valmiera tells its whole story', async ({ page }) => {
    needLanguage('en');
    const { format, city } = wordsOf('en').atlas;
    const { population } = findRow('valmiera');
    await page.goto('/en/city/valmiera/');

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Valmiera');
    await expect(page.getByText('Latvia · member since 2016')).toBeVisible();
    const residents = population ? format.number(Number(population)) : city.populationUnknown;
    await expect(page.locator('.facts').getByText(residents).first()).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Strategy', exact: true })).toBeVisible();
    await expect(page.getByText('13:00–15:00')).toBeVisible();
  });

  test('a member leads to its neighbours, its languages and the Atlas', async ({ page }) => {
    needLanguage('ru');
    needLanguage('en');
    const [nearest = findRow('espoo')] = listNearest(findRow('valmiera'));
    await page.goto('/ru/city/valmiera/');
    await expect(page.getByRole('link', { name: 'Открыть в атласе' })).toHaveAttribute(
      'href',
      '../../#city=valmiera',
    );
    await page.getByRole('link', { name: nameIn('ru', nearest), exact: true }).click();
    await expect(page).toHaveURL(`/ru/city/${nearest['id']}/`);
    await page.getByRole('link', { name: 'EN – English' }).click();
    await expect(page).toHaveURL(`/en/city/${nearest['id']}/`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });
});

test('a page opens the Atlas on its member', async ({ page, atlas }) => {
  needLanguage('en');
  await page.goto('/en/city/espoo/');
  await page.getByRole('link', { name: 'Open in the Atlas' }).click();

  await expect(page).toHaveURL('/en/#city=espoo');
  await expect(atlas.page.getByRole('heading', { name: 'Espoo' })).toBeVisible();
});

test('the first key leads past the header', async ({ page }) => {
  await page.goto('/cities/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Pāriet uz saturu' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#content')).toBeFocused();
});

for (const [language, path] of KINDS) {
  test(`${path} keeps within 320 pixels`, async ({ page }) => {
    needLanguage(language);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`/${path}`);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(320);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on ${path} (${colorScheme})`, async ({ page }) => {
      needLanguage(language);
      await page.emulateMedia({ colorScheme });
      await page.goto(`/${path}`);
      expect(await findViolations(page)).toEqual([]);
    });
  }
}

test('the longest name keeps within 320 pixels', async ({ page }) => {
  const longest = CITIES.reduce((one, other) =>
    latvianName(other).length > latvianName(one).length ? other : one,
  );
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`/city/${longest['id']}/`);

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(latvianName(longest));
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

  const NO_SUCH_PAGE = {
    lv: 'Šādas lapas nav',
    en: 'There is no such page',
    ru: 'Такой страницы нет',
  } as const;
  // A site that knows its address leads to its list, another one to the start of its host.
  const way = SITE.address === '' ? '/' : `${SITE.address}${LANGUAGE_FOLDERS[0]}cities/`;

  test('is answered in all languages at any depth, in full dress', async ({ page }) => {
    const response = await page.goto('/no/such/page/');

    expect(response?.status()).toBe(404);
    const said = SITE.languages.map((language) => NO_SUCH_PAGE[language]);
    await expect(page.getByRole('heading')).toHaveText(said);
    await expect(page.locator('main')).toHaveCSS('background-color', 'rgb(252, 250, 246)');
    await expect(page.getByRole('link').first()).toHaveAttribute('href', way);
    expect(await findViolations(page)).toEqual([]);
  });
});
