import type { City, CityDetails, Country } from '#src/domain/city.ts';
import type { LanguageCode } from '#src/domain/language.ts';
import { nameIn } from '#src/domain/name.ts';
import type { Words } from '#src/i18n/pages/load.ts';

/** The licence of the data, as data/datapackage.json names it. */
const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

interface Described {
  readonly words: Words;
  readonly title: string;
  readonly description: string;
  /** Absolute address of the page and of the site; null where the site does not know its own. */
  readonly address: { readonly page: string; readonly site: string } | null;
}

/**
 * A page of the Atlas as a schema.org Dataset. It names no date of change and no author, because
 * the facts have many, and addresses only where they are absolute.
 */
export function describeDataset({ words, title, description, address }: Described) {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: title,
    description,
    inLanguage: words.atlas.language,
    license: LICENCE,
    isAccessibleForFree: true,
    ...(address && {
      '@id': `${address.page}#dataset`,
      url: address.page,
      distribution: [
        distribution('text/csv', `${address.site}data/cities.csv`),
        distribution('application/geo+json', `${address.site}data/cities.geojson`),
      ],
    }),
  };
}

function distribution(encodingFormat: string, contentUrl: string) {
  return { '@type': 'DataDownload', encodingFormat, contentUrl };
}

/** The page of a member: a Dataset about a City, or about another kind of administrative area. */
export function describeCity(
  city: City,
  details: CityDetails | null,
  country: Country | null,
  described: Described,
) {
  return {
    ...describeDataset(described),
    spatialCoverage: describePlace(city, details, country, described.words),
  };
}

function describePlace(
  city: City,
  details: CityDetails | null,
  country: Country | null,
  { atlas }: Words,
) {
  const { language } = atlas;
  const name = nameIn(language, city);
  const others = new Set([city.name, city.nameLv, city.nameRu].filter((other) => other !== null));
  others.delete(name);
  // A point that stands for the member's main town has the main town's entry in GeoNames.
  const geonames = city.point === 'exact' ? (details?.geonamesId ?? null) : null;
  const same = [
    geonames === null ? null : `https://www.geonames.org/${geonames}`,
    details?.unescoUrl ?? null,
  ].filter((url) => url !== null);
  const facts = [
    city.population === null
      ? null
      : fact(atlas.city.populationLabel, city.population, details?.populationSource ?? null),
    city.joinedPrecision === 'year' && city.joined !== null
      ? fact(atlas.filters.cohort, city.joined, null)
      : null,
  ].filter((each) => each !== null);
  return {
    '@type': city.kind === 'city' ? 'City' : 'AdministrativeArea',
    name,
    ...(others.size > 0 && { alternateName: [...others] }),
    geo: { '@type': 'GeoCoordinates', latitude: city.lat, longitude: city.lon },
    ...(country && { containedInPlace: describeCountry(country, language) }),
    ...(same.length > 0 && { sameAs: same }),
    ...(facts.length > 0 && { additionalProperty: facts }),
  };
}

function describeCountry(country: Country, language: LanguageCode) {
  return { '@type': 'Country', name: country.name[language], identifier: country.code };
}

function fact(name: string, value: number, source: string | null) {
  return { '@type': 'PropertyValue', name, value, ...(source && { measurementTechnique: source }) };
}
