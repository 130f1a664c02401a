import { expect, test } from 'vitest';
import { describeCity } from '#src/build/pages/linked-data.ts';
import type { City, CityDetails } from '#src/domain/city.ts';
import { wordsOf } from '#src/i18n/pages/load.ts';
import { publication } from '../publish/real-publication.ts';

const { dataset, details } = publication;

function find(id: string): { city: City; details: CityDetails } {
  const city = dataset.cities.find((each) => each.id === id);
  const detail = details.find((each) => each.id === id);
  if (!city || !detail) throw new Error(`There is no ${id}.`);
  return { city, details: detail };
}

function describe(city: City, detail: CityDetails | null, address: string | null = null) {
  const country = dataset.countries.find(({ code }) => code === city.country) ?? null;
  return describeCity(city, detail, country, {
    words: wordsOf('lv'),
    title: 'T',
    description: 'D',
    address: address === null ? null : { page: `${address}city/x/`, site: address },
  });
}

const town = find('our-town');

test('a member that is a city is a City with its point and country', () => {
  expect(describe(town.city, town.details)).toMatchObject({
    '@type': 'Dataset',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    spatialCoverage: {
      '@type': 'City',
      name: 'Our Town',
      geo: { latitude: 57.3217, longitude: 25.3719 },
      containedInPlace: { '@type': 'Country', name: 'Latvija', identifier: 'LV' },
    },
  });
});

test('a member that is no city is called an administrative area', () => {
  const county = { ...town.city, kind: 'county' as const };
  expect(describe(county, null).spatialCoverage['@type']).toBe('AdministrativeArea');
});

test('a point that stands for something else is not said to be the same place', () => {
  const elsewhere = { ...town.city, point: 'main-town' as const };
  const { sameAs } = describe(elsewhere, town.details).spatialCoverage as { sameAs?: string[] };
  expect(sameAs).toEqual([town.details.unescoUrl]);
});

test('unknown residents and a year known only as "by" are left out', () => {
  const unsure = { ...town.city, population: null, joinedPrecision: 'by' as const };
  expect(describe(unsure, null).spatialCoverage).not.toHaveProperty('additionalProperty');
});

test('no date of change is claimed', () => {
  expect(JSON.stringify(describe(town.city, town.details))).not.toMatch(
    /dateModified|datePublished/,
  );
});

test('downloads are named by absolute addresses or not at all', () => {
  expect(describe(town.city, null)).not.toHaveProperty('distribution');
  expect(describe(town.city, null, 'https://example.org/')).toMatchObject({
    url: 'https://example.org/city/x/',
    distribution: [
      { contentUrl: 'https://example.org/data/cities.csv' },
      { contentUrl: 'https://example.org/data/cities.geojson' },
    ],
  });
});
