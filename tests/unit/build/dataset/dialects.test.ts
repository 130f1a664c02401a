import { expect, test } from 'vitest';
import type { DataFiles } from '#src/build/dataset/files.ts';
import { load, readCells, readText } from './real-files.ts';
import { fileOf, writeCells } from './write-cells.ts';

const TABLES = ['cities.csv', 'countries.csv', 'totals.csv'] as const;

type Cells = string[][];

/** The three tables, each saved again by `save`. */
function saved(save: (cells: Cells) => string): DataFiles {
  return new Map(TABLES.flatMap((file) => [...fileOf(file, save(readCells(file)))]));
}

/** As a spreadsheet program set to Latvian writes numbers. */
function withDecimalCommas(cells: Cells): Cells {
  const header = cells[0] ?? [];
  return cells.map((row) =>
    row.map((cell, index) =>
      /^(label_)?(lat|lon)$/.test(header[index] ?? '') ? cell.replace('.', ',') : cell,
    ),
  );
}

const padded = (cells: Cells) => cells.map((row) => row.map((cell) => ` ${cell} `));

test.each<readonly [string, (cells: Cells) => string]>([
  ['a byte order mark', (cells) => `\uFEFF${writeCells(cells)}`],
  ['CRLF', (cells) => writeCells(cells, { lineEnd: '\r\n' })],
  ['CR alone', (cells) => writeCells(cells, { lineEnd: '\r' })],
  ['mixed line ends', (cells) => writeCells(cells).replace(/\n([^\n]*)\n/g, '\r\n$1\n')],
  ['semicolons', (cells) => writeCells(cells, { delimiter: ';' })],
  ['tabs', (cells) => writeCells(cells, { delimiter: '\t' })],
  ['decimal commas', (cells) => writeCells(withDecimalCommas(cells))],
  ['every cell quoted', (cells) => writeCells(cells, { quoteAll: true })],
  ['trailing blank rows', (cells) => `${writeCells(cells)}${','.repeat(23)}\n\n\n`],
  [
    'a blank row in the middle',
    (cells) => writeCells([...cells.slice(0, 3), [''], ...cells.slice(3)]),
  ],
  ['trailing blank columns', (cells) => writeCells(cells.map((row) => [...row, '', '']))],
  ['spaces around cells', (cells) => writeCells(padded(cells))],
  [
    'spaces around quoted cells',
    (cells) => writeCells(cells, { quoteAll: true, delimiter: ' , ' }),
  ],
  ['columns in reverse order', (cells) => writeCells(cells.map((row) => row.toReversed()))],
  ['no line break at the end', (cells) => writeCells(cells).trimEnd()],
  [
    'all of it at once',
    (cells) =>
      `\uFEFF${writeCells(
        withDecimalCommas(cells).map((row) => [...row, '']),
        { delimiter: ';', lineEnd: '\r\n' },
      )};;\r\n`,
  ],
])('tables saved with %s load to the same data', (_name, save) => {
  const original = load();
  const again = load(saved(save));

  expect(again.problems).toEqual([]);
  expect(again.dataset).toEqual(original.dataset);
  expect(again.details).toEqual(original.details);
});

test('a line break within a quoted remark belongs to one row', () => {
  const cells = readCells('cities.csv');
  const last = cells.findIndex(([id]) => id === 'valmiera');
  const note = (cells[0] ?? []).indexOf('note');
  const country = (cells[0] ?? []).indexOf('country');
  cells
    .slice(1, 4)
    .forEach((row) => (row[note] = 'first line\nsecond, "quoted" line\n\nlast line'));
  (cells[last] ?? [])[country] = 'XX';
  const { problems } = load(fileOf('cities.csv', writeCells(cells)));

  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ row: last + 1, column: 'country' });
});

test('a byte order mark in a JSON file does no harm', () => {
  const { problems, site } = load(fileOf('site.json', `\uFEFF${readText('site.json')}`));

  expect(problems).toEqual([]);
  expect(site).toEqual(load().site);
});
