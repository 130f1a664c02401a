import type { Locator, Page } from '@playwright/test';
import type { LanguageCode } from '#src/domain/language.ts';
import { loadGrowthWords } from '#src/i18n/growth/load.ts';
import { REGIONS } from '#src/domain/city.ts';
import { findViolations } from './drivers/axe.ts';
import { CITIES, findTotal, MEMBERS, membersOf, TOTALS } from './drivers/facts.ts';
import { pressOn, tabTo } from './drivers/keyboard.ts';
import { measureOverflow } from './drivers/layout.ts';
import type { AtlasPage } from './drivers/atlas.ts';
import { expect, test } from './fixtures.ts';

const WORDS = await loadGrowthWords('en');

const yearOf = (date = '') => Number(date.slice(0, 4));
const IN_2018 = membersOf(2018);
const JOINED_2018 = IN_2018.filter((row) => row['joined'] === '2018');
/** The first year that anything is known of. */
const FIRST = Math.min(
  yearOf(TOTALS[0]?.date),
  ...CITIES.flatMap((row) => (row['joined'] ? Number(row['joined']) : [])),
);
const countIn = (year: number) => String(membersOf(year).length);

const slider = (page: Page): Locator => page.getByRole('slider', { name: WORDS.year });
const button = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true });
const documented = (page: Page): Locator => page.locator('[data-documented]');

/** Opens the chart, in English unless said otherwise. */
async function open(atlas: AtlasPage, fragment = '', language: LanguageCode = 'en'): Promise<void> {
  await atlas.load({ language, fragment: `view=charts&${fragment}` });
  await expect(atlas.page.locator('#growth-year')).toBeAttached();
}

test('the year of the link is said by title, slider and figures, with its announced total', async ({
  atlas,
  page,
}) => {
  await open(atlas, 'year=2018');

  const [first, last] = [TOTALS[0] ?? findTotal(), findTotal()];
  const { growthHeading } = atlas.words.network;
  const name = growthHeading(first.cities, yearOf(first.date), last.cities, yearOf(last.date));
  await expect(page.getByRole('heading', { name })).toBeVisible();
  await expect(slider(page)).toHaveAttribute(
    'aria-valuetext',
    WORDS.value(2018, IN_2018.length, findTotal('2018')),
  );
  await expect(documented(page)).toHaveText(countIn(2018));
  const by = JOINED_2018.filter((row) => row['joined_precision'] === 'by').length;
  await expect(page.getByText(WORDS.joinedBy(2018, by))).toHaveCount(by > 0 ? 1 : 0);
  await expect(page.getByText(WORDS.occasion(findTotal('2018-05'), IN_2018.length))).toBeVisible();
});

test('by keyboard alone: to the slider, along it, and map and list follow', async ({
  atlas,
  page,
}) => {
  await open(atlas);
  await tabTo(slider(page));

  await page.keyboard.press('Home');
  await expect(documented(page)).toHaveText(countIn(FIRST));
  await page.keyboard.press('ArrowRight');
  await atlas.expectFragment('year', String(FIRST + 1));
  await expect(documented(page)).toHaveText(countIn(FIRST + 1));
  await page.getByRole('button', { name: atlas.words.display.map, exact: true }).click();
  await atlas.expectShown(membersOf(FIRST + 1).length);
});

test('two hundred rapid keys end where they say, with one step of history', async ({
  atlas,
  page,
}) => {
  await open(atlas);
  const before = await page.evaluate(() => history.length);
  await slider(page).focus();

  // As fast as the page takes them, not as fast as the test can send them.
  await slider(page).evaluate((input: HTMLInputElement) => {
    for (let count = 0; count < 200; count += 1) {
      input.valueAsNumber = count % 2 === 0 ? 1 : 3;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
  await atlas.expectFragment('year', String(FIRST + 3));
  await expect(documented(page)).toHaveText(countIn(FIRST + 3));
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('it plays year by year, can be stopped, and stops at today by itself', async ({
  atlas,
  page,
}) => {
  await open(atlas, 'year=2023');

  await pressOn(button(page, WORDS.play), 'Enter');
  await atlas.expectFragment('year', '2024');
  await pressOn(button(page, WORDS.pause), 'Enter');
  await pressOn(button(page, WORDS.play), 'Enter');
  await atlas.expectFragment('year', undefined);
  await expect(button(page, WORDS.play)).toBeVisible();
  await expect(
    page.getByRole('status').getByText(WORDS.value(null, MEMBERS.length, null)),
  ).toBeAttached();
});

test('whoever takes the slider while it plays has it', async ({ atlas, page }) => {
  await open(atlas, 'year=2015');

  await button(page, WORDS.play).click();
  await slider(page).press('End');
  await expect(button(page, WORDS.play)).toBeVisible();
  await atlas.expectFragment('year', undefined);
});

test('a year that is jumped to is said once, however one came there', async ({ atlas, page }) => {
  const spoken = page.getByRole('status').filter({ hasText: /\d/ });
  await open(atlas);
  for (const way of ['fresh', 'after a step']) {
    await page
      .getByRole('button', { name: /^2018 / })
      .first()
      .click();
    const value = WORDS.value(2018, IN_2018.length, findTotal('2018'));
    await expect(spoken, way).toHaveText(value);
    await button(page, WORDS.later).click();
    await expect(spoken, way).toHaveText(/^2019/);
  }
});

test('a cohort leads to its year, and that to the page of UNESCO about it', async ({
  atlas,
  page,
}) => {
  await open(atlas);

  const joined = membersOf(2022).filter((row) => row['joined'] === '2022').length;
  await page.getByTitle(WORDS.cohort(2022, joined)).click();
  await atlas.expectFragment('year', '2022');
  await expect(page.getByRole('link', { name: /Admissions of 2022/ })).toHaveAttribute(
    'href',
    /^https?:/,
  );
  const month = atlas.words.format.month(findTotal('2022').date);
  await expect(page.getByText(`Announced by UNESCO in ${month}`)).toBeVisible();
});

test('a year yet to come is today: nothing can be known of it', async ({ atlas, page }) => {
  const veil = page.locator('rect.later');
  await open(atlas, 'year=2050');
  await expect(documented(page)).toHaveText(String(MEMBERS.length));
  await expect(page.getByRole('heading', { name: WORDS.moment(null), exact: true })).toBeVisible();
  await expect(veil).toHaveAttribute('width', '0');
  await atlas.follow('view=charts&year=1990');
  await expect(veil).not.toHaveAttribute('width', '0');
});

test('years outside the data and filters without an answer give calm results', async ({
  atlas,
  page,
}) => {
  await open(atlas, 'year=1900');
  await expect(documented(page)).toHaveText('0');
  await expect(slider(page)).toHaveJSProperty('value', '0');

  await atlas.follow('view=charts&year=2018&q=xyzzyburg');
  await expect(documented(page)).toHaveText('0');
  await expect(page.getByText(/UNESCO announces totals for the whole network only/)).toBeVisible();

  await atlas.follow('view=charts&year=2018&region=africa');
  await expect(documented(page)).toHaveText(
    String(IN_2018.filter(({ region }) => region === 'africa').length),
  );
});

test.describe('at 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 }, colorScheme: 'dark' });

  test('chart and open table stay within the page, and axe finds nothing', async ({
    atlas,
    page,
  }) => {
    // The longest words, in the other theme.
    await open(atlas, 'year=2018', 'ru');

    await page.getByText((await loadGrowthWords('ru')).table).click();
    const counts = [
      IN_2018.length,
      ...REGIONS.map((id) => IN_2018.filter(({ region }) => region === id).length),
      new Set(IN_2018.map(({ country }) => country)).size,
      JOINED_2018.length,
      membersOf(2017).filter((row) => !IN_2018.includes(row)).length,
    ];
    const row = page.getByRole('row', { name: new RegExp(`^2018 ${counts.join(' ')} `) });
    await expect(row).toBeVisible();
    expect(await measureOverflow(page)).toBeLessThanOrEqual(0);
    expect(await findViolations(page)).toEqual([]);
  });
});
