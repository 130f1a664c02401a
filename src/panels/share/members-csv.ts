import type { City, CityDetails } from '#src/domain/city.ts';
import { formatCsv } from '#src/domain/csv.ts';

type Read = (city: City, details: CityDetails) => string | number | null;

/** The columns of data/cities.csv that a visitor's browser knows, in the order they have there. */
const COLUMNS: Readonly<Record<string, Read>> = {
  id: ({ id }) => id,
  name: ({ name }) => name,
  name_lv: ({ nameLv }) => nameLv,
  name_ru: ({ nameRu }) => nameRu,
  country: ({ country }) => country,
  region: ({ region }) => region,
  kind: ({ kind }) => kind,
  joined: ({ joined }) => joined,
  joined_precision: ({ joinedPrecision }) => joinedPrecision,
  left: ({ left }) => left,
  awards: ({ awards }) => awards.join(';'),
  lat: ({ lat }) => lat,
  lon: ({ lon }) => lon,
  point: ({ point }) => point,
  geonames_id: (_, { geonamesId }) => geonamesId,
  population: ({ population }) => population,
  population_source: (_, { populationSource }) => populationSource,
  source_url: (_, { sourceUrl }) => sourceUrl,
  source_kind: (_, { sourceKind }) => sourceKind,
  unesco_url: (_, { unescoUrl }) => unescoUrl,
};

/**
 * Members as an RFC 4180 table in UTF-8, in the order given; blank is "not known" or "none". A text
 * that a spreadsheet would take for a formula gets an apostrophe before it. Throws when the details
 * of a city are missing.
 */
export function writeMembersCsv(
  cities: readonly City[],
  details: ReadonlyMap<string, CityDetails>,
): string {
  const rows = cities.map((city) => {
    const more = details.get(city.id);
    if (!more) throw new Error(`Nothing more is known of ${city.id}`);
    return Object.values(COLUMNS).map((read) => writeCell(read(city, more)));
  });
  return formatCsv([Object.keys(COLUMNS), ...rows]);
}

/** What spreadsheets begin to calculate at, in Latin and in full-width signs (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

function writeCell(value: string | number | null): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  return FORMULA.test(value) ? `'${value}` : value;
}
