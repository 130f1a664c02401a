import type { Region } from '#src/domain/city.ts';
import { expect, test } from './fixtures.ts';
import {
  countMembers,
  MEMBERS,
  membersOf,
  MISSING,
  NEWEST_TOTAL,
  valuesOf,
} from './drivers/facts.ts';

const REGIONS = valuesOf('region') as Region[];
const isIn = (column: string, value: string) => countMembers((row) => row[column] === value);

test('the counts of the regions sum up to all members', async ({ atlas }) => {
  await atlas.open();

  const texts = await Promise.all(REGIONS.map((region) => atlas.region(region).innerText()));
  const counts = texts.map((text) => Number(/\d+$/.exec(text.trim())?.[0]));
  expect(counts.reduce((sum, count) => sum + count)).toBe(MEMBERS.length);
});

const COMBINED: readonly [fragment: string, test: Parameters<typeof countMembers>[0]][] = [
  ['award=1', (row) => row['awards'] !== ''],
  ['region=africa,arab-states', (row) => /^(africa|arab-states)$/.test(row['region'] ?? '')],
  ['country=LV,EE,LT', (row) => /^(LV|EE|LT)$/.test(row['country'] ?? '')],
  [
    'region=asia-pacific&award=1',
    (row) => row['region'] === 'asia-pacific' && row['awards'] !== '',
  ],
  ['cohort=2019&country=KR', (row) => row['joined'] === '2019' && row['country'] === 'KR'],
  ['pop=1000000..', (row) => Number(row['population'] || -1) >= 1_000_000],
];

test('country, year and award can be chosen on the page', async ({ atlas, page }) => {
  await atlas.open();
  await atlas.button(atlas.words.filters.show).click();

  await atlas.select(atlas.words.filters.country).selectOption('CN');
  await atlas.expectShown(isIn('country', 'CN'));
  await atlas.select(atlas.words.filters.cohort).selectOption('2019');
  await page.getByLabel(atlas.words.filters.award).check();
  await atlas.expectShown(
    countMembers(
      (row) => row['country'] === 'CN' && row['joined'] === '2019' && row['awards'] !== '',
    ),
  );
});

test('every country lists as many members as the data has', async ({ atlas }) => {
  await atlas.open();

  for (const country of valuesOf('country')) {
    await atlas.follow(`country=${country}`);
    await atlas.expectShown(isIn('country', country));
  }
});

test('the sentence of the year names the members of that year', async ({ atlas }) => {
  await atlas.open({ fragment: 'year=2018&region=africa' });

  const thatYear = membersOf(2018);
  const african = thatYear.filter(({ region }) => region === 'africa');
  const words = atlas.words.list.count(african.length, thatYear.length);
  await expect(atlas.count).toHaveText(words);
});

test('a search without result says why and offers the way back', async ({ atlas, page }) => {
  await atlas.open({ language: 'en' });

  await atlas.search.fill('Xyzzyburg');
  await expect(page.getByText('Nothing matches “Xyzzyburg”.')).toBeVisible();
  const { mayBeMissing } = atlas.words.search;
  await expect(page.getByText(mayBeMissing(NEWEST_TOTAL.cities, MISSING))).toBeVisible();
  await page.locator('.empty').getByRole('button').click();
  await atlas.expectAllShown();
});

test.describe('on list and map alike', () => {
  // A small window: each change draws the whole map anew, in software.
  test.use({ hasMap: true, viewport: { width: 800, height: 500 } });

  test('each region shows as many members as the data has', async ({ atlas }) => {
    await atlas.open();
    await atlas.expectDrawn('gl');

    expect(REGIONS).toHaveLength(5);
    for (const region of REGIONS) {
      const button = atlas.region(region);
      await button.click();
      await atlas.expectShown(isIn('region', region), true);
      await atlas.expectFragment('region', region);
      await button.click();
    }
    await atlas.expectAllShown(true);
  });

  test('countries show as many members as the data has', async ({ atlas }) => {
    await atlas.open();

    // One in so many: the list above has them all.
    for (const country of valuesOf('country').filter((_, index) => index % 12 === 0)) {
      await atlas.follow(`country=${country}`);
      await atlas.expectShown(isIn('country', country), true);
    }
  });

  test('every year of joining shows as many members as the data has', async ({ atlas }) => {
    await atlas.open();

    for (const year of valuesOf('joined').filter((value) => value !== '')) {
      await atlas.follow(`cohort=${year}`);
      await atlas.expectShown(isIn('joined', year), true);
    }
  });

  test('filters in a link combine', async ({ atlas }) => {
    await atlas.open();

    for (const [fragment, isShown] of COMBINED) {
      await atlas.follow(fragment);
      await atlas.expectShown(countMembers(isShown), true);
    }
  });

  test('a year shows who was a member then, those included that have left since', async ({
    atlas,
  }) => {
    await atlas.open({ fragment: 'year=2018' });

    await atlas.expectShown(membersOf(2018).length, true);
  });

  test('what is typed is a filter', async ({ atlas }) => {
    await atlas.open();

    await atlas.search.fill('latvija');
    await atlas.expectShown(isIn('country', 'LV'), true);
    await atlas.expectFragment('q', 'latvija');
  });

  test('clearing the filters shows everybody again', async ({ atlas }) => {
    await atlas.open({ fragment: 'country=FI&award=1&q=espoo' });
    await atlas.expectShown(
      countMembers((row) => row['name'] === 'Espoo' && row['awards'] !== ''),
      true,
    );

    await atlas.button(atlas.words.filters.clear).click();
    await atlas.expectAllShown(true);
    await expect(atlas.search).toHaveValue('');
  });
});
