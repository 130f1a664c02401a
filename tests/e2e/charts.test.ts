import type { Locator } from '@playwright/test';
import type { LanguageCode } from '#src/domain/language.ts';
import { loadChartsWords } from '#src/i18n/charts/load.ts';
import { findViolations } from './drivers/axe.ts';
import type { AtlasPage } from './drivers/atlas.ts';
import { CITIES, countMembers, MEMBERS } from './drivers/facts.ts';
import { expect, test } from './fixtures.ts';

type Kind = 'regions' | 'countries' | 'cohorts' | 'populations' | 'distances';

/** The ends of the columns of residents: four to a power of ten, from the fewest residents on. */
const EDGES = listEdges(CITIES.flatMap(({ population }) => (population ? Number(population) : [])));

function listEdges(populations: readonly number[]): readonly number[] {
  const [least, most] = [Math.min(...populations), Math.max(...populations)];
  const all = Array.from({ length: 12 }, (_, power) =>
    [1, 1.8, 3.2, 5.6].map((n) => Math.round(n * 10 ** power)),
  ).flat();
  const from = all.findLastIndex((edge) => edge <= least);
  return all.slice(from, all.findIndex((edge) => edge > most) + 1);
}

/** What the address says of columns from one to another, counted from 0. */
const rangeOf = (from: number, to: number) => `${EDGES[from]}..${(EDGES.at(to + 1) ?? 0) - 1}`;

const isIn = (column: string, value: string) => countMembers((row) => row[column] === value);

async function openCharts(atlas: AtlasPage, fragment = '', language: LanguageCode = 'lv') {
  await atlas.load({ language, fragment: `${fragment && `${fragment}&`}view=charts` });
  const words = await loadChartsWords(language);
  const charts = (kind: Kind): Locator =>
    atlas.page.getByRole('listbox', { name: words[kind].name, exact: true });
  await expect(charts('regions')).toBeVisible();
  return { words, charts };
}

const bar = (chart: Locator, key: string) => chart.locator(`[data-mark="${key}"]`);

/** The list beside the charts shows this many members. */
async function expectListed(atlas: AtlasPage, count: number): Promise<void> {
  await atlas.button(atlas.words.display.map).click();
  await atlas.expectShown(count);
  await atlas.button(atlas.words.display.charts).click();
}

test('a bar filters the list and a second press lets go', async ({ atlas }) => {
  const { charts } = await openCharts(atlas);

  await bar(charts('countries'), 'KR').click();
  await atlas.expectFragment('country', 'KR');
  await expect(bar(charts('countries'), 'KR')).toHaveAttribute('aria-selected', 'true');
  await expectListed(atlas, isIn('country', 'KR'));
  await bar(charts('countries'), 'KR').click();
  await atlas.expectFragment('country', undefined);
});

test('a chosen bar stands among its siblings, and the other charts follow', async ({ atlas }) => {
  const { charts } = await openCharts(atlas, 'cohort=2019');

  const sum = async (chart: Locator) => {
    const labels = await chart
      .getByRole('option')
      .evaluateAll((options) =>
        options.map((option) => Number(/: (\d+)/.exec(option.ariaLabel ?? '')?.[1])),
      );
    return labels.reduce((total, count) => total + count, 0);
  };
  expect(await sum(charts('cohorts'))).toBe(MEMBERS.length);
  expect(await sum(charts('regions'))).toBe(isIn('joined', '2019'));
});

test('every task is done by keyboard alone', async ({ atlas, page }) => {
  const first = Math.min(...CITIES.flatMap((row) => (row['joined'] ? Number(row['joined']) : [])));
  const { charts, words } = await openCharts(atlas, 'city=valmiera');

  await charts('regions').focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await atlas.expectFragment('region', 'africa');
  await page.keyboard.press(' ');
  await atlas.expectFragment('region', undefined);

  await charts('cohorts').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await atlas.expectFragment('cohort', String(first + 1));
  await page.keyboard.press('Enter');

  await charts('distances').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await atlas.expectFragment('within', '500');
  await page.keyboard.press('Enter');

  await page.getByRole('slider', { name: words.populations.from, exact: true }).focus();
  await page.keyboard.press('ArrowRight');
  await atlas.expectFragment('pop', rangeOf(1, EDGES.length - 2));
  await page.keyboard.press('End');
  await expect(page.locator('[data-mark][aria-selected="true"]')).toHaveCount(1);
});

/** Where two columns of the residents stand. */
async function findColumns(atlas: AtlasPage) {
  const { charts } = await openCharts(atlas);
  const chart = charts('populations');
  await chart.scrollIntoViewIfNeeded();
  const from = await bar(chart, '8').boundingBox();
  const to = await bar(chart, '11').boundingBox();
  if (!from || !to) throw new Error('The columns are not drawn.');
  return { chart, from, to };
}

test('a stroke of the pointer brushes the population, a stroke of no width one column', async ({
  atlas,
  page,
}) => {
  const { chart, from, to } = await findColumns(atlas);
  const y = from.y + 40;

  await page.mouse.move(from.x + from.width / 2, y);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, y, { steps: 8 });
  await page.mouse.up();
  await atlas.expectFragment('pop', rangeOf(8, 11));
  await expect(chart.locator('[aria-selected="true"]')).toHaveCount(4);

  await bar(chart, '4').click();
  await atlas.expectFragment('pop', rangeOf(4, 4));
});

test('a stroke that ends outside the chart is over', async ({ atlas, page }) => {
  const { chart, from, to } = await findColumns(atlas);
  const x = from.x + from.width / 2;

  await page.mouse.move(x, from.y + 40);
  await page.mouse.down();
  await page.mouse.move(x, from.y - 60, { steps: 4 });
  await page.mouse.up();
  await page.mouse.move(x, from.y + 40, { steps: 4 });
  await page.mouse.move(to.x + to.width / 2, from.y + 40, { steps: 8 });
  await expect(bar(chart, '11').locator('.pointed')).toHaveCount(1);
  await expect(chart.locator('[aria-selected="true"]')).toHaveCount(0);
});

test('a range between the columns is told as it is, and marks whom it holds', async ({ atlas }) => {
  const { charts, words } = await openCharts(atlas, 'pop=50000..60000');
  const slider = (name: string) => atlas.page.getByRole('slider', { name, exact: true });

  await expect(slider(words.populations.from)).toHaveAttribute(
    'aria-valuetext',
    words.populations.fromValue(50_000),
  );
  await expect(slider(words.populations.to)).toHaveAttribute(
    'aria-valuetext',
    words.populations.toValue(60_000),
  );
  await atlas.follow('view=charts&pop=1..5');
  await expect(charts('populations').locator('[aria-selected="true"]')).toHaveCount(0);
});

test('no button offers countries that all stand there', async ({ atlas }) => {
  const { words } = await openCharts(atlas, 'region=asia-pacific');
  const keys = await atlas.page
    .locator('[data-mark]')
    .evaluateAll((marks) => marks.flatMap(({ dataset }) => dataset['mark'] ?? []));
  const shown = keys.filter((key) => /^[A-Z]{2}$/.test(key));
  const all = new Set(
    CITIES.filter((row) => row['region'] === 'asia-pacific' && row['left'] === '').map(
      (row) => row['country'] ?? '',
    ),
  );
  const others = [...all].filter((country) => !shown.includes(country));
  expect(others.length).toBeGreaterThan(0);
  await expect(atlas.button(words.countries.more(others.length))).toBeVisible();

  await atlas.follow(`view=charts&region=asia-pacific&country=${others.toSorted().join(',')}`);
  await expect(bar(atlas.page.locator('body'), others[0] ?? '')).toBeVisible();
  await expect(atlas.button(words.countries.more(0))).toHaveCount(0);
});

test('a distance goes with the city that it was measured from', async ({ atlas }) => {
  await openCharts(atlas, 'city=valmiera&within=500');
  await expect(atlas.page.getByText(atlas.words.filters.within(500))).toBeVisible();

  await atlas.closeButton.click();
  await atlas.expectFragment('within', undefined);
  await atlas.follow('view=charts&within=500');
  await expect(atlas.page.locator('.point')).not.toHaveCount(0);
  await expect(atlas.page.getByText(atlas.words.filters.within(500))).toHaveCount(0);
});

test('what is pointed at in one chart is marked in the others', async ({ atlas }) => {
  const { charts } = await openCharts(atlas, 'year=2025');

  await bar(charts('countries'), 'KR').hover();
  await expect(bar(charts('regions'), 'asia-pacific')).toHaveClass(/pointed/);
  await expect(bar(charts('regions'), 'africa')).not.toHaveClass(/pointed/);
  await atlas.search.hover();
  await expect(bar(charts('regions'), 'asia-pacific')).not.toHaveClass(/pointed/);
});

test('a filter that nobody passes says so and breaks nothing', async ({ atlas, page }) => {
  await atlas.load({ fragment: 'q=xyzzyburg&view=charts' });
  const words = await loadChartsWords('lv');

  await expect(page.getByRole('heading', { name: words.none, exact: true })).toHaveCount(4);
});

test('the charts as bars and as tables pass axe and fit 320 pixels', async ({ atlas, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const { words } = await openCharts(atlas, 'country=LV,FI&cohort=2016');

  expect(await findViolations(page)).toEqual([]);
  const buttons = page.getByRole('button', { name: words.showTable });
  for (let left = await buttons.count(); left > 0; left -= 1) await buttons.first().click();
  await expect(page.locator('.chart table')).toHaveCount(4);
  expect(await findViolations(page)).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(320);
});

test.describe('on the map', () => {
  test.use({ hasMap: true, allowedErrors: /CityMap-/, viewport: { width: 800, height: 500 } });

  test('a bar under the pointer lights up its members', async ({ atlas, page }) => {
    // The drawn world stands for both maps: what the GL map draws cannot be read from the page.
    await page.route(/\/assets\/CityMap-[^/]*\.js$/, (route) => route.abort());
    const { charts } = await openCharts(atlas);
    await expect(page.locator('.atlas-live')).toBeVisible();

    await bar(charts('countries'), 'PT').hover();
    await expect(page.locator('.atlas-highlight')).toHaveCount(isIn('country', 'PT'));
  });
});

test.describe('on a laptop', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('charts begin at the top of their sheet, where all of the growth is seen', async ({
    atlas,
    page,
  }) => {
    await atlas.open();
    await page.getByRole('button', { name: atlas.words.display.charts, exact: true }).click();
    await expect(page.locator('#growth-year')).toBeInViewport({ ratio: 1 });
  });
});

test.describe('on a laptop, stepping through the years', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('a chart that is seen follows each step', async ({ atlas }) => {
    const { charts } = await openCharts(atlas);
    await charts('regions').scrollIntoViewIfNeeded();

    expect(await traceSteps(atlas)).toMatch(/^(year chart ){3}$/);
  });

  test('a chart out of sight follows once, when the steps have ended', async ({ atlas }) => {
    await openCharts(atlas);

    expect(await traceSteps(atlas)).toMatch(/^(year ){3}chart $/);
  });
});

/** What changed, in its order, while the slider went back three years: the year's words, a chart. */
function traceSteps(atlas: AtlasPage): Promise<string> {
  return atlas.page.evaluate(async () => {
    const find = (selector: string): Element => {
      const found = document.querySelector(selector);
      if (!found) throw new Error(`The page has no ${selector}.`);
      return found;
    };
    const slider = find('#growth-year') as HTMLInputElement;
    const chart = find('[role="listbox"]:has([data-mark="africa"])');
    const options = { subtree: true, childList: true, attributes: true, characterData: true };
    let trace = '';
    new MutationObserver(() => (trace += 'year ')).observe(find('#growth-moment'), options);
    new MutationObserver(() => (trace += 'chart ')).observe(chart, options);
    const draw = () =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    for (let step = 0; step < 3; step += 1) {
      slider.stepDown();
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      await draw();
    }
    await new Promise((resolve) => setTimeout(resolve, 3500));
    return trace;
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('a city’s sheet has the chart of distances, since it covers the others', async ({
    atlas,
  }) => {
    await atlas.load({ fragment: 'city=valmiera' });
    const words = await loadChartsWords('lv');
    const chart = atlas.page.getByRole('listbox', { name: words.distances.name, exact: true });
    await chart.focus();
    await atlas.page.keyboard.press('Enter');
    await atlas.expectFragment('within', '250');
    expect(await findViolations(atlas.page)).toEqual([]);
  });
});
