import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findEdges, findSpan, spanRange, type EdgeSpan } from '#src/charts/linked/populations.ts';
import { REAL, realValmiera } from '../../domain/real.ts';

const EDGES = findEdges(REAL.cities);
const LAST = EDGES.length - 1;

const withPopulation = (population: number | null) => ({ ...realValmiera(), population });

test('edges go up by powers of ten in four steps', () => {
  const edges = findEdges([1200, 10_000].map(withPopulation));
  expect(edges).toEqual([1000, 1800, 3200, 5600, 10_000, 18_000]);
});

test('without any known population there are no edges', () => {
  expect(findEdges([withPopulation(null)])).toEqual([]);
});

test('edges rise and hold every population', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 1 }), (populations) => {
      const edges = findEdges(populations.map(withPopulation));
      expect(edges).toEqual([...new Set(edges)].sort((one, other) => one - other));
      expect(edges[0]).toBeLessThanOrEqual(Math.min(...populations));
      expect(edges.at(-1)).toBeGreaterThan(Math.max(...populations));
    }),
  );
});

test('a stretch that is brushed comes back from its range', () => {
  const span = fc
    .tuple(fc.nat(LAST), fc.nat(LAST))
    .filter(([from, to]) => from < to)
    .map((ends): EdgeSpan => ends);
  fc.assert(
    fc.property(span, (ends) => {
      expect(findSpan(spanRange(ends, EDGES), EDGES)).toEqual(ends);
    }),
  );
});

test('the whole scale filters nobody', () => {
  expect(spanRange([0, LAST], EDGES)).toBeNull();
});

test.each([
  ['within one column', { min: 20_000, max: 20_000 }],
  ['below the scale', { min: 0, max: 5 }],
  ['above the scale', { min: 9e9, max: null }],
])('a range %s is one column wide', (_, range) => {
  const [from, to] = findSpan(range, EDGES);
  expect(to - from).toBe(1);
});

test('without a scale there is still a stretch', () => {
  expect(findSpan({ min: 5, max: 9 }, [])).toEqual([0, 1]);
});
