import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatCsv } from '#src/domain/csv.ts';

test('any table is read back by a parser as it was', () => {
  const cell = fc.oneof(fc.string(), fc.stringMatching(/^[",;\r\n ab]{0,8}$/));
  const table = fc
    .integer({ min: 2, max: 5 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }),
    );
  fc.assert(
    fc.property(table, (rows) => {
      expect(parse(formatCsv(rows), { record_delimiter: '\r\n' })).toEqual(rows);
    }),
  );
});

test('only cells that need it are quoted', () => {
  expect(formatCsv([['Riga', 'a, b', 'say "x"', '1;2']])).toBe('Riga,"a, b","say ""x""",1;2\r\n');
});
