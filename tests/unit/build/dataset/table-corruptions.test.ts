import { expect, test } from 'vitest';
import type { DataFiles } from '#src/build/dataset/files.ts';
import {
  problemsOf,
  readCells,
  readText,
  rowOf,
  withCells,
  withText,
  withoutRow,
} from './real-files.ts';
import { fileOf, writeCells } from './write-cells.ts';

const COUNTRIES = 'countries.csv';
const TOTALS = 'totals.csv';
const LATVIA = rowOf(COUNTRIES, 'LV');
/** The Latvian name of another country, whichever stands first. */
const [, , OTHER_NAME = ''] =
  readCells(COUNTRIES)
    .slice(1)
    .find(([code]) => code !== 'LV') ?? [];

/** Totals of our own: editors add to the real ones. */
const ANNOUNCED = [
  readCells(TOTALS)[0] ?? [],
  ['2019-11', '170', '53', 'exact', 'https://example.org/2019', ''],
  ['2020-09-23', '229', '64', 'exact', 'https://example.org/2020', ''],
];
const LATEST = ANNOUNCED.length;

/** These totals with some cells of the latest replaced. */
function withTotal(changes: Record<string, string>): DataFiles {
  const [header = [], ...rows] = ANNOUNCED;
  const latest = (rows.at(-1) ?? []).map((cell, index) => changes[header[index] ?? ''] ?? cell);
  return fileOf(TOTALS, writeCells([header, ...rows.slice(0, -1), latest]));
}

test.each([
  ['a code of no country', { code: 'ZZ' }, 'code', "'ZZ' is not a country code"],
  ['no Russian name', { name_ru: '' }, 'name_ru', 'The cell is blank'],
  [
    'a name copied from a neighbour',
    { name_lv: OTHER_NAME },
    'name_lv',
    `'${OTHER_NAME}' is the name of `,
  ],
  ['a label in words', { label_lat: 'north' }, 'label_lat', "'north' is not a number"],
  [
    'a label beyond the pole',
    { label_lat: '569' },
    'label_lat',
    "'569' lies beyond the 90 degrees",
  ],
])('countries.csv with %s is refused at its row and column', (_name, changes, column, phrase) => {
  const problems = problemsOf(withCells(COUNTRIES, 'LV', { ...changes }));

  const expected = { file: COUNTRIES, row: LATVIA, column };
  expect(problems).toContainEqual(
    expect.objectContaining({ ...expected, what: expect.stringContaining(phrase) }),
  );
});

test('a country that stands twice is told at the later row', () => {
  const cells = readCells(COUNTRIES);
  const twin = ['LV', ...(cells[LATVIA - 1] ?? []).slice(1)].map((cell, index) =>
    index >= 2 && index <= 4 ? `${cell} 2` : cell,
  );
  const problems = problemsOf(fileOf(COUNTRIES, writeCells([...cells, twin])));

  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ file: COUNTRIES, row: cells.length + 1, column: 'code' });
  expect(problems[0]?.what).toBe(`The code 'LV' stands in row ${LATVIA} already`);
});

test('a country without a member is told', () => {
  const cells = [
    ...readCells(COUNTRIES),
    ['AQ', 'europe-north-america', 'Antarktika', 'Antarctica', 'Антарктика', '-80', '0', ''],
  ];
  const problems = problemsOf(fileOf(COUNTRIES, writeCells(cells)));

  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ file: COUNTRIES, row: cells.length, column: 'code' });
  expect(problems[0]?.what).toContain("'AQ' has no member in cities.csv");
});

test.each([
  [
    'a day that does not exist',
    { date: '2020-02-30' },
    'date',
    "'2020-02-30' is not a day or a month",
  ],
  [
    'a date as spreadsheets write it',
    { date: '23.09.2020' },
    'date',
    "'23.09.2020' is not a day or a month",
  ],
  ['a date out of order', { date: '2017-01-01' }, 'date', "does not come after '2019-11'"],
  ['a total in words', { cities: 'about 230' }, 'cities', "'about 230' is not a whole number"],
  [
    'more countries than cities',
    { cities: '64', countries: '229' },
    'countries',
    "'229' countries cannot have only '64' members",
  ],
  [
    'a precision nobody knows',
    { precision: 'roughly' },
    'precision',
    "'roughly' is not one of: exact, approximate",
  ],
  ['no source', { source_url: '' }, 'source_url', 'The cell is blank'],
])('totals.csv with %s is refused at its row and column', (_name, changes, column, phrase) => {
  const problems = problemsOf(withTotal({ ...changes }));

  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ file: TOTALS, row: LATEST, column });
  expect(problems[0]?.what).toContain(phrase);
});

test('a total announced in the future is refused', () => {
  const problems = problemsOf(withTotal({ date: '2099-01-01' }));

  expect(problems[0]).toMatchObject({ file: TOTALS, column: 'date' });
  expect(problems[0]?.what).toContain("'2099-01-01' has not come yet");
});

test('a renamed header is told twice, as unknown and as missing, and once only', () => {
  const problems = problemsOf(withText('cities.csv', ',lat,', ',latitude,'));

  expect(problems).toHaveLength(2);
  expect(problems).toContainEqual(
    expect.objectContaining({
      file: 'cities.csv',
      row: 1,
      column: 'lat',
      what: 'The column is missing',
    }),
  );
  expect(problems).toContainEqual(
    expect.objectContaining({
      row: 1,
      column: 'latitude',
      what: "'latitude' is not a column of this table",
    }),
  );
});

test('a column that stands twice is told', () => {
  const doubled = readCells('totals.csv').map((row) => [...row, row[0] ?? '']);
  const problems = problemsOf(fileOf('totals.csv', writeCells(doubled)));

  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ file: 'totals.csv', row: 1, column: 'date' });
  expect(problems[0]?.what).toBe("Two columns have the name 'date'");
});

test('a cell with an unquoted comma is told at its row', () => {
  const row = rowOf('cities.csv', 'our-town');
  const lines = readText('cities.csv').split('\n');
  const line = lines.findIndex((text) => text.startsWith('our-town,'));
  lines[line] += ',and more';
  const problems = problemsOf(fileOf('cities.csv', lines.join('\n')));

  const ofTable = problems.filter(({ file }) => file === 'cities.csv');
  expect(ofTable).toHaveLength(1);
  expect(ofTable[0]).toMatchObject({ row, column: null });
  expect(ofTable[0]?.what).toBe("'and more' stands in a column without a name");
});

test.each([
  ['before the name', (line: string) => line.replace(',', ',"')],
  ['after the name', (line: string) => line.replace(/^([^,]*,[^,]*,)/, '$1"')],
  ['in the last cell', (line: string) => line.replace(/,[^,]*$/, ',"see there')],
])(
  'a quotation mark opened %s and never closed is told at its row and hides no row below it',
  (_place, open) => {
    const row = rowOf('cities.csv', 'our-town');
    const text = readText('cities.csv')
      .replace(/^our-town,.*$/m, open)
      .replace(/^weak-town,(.*),LV,/m, 'weak-town,$1,XX,');
    const problems = problemsOf(fileOf('cities.csv', text));

    expect(problems[0]).toMatchObject({ file: 'cities.csv', row, column: null });
    expect(problems[0]?.what).toContain('A quotation mark is opened and never closed');
    expect(problems).toContainEqual(
      expect.objectContaining({ row: rowOf('cities.csv', 'weak-town'), column: 'country' }),
    );
  },
);

test('a table without rows is told', () => {
  const header = readCells('totals.csv').slice(0, 1);
  const problems = problemsOf(fileOf('totals.csv', writeCells(header)));

  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({
    file: 'totals.csv',
    row: null,
    what: 'The table has no rows',
  });
});

test('a city published with the address of a weak source is told', () => {
  const [header = [], ...rows] = readCells('cities.csv');
  const weak = rows.find((cells) => cells[header.indexOf('source_kind')] === 'weak');
  const address = weak?.[header.indexOf('source_url')] ?? '';
  const problems = problemsOf(withCells('cities.csv', 'our-town', { source_url: address }));

  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({
    row: rowOf('cities.csv', 'our-town'),
    column: 'source_kind',
  });
  expect(problems[0]?.what).toContain('would be linked here, but is weak in row');
});

test('a table saved as Windows-1257 is said plainly', () => {
  // In Windows-1257 the letter Ā is the single byte C2, which is no UTF-8.
  const bytes = Uint8Array.from(
    [...readText(COUNTRIES).replaceAll(/[^\0-\x7f]/g, '\u00C2')],
    (letter) => letter.charCodeAt(0),
  );
  const [first] = problemsOf(fileOf(COUNTRIES, bytes));

  expect(first).toMatchObject({ file: COUNTRIES, row: null });
  expect(first?.what).toContain('The file is not saved as UTF-8');
});

test('a table saved as UTF-16 is said plainly, and checked all the same', () => {
  const text = `\uFEFF${readText(TOTALS)}`;
  const problems = problemsOf(fileOf(TOTALS, new Uint8Array(Buffer.from(text, 'utf16le'))));

  expect(problems).toHaveLength(1);
  expect(problems[0]?.what).toBe('The file is saved as UTF-16 instead of UTF-8');
});

test('a missing country row does not hide a bad total', () => {
  const files = new Map([...withoutRow(COUNTRIES, 'LV'), ...withTotal({ cities: 'x' })]);
  const named = problemsOf(files).map(({ file }) => file);

  expect(named).toEqual(['cities.csv', TOTALS]);
});
