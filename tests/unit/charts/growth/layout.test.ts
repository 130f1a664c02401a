import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  findColumn,
  layoutGrowth,
  type Announcement,
  type Column,
} from '#src/charts/growth/layout.ts';
import { REGIONS } from '#src/domain/city.ts';

const SIZE = { width: 280, height: 196 };
const NONE = Object.fromEntries(REGIONS.map((id) => [id, 0])) as Column['regions'];

const columnOf = (year: number | null, members: Partial<Column['regions']>): Column => ({
  year,
  regions: { ...NONE, ...members },
});
const COLUMNS = [
  columnOf(2016, { africa: 10 }),
  columnOf(2017, { africa: 20, 'asia-pacific': 20 }),
  columnOf(null, { africa: 30, 'asia-pacific': 70 }),
];
const announce = (year: number, share: number, cities: number): Announcement => ({
  year,
  share,
  cities,
  label: String(cities),
});

const columns: fc.Arbitrary<readonly Column[]> = fc
  .array(fc.array(fc.nat(200), { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 15 })
  .map((rows) =>
    rows.map((row, index) =>
      columnOf(2015 + index, Object.fromEntries(REGIONS.map((id, place) => [id, row[place] ?? 0]))),
    ),
  );

test('columns share the width evenly, in order', () => {
  const placed = layoutGrowth(COLUMNS, [], SIZE).columns;
  expect(placed.map(({ x, width }) => [x, width].map(Math.round))).toEqual([
    [0, 93],
    [93, 93],
    [187, 93],
  ]);
});

test('twice the members stand twice as high', () => {
  const { columns: placed, ground } = layoutGrowth(COLUMNS, [], SIZE);
  const heights = placed.map(({ top }) => ground - top);
  expect((heights[2] ?? 0) / (heights[1] ?? 1)).toBeCloseTo(100 / 40);
});

test('an announced total stands where columns of as many members end', () => {
  const { points, columns: placed } = layoutGrowth(COLUMNS, [announce(2017, 0.5, 40)], SIZE);
  expect(points[0]?.y).toBeCloseTo(placed[1]?.top ?? NaN);
});

test('an announced total stands at its time of the year', () => {
  const { points } = layoutGrowth(COLUMNS, [announce(2017, 0.5, 40)], SIZE);
  expect(points[0]?.x).toBeCloseTo(1.5 * (280 / 3));
});

test('nothing is drawn outside of the chart, be the totals or the members more', () => {
  fc.assert(
    fc.property(columns, fc.nat(2000), (given, cities) => {
      const {
        columns: placed,
        points,
        ticks,
        ground,
      } = layoutGrowth(given, [announce(2015, 0.5, cities)], SIZE);
      const heights = [...placed.map(({ top }) => top), ...points.map(({ y }) => y)];
      for (const y of [...heights, ...ticks.map((tick) => tick.y)]) {
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(ground);
      }
    }),
  );
});

test('areas lie on one another without gap: the last ends where the column does', () => {
  fc.assert(
    fc.property(columns, (given) => {
      const { bands, columns: placed } = layoutGrowth(given, [], SIZE);
      expect(bands.map(({ region }) => region)).toEqual(REGIONS);
      const highest = Math.min(
        ...bands.flatMap(({ d }) => [...d.matchAll(/,(-?[\d.]+)/g)].map(([, y]) => Number(y))),
      );
      expect(highest).toBeCloseTo(Math.min(...placed.map(({ top }) => top)), 2);
    }),
  );
});

test('an area too flat for the mark of its region goes without', () => {
  const flat = [columnOf(2016, { africa: 1, 'asia-pacific': 400 })];
  const marks = layoutGrowth(flat, [], SIZE).bands.filter(({ mark }) => mark !== null);
  expect(marks.map(({ region }) => region)).toEqual(['asia-pacific']);
});

test('a network without members is drawn flat, with whole numbers beside it', () => {
  const { columns: placed, ticks, ground } = layoutGrowth([columnOf(null, {})], [], SIZE);
  expect(placed[0]?.top).toBe(ground);
  expect(ticks.map(({ value }) => value)).toEqual([1]);
});

test('a chart that has no width yet has no lengths that are not numbers', () => {
  const placed = layoutGrowth(COLUMNS, [announce(2017, 0.5, 40)], { width: 0, height: 196 });
  expect(JSON.stringify(placed)).not.toContain('NaN');
});

test.each([
  [-50, 2016],
  [0, 2016],
  [92, 2016],
  [94, 2017],
  [279, null],
  [900, null],
])('%s px from the left lies %s', (x, year) => {
  expect(findColumn(COLUMNS, 280, x)?.year).toBe(year);
});

test('a chart without columns has none under any place', () => {
  expect(findColumn([], 280, 50)).toBe(null);
});
