import fc from 'fast-check';
import { KINDS, POINTS, REGIONS } from '#data/schema/vocabulary.ts';
import type { City, Country, Dataset, Total } from '#src/domain/city.ts';
import type { Filters } from '#src/domain/view.ts';

const CODES = ['BJ', 'IE', 'KR', 'LV', 'MX', 'PS', 'SE', 'ZA'] as const;
const SYLLABLES = ['ba', 'ko', 'ri', 'ża', 'Ø', ' ', '-', "'", 'ва', 'ле', 'щ', 'ng', 'thu', 'é'];

const text = fc.string({ minLength: 1, unit: 'binary' });

/** Names in several scripts, with the signs real names have. */
export const cityName = fc
  .array(fc.constantFrom(...SYLLABLES), { minLength: 1, maxLength: 6 })
  .map((parts) => `${parts.join('')}a`);
const slug = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,5}){0,2}$/);
const year = fc.integer({ min: 2013, max: 2027 });
const degrees = (limit: number) =>
  fc.integer({ min: -limit * 10_000, max: limit * 10_000 }).map((each) => each / 10_000 + 0);

const country = (code: string): fc.Arbitrary<Country> =>
  fc.record({
    code: fc.constant(code),
    region: fc.constantFrom(...REGIONS),
    name: fc.record({ lv: text, en: text, ru: text }),
    label: fc.record({ lat: degrees(90), lon: degrees(180) }),
  });

const joining = fc.oneof(
  fc.record({ joined: year, joinedPrecision: fc.constantFrom('year' as const, 'by' as const) }),
  fc.constant({ joined: null, joinedPrecision: 'unknown' as const }),
);

const cityIn = ({ code, region }: Country): fc.Arbitrary<City> =>
  fc
    .tuple(
      fc.record({
        id: slug,
        name: cityName,
        nameLv: fc.option(cityName),
        nameRu: fc.option(cityName),
        country: fc.constant(code),
        region: fc.constant(region),
        kind: fc.constantFrom(...KINDS),
        left: fc.option(year, { freq: 8 }),
        awards: fc.uniqueArray(year, { maxLength: 3 }).map((years) => years.sort()),
        lat: degrees(90),
        lon: degrees(180),
        point: fc.constantFrom(...POINTS),
        population: fc.option(fc.nat()),
      }),
      joining,
    )
    .map(([city, joined]) => ({ ...city, ...joined }));

const total: fc.Arbitrary<Total> = fc.record({
  date: fc.constantFrom('2016-08-23', '2019-11', '2025-12-04'),
  cities: fc.nat(1000),
  countries: fc.nat(200),
  precision: fc.constantFrom('exact' as const, 'approximate' as const),
  sourceUrl: fc.webUrl(),
});

/** Whole datasets that keep what the data promise: unique ids, every country present. */
export const dataset: fc.Arbitrary<Dataset> = fc.tuple(...CODES.map(country)).chain((countries) =>
  fc.record({
    date: fc.constantFrom('2026-11-22', '2018-05-15'),
    cities: fc.uniqueArray(fc.constantFrom(...countries).chain(cityIn), {
      selector: ({ id }) => id,
      maxLength: 25,
    }),
    countries: fc.constant(countries),
    totals: fc.array(total, { maxLength: 3 }),
  }),
);

/** Filters as a visitor could set them. */
export const filters: fc.Arbitrary<Filters> = fc.record({
  query: fc.oneof({ weight: 3, arbitrary: fc.constant('') }, cityName, fc.string()),
  regions: fc.subarray([...REGIONS], { maxLength: 3 }),
  countries: fc.oneof(fc.constant([]), fc.subarray([...CODES])),
  year: fc.option(year),
  cohort: fc.option(year, { freq: 2 }),
  award: fc.boolean(),
  population: fc.option(fc.record({ min: fc.nat(100_000), max: fc.option(fc.nat()) }), { freq: 2 }),
  within: fc.option(fc.integer({ min: 1, max: 20_000 }), { freq: 2 }),
});
