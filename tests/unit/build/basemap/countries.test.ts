import { geoArea, geoContains } from 'd3';
import { describe, expect, it } from 'vitest';
import { buildCountries } from '#src/build/basemap/basemap.ts';

const countries = buildCountries();

function isIn(key: string, lon: number, lat: number): boolean {
  const coordinates = countries.get(key);
  if (!coordinates) throw new Error(`No country ${key} was built.`);
  return geoContains({ type: 'MultiPolygon', coordinates }, [lon, lat]);
}

function ownersAt(lon: number, lat: number): string[] {
  return [...countries.keys()].filter((key) => isIn(key, lon, lat));
}

describe('buildCountries', () => {
  it.each([
    ['Simferopol', 'UKR', 34.1, 44.95],
    ['Sevastopol', 'UKR', 33.53, 44.6],
    ['Laâyoune', 'ESH', -13.2, 27.15],
    ['Hargeisa', 'SOM', 44.065, 9.56],
    ['the north of Nicosia', 'CYP', 33.36, 35.23],
    ['the south of Nicosia', 'CYP', 33.36, 35.13],
    ['Ramallah', 'PSE', 35.2, 31.9],
    ['Tskhinvali', 'GEO', 43.96, 42.22],
    ['Sukhumi', 'GEO', 41.05, 43.02],
    ['Donetsk', 'UKR', 37.8, 48],
    ['Tiraspol', 'MDA', 29.6, 46.84],
    ['Valmiera', 'LVA', 25.4268, 57.5385],
  ])('has %s in %s and in no other country', (_place, key, lon, lat) => {
    expect(ownersAt(lon, lat)).toEqual([key]);
  });

  it('gives the Siachen Glacier to no country', () => {
    expect(ownersAt(77.05, 35.45)).toEqual([]);
  });

  it.each(['SOL', 'CYN', 'KAS', 'HKG', 'MAC'])('knows no country %s', (key) => {
    expect(countries.has(key)).toBe(false);
  });

  it('winds every country so that it is smaller than its outside', () => {
    const inverted = [...countries].filter(([, coordinates]) => {
      return geoArea({ type: 'MultiPolygon', coordinates }) >= 2 * Math.PI;
    });
    expect(inverted.map(([key]) => key)).toEqual([]);
  });
});
