import { describe, expect, it } from 'vitest';
import { loadGeography } from '#src/build/basemap/geography.ts';
import { readPlacedCities } from './cities.ts';

const geography = loadGeography();

describe('distanceToLandKm', () => {
  it('is nothing in Valmiera', () => {
    expect(geography.distanceToLandKm(25.4268, 57.5385)).toBe(0);
  });

  it('is some 570 km in the Gulf of Guinea, at 0 north 0 east', () => {
    const distance = geography.distanceToLandKm(0, 0);
    expect(distance).toBeGreaterThan(560);
    expect(distance).toBeLessThan(590);
  });

  it.each([
    ['in the middle of Wrangel Island', 180, 71.2],
    ['in Chukotka, west of the antimeridian', 179, 68],
    ['in Chukotka, east of it', -178, 67.5],
    ['near the South Pole', 175, -88],
    ['on the Siachen Glacier, which no country has', 77.05, 35.45],
  ])('is nothing %s', (_where, lon, lat) => {
    expect(geography.distanceToLandKm(lon, lat)).toBe(0);
  });
});

describe('distanceToCountryKm', () => {
  it('is nothing inside the country', () => {
    expect(geography.distanceToCountryKm('LV', 25.4268, 57.5385)).toBe(0);
  });

  it('is some 135 km from Vilnius to Latvia', () => {
    const distance = geography.distanceToCountryKm('LV', 25.28, 54.69) ?? 0;
    expect(distance).toBeGreaterThan(125);
    expect(distance).toBeLessThan(145);
  });

  it.each([
    ['Hargeisa', 'SO', 44.065, 9.56],
    ['the north of Nicosia', 'CY', 33.36, 35.23],
    ['Simferopol', 'UA', 34.1, 44.95],
    ['Shenzhen', 'CN', 114.0683, 22.5455],
  ])('counts %s to the country that our merges give it', (_where, code, lon, lat) => {
    expect(geography.distanceToCountryKm(code, lon, lat)).toBe(0);
  });

  it('is null for a country without a polygon', () => {
    expect(geography.distanceToCountryKm('GI', -5.35, 36.14)).toBeNull();
  });

  // Of single cities the check of the data says so; these hold the outlines against all of them.
  it('knows nearly every country of the data', () => {
    const cities = readPlacedCities();
    const known = cities.filter(
      ({ country, lon, lat }) => geography.distanceToCountryKm(country, lon, lat) !== null,
    );
    expect(known.length / cities.length).toBeGreaterThan(0.95);
  });

  it('finds nearly every city of the data in its country or within 5 km of it', () => {
    const cities = readPlacedCities();
    const near = cities.filter(
      ({ country, lon, lat }) => (geography.distanceToCountryKm(country, lon, lat) ?? 0) <= 5,
    );
    expect(near.length / cities.length).toBeGreaterThan(0.95);
  });
});
