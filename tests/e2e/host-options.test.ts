import { findRow, latvianName, MEMBERS } from './drivers/facts.ts';
import { needLanguage } from './drivers/site.ts';
import { expect, test } from './fixtures.ts';

test('?lang=en moves once to /en/ and keeps query and fragment', async ({ atlas, page }) => {
  needLanguage('en');
  const addresses: string[] = [];
  page.on('framenavigated', (frame) => addresses.push(frame.url()));
  await page.goto('./?theme=dark&lang=en#city=espoo');

  await atlas.read('en');
  await atlas.expectChosen('espoo');
  const { pathname, search } = new URL(page.url());
  expect([pathname, search]).toEqual(['/en/', '?theme=dark&lang=en']);
  expect(addresses.filter((address) => address.includes('/en/'))).toHaveLength(1);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('?lang= of the page’s own language moves nothing', async ({ atlas, page }) => {
  await atlas.open({ language: 'ru', query: 'lang=ru' });

  expect(new URL(page.url()).pathname).toBe('/ru/');
});

test('?lang=lv on an English page leads to the Latvian one', async ({ atlas, page }) => {
  needLanguage('en');
  await page.goto('./en/?lang=lv#city=espoo');

  await atlas.expectChosen('espoo');
  expect(new URL(page.url()).pathname).toBe('/');
});

test('after ?lang=en a visitor can still choose another language for good', async ({
  atlas,
  page,
}) => {
  needLanguage('ru');
  await page.goto('./?lang=en');
  await atlas.read('en');
  await expect(atlas.count).toBeVisible();

  await page.getByRole('link', { name: /^RU/ }).click();
  await atlas.read('ru');
  await expect(atlas.search).toBeVisible();
  await page.reload();
  await expect(atlas.search).toBeVisible();
  expect(new URL(page.url()).pathname).toBe('/ru/');
});

test('?city= opens a city where the fragment names none', async ({ atlas }) => {
  await atlas.open({ query: 'city=espoo', fragment: 'region=africa' });

  await expect(atlas.panelHeading).toHaveText(latvianName(findRow('espoo')));
});

test('?city= gives way to the city of the fragment', async ({ atlas }) => {
  await atlas.open({ query: 'city=espoo', fragment: 'city=valmiera' });

  await expect(atlas.panelHeading).toHaveText(latvianName(findRow('valmiera')));
});

for (const theme of ['light', 'dark'] as const) {
  test.describe(() => {
    test.use({ colorScheme: theme === 'dark' ? 'light' : 'dark' });

    test(`?theme=${theme} wins over the visitor’s system`, async ({ atlas, page }) => {
      await atlas.open({ query: `theme=${theme}` });

      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    });

    test(`?theme=auto follows the visitor’s system, not ${theme}`, async ({ atlas, page }) => {
      await atlas.open({ query: 'theme=auto' });

      await expect(page.locator('html')).not.toHaveAttribute('data-theme', theme);
    });
  });
}

test.describe('the map alone', () => {
  test.use({ hasMap: true });

  test('?maponly=1 leaves map, credits and the way to the list', async ({
    atlas,
    page,
    request,
  }) => {
    await atlas.load({ query: 'maponly=1', fragment: 'city=valmiera' });
    await atlas.expectDrawn('gl');

    await expect(atlas.map).toHaveAttribute('data-city-count', String(MEMBERS.length));
    await expect(page.getByRole('banner')).toHaveCount(0);
    await expect(atlas.list).toHaveCount(0);
    await expect(atlas.panel).toHaveCount(0);
    await expect(atlas.button(atlas.words.map.zoomIn)).toBeVisible();
    await expect(page.getByText(atlas.words.map.aboutBoundaries)).toBeVisible();
    const whole = page.getByRole('link', { name: atlas.words.listLink });
    const address = (await whole.getAttribute('href')) ?? '';
    expect((await request.get(address)).status(), address).toBe(200);
  });
});
