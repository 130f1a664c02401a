import type { CityRow } from '#data/schema/city.ts';
import type { CountryRow } from '#data/schema/country.ts';
import type { TotalRow } from '#data/schema/total.ts';
import type { City, CityDetails, Country, Total } from '#src/domain/city.ts';

/** A member as the domain knows it. */
export function toCity(row: CityRow): City {
  return {
    id: row.id,
    name: row.name,
    nameLv: row.name_lv,
    nameRu: row.name_ru,
    country: row.country,
    region: row.region,
    kind: row.kind,
    joined: row.joined,
    joinedPrecision: row.joined_precision,
    left: row.left,
    awards: [...(row.awards ?? [])].sort((a, b) => a - b),
    lat: row.lat,
    lon: row.lon,
    point: row.point,
    population: row.population,
  };
}

/**
 * What is told of a member once it is opened. The address of a weak source never leaves the data
 * folder. A source without an address has no kind in the table where nobody gave one: like a weak
 * one it is documented, and shown on request.
 */
export function toDetails(row: CityRow): CityDetails {
  const sourceKind = row.source_kind ?? 'weak';
  return {
    id: row.id,
    populationSource: row.population_source,
    geonamesId: row.geonames_id,
    sourceUrl: sourceKind === 'weak' ? null : row.source_url,
    sourceKind,
    unescoUrl: row.unesco_url,
  };
}

/** A country or territory as the domain knows it. */
export function toCountry(row: CountryRow): Country {
  return {
    code: row.code,
    region: row.region,
    name: { lv: row.name_lv, en: row.name_en, ru: row.name_ru },
    label: { lat: row.label_lat, lon: row.label_lon },
  };
}

/** An announced total as the domain knows it. */
export function toTotal(row: TotalRow): Total {
  return {
    date: row.date,
    cities: row.cities,
    countries: row.countries,
    precision: row.precision,
    sourceUrl: row.source_url,
  };
}
