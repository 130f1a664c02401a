import fc from 'fast-check';
import { REGIONS } from '#src/domain/city.ts';
import { DISPLAYS, PANELS, PROJECTIONS, type Camera, type View } from '#src/domain/view.ts';

const id = fc.stringMatching(/^[a-z0-9]{1,20}(-[a-z0-9]{1,10}){0,3}$/);
const year = fc.integer({ min: 1000, max: 9999 });
const query = fc
  .oneof(fc.string({ maxLength: 40 }), fc.string({ unit: 'grapheme', maxLength: 12 }))
  .map((text) => text.replace(/\p{Cc}/gu, ''))
  .filter((text) => !/[\u2028-\u202e\u2066-\u2069]/.test(text) && Array.from(text).length <= 100);

/** Cameras as links write them: a zoom of 2 decimals, degrees of 1 as even zoom 0 writes them. */
const camera: fc.Arbitrary<Camera> = fc.record({
  zoom: fc.integer({ min: 0, max: 2200 }).map((each) => each / 100),
  lat: fc.integer({ min: -900, max: 900 }).map((each) => each / 10),
  lon: fc.integer({ min: -1800, max: 1800 }).map((each) => each / 10),
});

const population = fc
  .tuple(fc.nat(), fc.option(fc.nat()))
  .map(([min, span]) => ({ min, max: span === null ? null : min + span }));

const codes = fc.uniqueArray(fc.stringMatching(/^[A-Z]{2}$/), { maxLength: 5 });

/** Every View that a link can say, made without the code under test. */
export const roundedView: fc.Arbitrary<View> = fc.record({
  camera: fc.option(camera),
  city: fc.option(id),
  panel: fc.option(fc.constantFrom(...PANELS)),
  event: fc.option(id),
  link: fc.option(id),
  filters: fc.record({
    query,
    regions: fc.subarray([...REGIONS]),
    countries: codes.map((list) => list.toSorted()),
    year: fc.option(year),
    cohort: fc.option(year),
    award: fc.boolean(),
    population: fc.option(population),
    within: fc.option(fc.integer({ min: 1, max: 20_000 })),
  }),
  compare: fc.uniqueArray(id, { maxLength: 6 }),
  display: fc.constantFrom(...DISPLAYS),
  projection: fc.constantFrom(...PROJECTIONS),
  step: fc.option(fc.integer({ min: 1, max: 9999 })),
});

/** Views as careless code could make them: any numbers, any text. */
export const wildView: fc.Arbitrary<View> = fc
  .tuple(
    roundedView,
    fc.record({ zoom: fc.double(), lat: fc.double(), lon: fc.double() }),
    fc.record({
      query: fc.string({ unit: 'binary', maxLength: 200 }),
      countries: fc.array(fc.string({ maxLength: 3 })),
      year: fc.option(fc.double()),
      within: fc.option(fc.double()),
      population: fc.record({ min: fc.double(), max: fc.option(fc.double()) }),
    }),
    fc.record({
      city: fc.option(fc.string()),
      compare: fc.array(fc.string(), { maxLength: 300 }),
      step: fc.double(),
    }),
  )
  .map(([view, wildCamera, filters, rest]) => ({
    ...view,
    ...rest,
    camera: wildCamera,
    filters: { ...view.filters, ...filters },
  }));
