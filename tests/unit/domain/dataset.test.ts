import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { DatasetError, decodeIndex, encodeIndex } from '#src/domain/dataset.ts';
import { dataset } from './arbitraries.ts';
import { makeTown, REAL } from './real.ts';

// Many cases on a busy machine take longer than the five seconds meant for one.
vi.setConfig({ testTimeout: 60_000 });

interface PublishedIndex {
  date?: string;
  columns?: string[];
  cities?: unknown[];
  countries?: { name?: { ru?: string } }[];
  totals?: unknown[];
}

const publish = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function faultOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof DatasetError) return error.reason;
    throw error;
  }
  return 'none';
}

/** The real index with one thing changed, as a broken upload would have it. */
function faultWith(change: (index: PublishedIndex) => void): string {
  const index = publish(encodeIndex(REAL)) as PublishedIndex;
  change(index);
  return faultOf(() => decodeIndex(index));
}

test('any dataset comes back from its index as it was', () => {
  fc.assert(
    fc.property(dataset, (original) => {
      expect(decodeIndex(publish(encodeIndex(original)))).toEqual(original);
    }),
    { numRuns: 300 },
  );
});

test('the real network comes back from its index as it was', () => {
  expect(decodeIndex(publish(encodeIndex(REAL)))).toEqual(REAL);
});

test.each([['<!doctype html>'], [null], [[]], [undefined], [7]])(
  'what is not an object at all is told apart: %j',
  (value) => {
    expect(faultOf(() => decodeIndex(value))).toBe('not-json-object');
  },
);

test.each([[{}], [{ version: 2 }], [{ version: '1' }]])(
  'another version is refused: %j',
  (value) => {
    expect(faultOf(() => decodeIndex(value))).toBe('version');
  },
);

const CORRUPTIONS: readonly (readonly [string, (index: PublishedIndex) => void])[] = [
  ['no columns', (index) => delete index.columns],
  ['a column is missing', (index) => index.columns?.pop()],
  ['no cities', (index) => delete index.cities],
  ['no countries', (index) => delete index.countries],
  ['no totals', (index) => delete index.totals],
  ['the date is no day', (index) => Object.assign(index, { date: 'yesterday' })],
  ['a city is no row', (index) => index.cities?.push({ id: 'riga' })],
  ['a row is cut short', (index) => index.cities?.push(['riga', 'Rīga', 'LV'])],
  [
    'a city stands twice',
    (index) => {
      index.cities?.push(index.cities[0]);
    },
  ],
  [
    'a city lies in no listed country',
    (index) => index.cities?.push(['riga', 'Rīga', 'XX', 56.9, 24.1, 2016]),
  ],
  [
    'a latitude is beyond the pole',
    (index) => index.cities?.push(['riga', 'Rīga', 'LV', 156.9, 24.1, 2016]),
  ],
  [
    'no year although its precision is a year',
    (index) => index.cities?.push(['riga', 'Rīga', 'LV', 56.9, 24.1]),
  ],
  ['a country has no Russian name', (index) => delete index.countries?.[0]?.name?.ru],
  [
    'a country stands twice',
    (index) => {
      index.countries?.push(...index.countries.slice(0, 1));
    },
  ],
  ['a total is text', (index) => index.totals?.push('425')],
];

test.each(CORRUPTIONS)('half a dataset is never returned: %s', (_, change) => {
  expect(faultWith(change)).toBe('shape');
});

test('any JSON value is either a dataset or a DatasetError', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.boolean(), (value, isVersioned) => {
      const index = isVersioned ? { ...REAL, version: 1, columns: value, cities: value } : value;
      expect(['not-json-object', 'version', 'shape']).toContain(faultOf(() => decodeIndex(index)));
    }),
  );
});

test('a newer file with a column more is read', () => {
  const index = publish(encodeIndex(REAL)) as { columns: string[]; cities: unknown[][] };
  index.columns.unshift('mayor');
  for (const row of index.cities) row.unshift('somebody');
  expect(decodeIndex(index)).toEqual(REAL);
});

test('a city that contradicts its country is not encoded', () => {
  const wrong = { ...REAL, cities: [makeTown({ region: 'arab-states' })] };
  expect(faultOf(() => encodeIndex(wrong))).toBe('shape');
});

test('the documented words stand in the file, what is common left out', () => {
  expect(publish(encodeIndex({ ...REAL, cities: [makeTown({})] }))).toMatchObject({
    version: 1,
    columns: expect.arrayContaining(['id', 'name', 'country', 'lat', 'lon', 'joined', 'left']),
    defaults: { kind: 'city', joinedPrecision: 'year', point: 'exact' },
    cities: [['our-town', 'Our Town', 'LV', 57.3217, 25.3719, 2016, 22376]],
  });
});

test('the index of the real network stays within its 25 kB', () => {
  const bytes = gzipSync(JSON.stringify(encodeIndex(REAL)), { level: 9 }).length;
  expect(bytes).toBeLessThanOrEqual(25_000);
});
