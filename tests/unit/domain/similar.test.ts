import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { City } from '#src/domain/city.ts';
import { distanceKm } from '#src/domain/geodesy.ts';
import { findPeers, measureUnlikeness, WEIGHTS } from '#src/domain/similar.ts';
import { makeTown, REAL, realValmiera, withTowns } from './real.ts';

// Many cases on a busy machine take longer than the five seconds meant for one.
vi.setConfig({ testTimeout: 60_000 });

const city = fc.constantFrom(...REAL.cities);
const count = fc.integer({ min: 0, max: 12 });
/** A network of nobody but these. */
const aloneWith = (...towns: readonly City[]) => ({ ...REAL, cities: towns });
const reasonsOf = (fields: Partial<City>) => {
  const own = makeTown({});
  const peer = makeTown({ id: 'peer', ...fields });
  return findPeers(aloneWith(own, peer), own, 1)[0]?.reasons.map(({ kind }) => kind);
};

test('the weights add up to a whole', () => {
  expect(Object.values(WEIGHTS).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
});

test('every peer is another city, and a member of today', () => {
  fc.assert(
    fc.property(city, count, (own, n) => {
      const peers = findPeers(REAL, own, n).map((peer) => peer.city);
      expect(peers.map(({ id }) => id)).not.toContain(own.id);
      expect(peers.every(({ left }) => left === null)).toBe(true);
      expect(peers).toHaveLength(n);
    }),
  );
});

test('the most alike come first, and nobody left out is more alike', () => {
  fc.assert(
    fc.property(city, (own) => {
      const scores = REAL.cities
        .filter(({ id, left }) => id !== own.id && left === null)
        .map((other) => measureUnlikeness(own, other))
        .sort((one, other) => one - other);
      expect(findPeers(REAL, own, 5).map(({ score }) => score)).toEqual(scores.slice(0, 5));
    }),
  );
});

test('unlikeness is the same both ways and between 0 and 1', () => {
  fc.assert(
    fc.property(city, city, (one, other) => {
      const unlikeness = measureUnlikeness(one, other);
      expect(unlikeness).toBeCloseTo(measureUnlikeness(other, one), 12);
      expect(unlikeness).toBeGreaterThanOrEqual(0);
      expect(unlikeness).toBeLessThanOrEqual(1);
    }),
  );
});

test('the order of the members changes nothing', () => {
  fc.assert(
    fc.property(city, (own) => {
      const turned = { ...REAL, cities: REAL.cities.toReversed() };
      expect(findPeers(turned, own, 5)).toEqual(findPeers(REAL, own, 5));
    }),
  );
});

test('between equals the id decides', () => {
  const own = makeTown({});
  const twins = ['c', 'a', 'b'].map((id) => makeTown({ id, lat: 57, lon: 25 }));
  const found = findPeers(aloneWith(own, ...twins), own, 2);
  expect(found.map((peer) => peer.city.id)).toEqual(['a', 'b']);
});

test('a twin of a town is its first peer', () => {
  const own = makeTown({});
  const twin = makeTown({ id: 'twin' });
  expect(findPeers(withTowns(own, twin), own, 1)[0]).toMatchObject({ city: twin, score: 0 });
});

test('a former member has peers and is nobody’s peer', () => {
  const former = makeTown({ id: 'former', left: 2019 });
  const dataset = withTowns(former);
  expect(findPeers(dataset, former, 5)).toHaveLength(5);
  const peers = findPeers(dataset, realValmiera(), REAL.cities.length);
  expect(peers.map((peer) => peer.city.id)).not.toContain('former');
});

test('a figure that is not known counts half', () => {
  const own = makeTown({});
  const unknown = makeTown({ id: 'other', population: null });
  expect(measureUnlikeness(own, unknown)).toBeCloseTo(WEIGHTS.population / 2, 12);
});

test('a year that is not known counts half', () => {
  const unknown = makeTown({ id: 'other', joined: null, joinedPrecision: 'unknown' });
  expect(measureUnlikeness(makeTown({}), unknown)).toBeCloseTo(WEIGHTS.years / 2, 12);
});

test('ten times the residents are as unlike as a hundred times', () => {
  const [ten, hundred] = [10, 100].map((times) => makeTown({ population: 22_376 * times }));
  const own = makeTown({});
  expect(ten && measureUnlikeness(own, ten)).toBeCloseTo(WEIGHTS.population, 12);
  expect(hundred && measureUnlikeness(own, hundred)).toBeCloseTo(WEIGHTS.population, 12);
});

test('a twin is told with all its reasons, the heaviest first', () => {
  expect(reasonsOf({})).toEqual(['population', 'years', 'country', 'distance']);
});

test('a region is a reason only abroad', () => {
  expect(reasonsOf({ country: 'EE' })).toContain('region');
  expect(reasonsOf({ country: 'EE' })).not.toContain('country');
});

test('nothing is said of residents where one figure is not known', () => {
  expect(reasonsOf({ population: null })).not.toContain('population');
});

test('nothing is said of residents who are twice as many', () => {
  expect(reasonsOf({ population: 44_752 })).not.toContain('population');
});

test('a member "by that year at the latest" is not said to have joined in it', () => {
  expect(reasonsOf({ joinedPrecision: 'by' })).not.toContain('years');
});

test('years are a reason up to one apart', () => {
  expect(reasonsOf({ joined: 2017 })).toContain('years');
  expect(reasonsOf({ joined: 2018 })).not.toContain('years');
});

test('a distance that takes more than a day is no reason', () => {
  expect(reasonsOf({ lat: -20 })).not.toContain('distance');
});

test('the distance told is the great circle', () => {
  const own = realValmiera();
  for (const peer of findPeers(REAL, own, 5)) {
    expect(peer.km).toBe(distanceKm(own, peer.city));
  }
});
