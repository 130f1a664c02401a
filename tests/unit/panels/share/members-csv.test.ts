import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CitySchema } from '#data/schema/city.ts';
import type { City, CityDetails } from '#src/domain/city.ts';
import { writeMembersCsv } from '#src/panels/share/members-csv.ts';
import { REAL, realValmiera } from '../../domain/real.ts';

const DETAILS: Omit<CityDetails, 'id'> = {
  populationSource: 'GeoNames',
  geonamesId: 453754,
  sourceUrl: null,
  sourceKind: 'weak',
  unescoUrl: null,
};

function write(cities: readonly City[], details: Partial<CityDetails> = {}): string {
  const all = cities.map(({ id }) => [id, { ...DETAILS, ...details, id }] as const);
  return writeMembersCsv(cities, new Map(all));
}

const read = (text: string): Record<string, string>[] => parse(text, { columns: true });

test('columns are those of the table of the editors, in their order', () => {
  const columns = write([]).trimEnd().split(',');
  const known = Object.keys(CitySchema.entries);

  expect(columns).toEqual(known.filter((column) => columns.includes(column)));
  expect(known.filter((column) => !columns.includes(column))).toEqual([
    'left_precision',
    'source_note',
    'confidence',
    'note',
  ]);
});

test('every member has its row, in the order of the list', () => {
  const cities = REAL.cities.toReversed();

  expect(read(write(cities)).map(({ id }) => id)).toEqual(cities.map(({ id }) => id));
});

test('what is known of a member stands in its columns, what is not stays blank', () => {
  const valmiera = realValmiera();

  expect(read(write([valmiera]))[0]).toMatchObject({
    id: 'valmiera',
    country: 'LV',
    joined: String(valmiera.joined),
    left: '',
    lat: String(valmiera.lat),
    geonames_id: '453754',
    source_url: '',
    source_kind: 'weak',
  });
});

test('no text begins like a formula', () => {
  const start = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '＝', '');
  fc.assert(
    fc.property(start, fc.string(), (sign, rest) => {
      const [row] = read(write([{ ...realValmiera(), name: sign + rest }]));
      expect(row?.['name']).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
    }),
  );
});

test('a formula stays readable behind an apostrophe', () => {
  const [row] = read(write([{ ...realValmiera(), name: '=1+1' }]));

  expect(row?.['name']).toBe("'=1+1");
});

test('southern latitudes stay numbers', () => {
  expect(read(write([{ ...realValmiera(), lat: -33.9 }]))[0]?.['lat']).toBe('-33.9');
});

test('a member without details is a fault, not a row of blanks', () => {
  expect(() => writeMembersCsv([realValmiera()], new Map())).toThrow('valmiera');
});
