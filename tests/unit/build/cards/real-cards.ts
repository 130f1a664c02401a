import { join } from 'node:path';
import { buildBasemap } from '#src/build/basemap/basemap.ts';
import { createPalette } from '#src/build/cards/palette.ts';
import { loadCardSource } from '#src/build/cards/source.ts';
import type { City, Country } from '#src/domain/city.ts';
import { publication } from '../publish/real-publication.ts';

export const PROJECT = join(import.meta.dirname, '..', '..', '..', '..');
export const { dataset } = publication;

/** Rows that the data does not have: letters of XML, and as many words as a card can hold. */
export const SPECIAL: City = {
  ...cityOf('our-town'),
  id: 'special',
  name: 'R&D <"city">',
  left: 2030,
};
export const CROWDED: City = {
  ...cityOf('our-town'),
  id: 'crowded',
  name: 'Derry and Strabane',
  country: findLongestCountry().code,
  left: 2030,
};

export const source = await loadCardSource(
  PROJECT,
  { ...dataset, cities: [...dataset.cities, SPECIAL, CROWDED] },
  buildBasemap(),
);
export const palette = createPalette(source.colours);

/** A row of the data. */
export function cityOf(id: string): City {
  const city = dataset.cities.find((each) => each.id === id);
  if (city === undefined) throw new Error(`There is no city ${id}.`);
  return city;
}

function findLongestCountry(): Country {
  return dataset.countries.reduce((one, other) =>
    other.name.en.length > one.name.en.length ? other : one,
  );
}

/** The country of a row. */
export function countryOf({ country: code }: City): Country {
  const country = dataset.countries.find((each) => each.code === code);
  if (country === undefined) throw new Error(`There is no country ${code}.`);
  return country;
}
