import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { CitySchema } from '#data/schema/city.ts';

/** What the description says of each published file; its path is below data/. */
const RESOURCES = [
  {
    path: 'cities.csv',
    name: 'cities-table',
    profile: 'tabular-data-resource',
    title: 'Members of the network as a table',
    description:
      'One row per member, former members included (left is not blank). Rows whose source is not linked publicly have a blank source_url and say so in source_note; note is always blank.',
    mediatype: 'text/csv',
    format: 'csv',
  },
  {
    path: 'cities.geojson',
    name: 'cities-map',
    title: 'Members of the network as points',
    description:
      'GeoJSON (RFC 7946), one Point per row of cities.csv, WGS 84. Properties are named as the columns there, and: country_lv, country_en, country_ru (names of the country), status (member or former), awards (array of years), source_url (null where the source is not linked publicly).',
    mediatype: 'application/geo+json',
    format: 'geojson',
  },
  {
    path: 'cities.json',
    name: 'cities-index',
    title: 'Compact index that the Atlas itself starts from',
    description:
      'One object. version: generation of this layout, 1. date: ISO day of the last review of the data. columns: what the cells of a row of cities are. defaults: what null says in a column, for columns named there; in any other it says "not known" or "none". cities: one array per row of cities.csv in the order of columns, nulls at its end left out; lat and lon in degrees, joined and left are years, awards an array of years; the region is that of the country. countries: objects {code (ISO 3166-1 alpha-2), region, name {lv, en, ru}, label {lat, lon} (where its name stands on the map)}. totals: objects {date (ISO day or month), cities, countries, precision (exact or approximate), sourceUrl}, totals announced by UNESCO in the order of their dates.',
    mediatype: 'application/json',
    format: 'json',
  },
  {
    path: 'details.json',
    name: 'cities-details',
    title: 'What the Atlas tells of a member once it is opened',
    description:
      'One object, a member per key, which is its id. Values: {id, populationSource (who counted the residents, or null), geonamesId (number or null), sourceUrl (page that names the member; null where it is not linked publicly or has no address), sourceKind (unesco, official, press, weak), unescoUrl (UNESCO’s own page, or null)}.',
    mediatype: 'application/json',
    format: 'json',
  },
  {
    path: 'valmiera/valmiera.json',
    name: 'valmiera',
    title: 'Valmiera: profile, strategy, events, places, programmes, partners, links',
    description:
      'One object {profile, strategy, events, places, programmes, partners, links}; every text is {lv, en, ru}. A link says that `to` follows from `from` (ids of a value, priority, programme or event) and on what basis. Events: precision (minute, day, month, year, unknown) says how exactly start and end are known, in the form 2018-05-15T13:00:00+03:00, 2017-04-26, 2017-04, 2016 or null; the end is inclusive. Sources are {url, link}: link false is evidence that is not linked publicly, its url is an empty text.',
    mediatype: 'application/json',
    format: 'json',
  },
  {
    path: 'valmiera/events.ics',
    name: 'valmiera-events',
    title: 'Events in Valmiera as a calendar',
    description:
      'iCalendar (RFC 5545), texts in Latvian, times in Europe/Riga: every event whose day is known. Each also has a file of its own, valmiera/<id of the event>.ics; valmiera/events-upcoming.ics holds those that were still to come when the site was built.',
    mediatype: 'text/calendar',
    format: 'ics',
  },
] as const;

/**
 * Describes the published files as a Frictionless Data Package (version 1 of the specification), with
 * the size and SHA-256 of each. `files` are their texts by path below data/; `date` is the ISO day
 * of the data.
 */
export function describePackage(files: ReadonlyMap<string, string>, date: string) {
  return {
    profile: 'data-package',
    name: 'learning-cities-atlas',
    title: 'Learning Cities Atlas: members of the UNESCO Global Network of Learning Cities',
    description:
      'Members that public pages document, compiled for the Learning Cities Atlas; not an official list of UNESCO, and not complete. A year of joining is told as exactly as it is known and never estimated. Population figures are from GeoNames unless said otherwise.',
    version: date,
    created: `${date}T00:00:00Z`,
    keywords: ['learning cities', 'lifelong learning', 'UNESCO', 'Valmiera', 'Latvia'],
    licenses: [
      {
        name: 'CC-BY-4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
        title: 'Creative Commons Attribution 4.0 International',
      },
    ],
    sources: [
      { title: 'GeoNames (CC BY 4.0): points and population', path: 'https://www.geonames.org/' },
      {
        title: 'UNESCO Institute for Lifelong Learning: Global Network of Learning Cities',
        path: 'https://www.uil.unesco.org/en/learning-cities',
      },
      { title: 'Latvian National Commission for UNESCO', path: 'https://unesco.lv/' },
      { title: 'The page named in source_url of each row of cities.csv' },
    ],
    resources: RESOURCES.map((resource) => {
      const text = files.get(resource.path);
      if (text === undefined) throw new Error(`${resource.path} is described, but not published`);
      return {
        ...resource,
        encoding: 'utf-8',
        bytes: Buffer.byteLength(text),
        hash: `sha256:${sha256(text)}`,
        ...(resource.path === 'cities.csv' ? { schema: describeColumns() } : {}),
      };
    }),
  };
}

/** Table Schema of cities.csv, from the sentences the columns are defined with. */
function describeColumns() {
  const fields = Object.entries(CitySchema.entries).map(([name, column]) => ({
    name,
    type: v.getMetadata(column).type,
    description: v.getDescription(column),
  }));
  return { fields, primaryKey: 'id', missingValues: [''] };
}

/** SHA-256 of a text in UTF-8, hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
