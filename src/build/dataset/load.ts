import { CitySchema } from '#data/schema/city.ts';
import { CountrySchema } from '#data/schema/country.ts';
import { SiteSchema, type Site } from '#data/schema/site.ts';
import { TotalSchema } from '#data/schema/total.ts';
import type { Tour } from '#data/schema/tour.ts';
import {
  EventSchema,
  PartnerSchema,
  PlaceSchema,
  ProfileSchema,
  ProgrammeSchema,
  StrategySchema,
  type Valmiera,
} from '#data/schema/valmiera.ts';
import type { CityDetails, Dataset } from '#src/domain/city.ts';
import type { Geography } from '../basemap/geography.ts';
import { checkFacts } from './check.ts';
import { decodeFile } from './decode.ts';
import { toCity, toCountry, toDetails, toTotal } from './entities.ts';
import { CITIES, COUNTRIES, SITE, TOTALS, TOURS, VALMIERA, type Facts } from './facts.ts';
import { readDataFiles, type DataFiles } from './files.ts';
import { readJson, readList, readObject, type Entry, type JsonFile } from './json-file.ts';
import type { Problem } from './problem.ts';
import { formatReport } from './report.ts';
import { checkTours } from './rules/tours.ts';
import { rigaClock } from './riga.ts';
import { completeRows, readRows, type TableSchema } from './rows.ts';
import { readTable } from './table.ts';
import { checkTourFacts } from './tour-facts.ts';
import { readTours } from './tours.ts';
import { listWarnings } from './warnings.ts';

/** The data as far as it could be read; whole when there are no problems. */
export interface LoadResult {
  /** Rows that could be read from end to end. */
  readonly dataset: Dataset;
  readonly details: readonly CityDetails[];
  /** null when the profile or the strategy could not be read. */
  readonly valmiera: Valmiera | null;
  readonly site: Site | null;
  readonly tours: readonly Tour[];
  /** How many rows of members the table has, readable or not. */
  readonly cityRows: number;
  /** Any of them stops the build. */
  readonly problems: readonly Problem[];
  /** Nothing stops for these. */
  readonly warnings: readonly Problem[];
}

/** The data when nothing is wrong with it. */
export interface CheckedData {
  readonly dataset: Dataset;
  readonly details: readonly CityDetails[];
  readonly valmiera: Valmiera;
  readonly site: Site;
  readonly tours: readonly Tour[];
}

/** Reads and checks the data folder; everything that is wrong is in `problems`, nothing throws. */
export function loadData(folder: string, geography: Geography, today: Date): LoadResult {
  return loadFiles(readDataFiles(folder), geography, today);
}

/**
 * Reads and checks the data folder for the build.
 * @throws Error whose message is the report for editors, when there is any problem.
 */
export function loadCheckedData(folder: string, geography: Geography, today: Date): CheckedData {
  const result = loadData(folder, geography, today);
  const { dataset, details, valmiera, site, tours, problems } = result;
  if (problems.length > 0 || !valmiera || !site) throw new Error(formatReport(result));
  return { dataset, details, valmiera, site, tours };
}

/** Checks files that have been read already. */
export function loadFiles(files: DataFiles, geography: Geography, today: Date): LoadResult {
  const problems: Problem[] = [];
  const keep = <T extends { readonly problems: readonly Problem[] }>(read: T): T => {
    problems.push(...read.problems);
    return read;
  };

  const text = (file: string) => {
    const bytes = files.get(file);
    if (bytes) return keep(decodeFile(file, bytes)).text;
    const fix = 'Bring it back from the last version that worked';
    problems.push({ file, row: null, column: null, what: 'The file is missing', fix });
    return null;
  };
  const table = <S extends TableSchema>(file: string, schema: S) => {
    const content = text(file);
    const empty = { columns: [], rows: [], problems: [] };
    const columns = Object.keys(schema.entries);
    const read = content === null ? empty : keep(readTable(file, content, columns));
    return keep(readRows(file, read, schema)).rows;
  };
  const json = (file: string): JsonFile => {
    const content = text(file);
    return content === null
      ? { file, value: undefined, problems: [] }
      : keep(readJson(file, content));
  };

  const cities = table(CITIES, CitySchema);
  const countries = table(COUNTRIES, CountrySchema);
  const totals = table(TOTALS, TotalSchema);
  const siteFile = json(SITE);
  const valmieraFiles = Object.fromEntries(
    Object.entries(VALMIERA).map(([name, file]) => [name, json(file)]),
  ) as Record<keyof typeof VALMIERA, JsonFile>;
  const site = keep(readObject(siteFile, SiteSchema)).value;
  const tourFiles = [...files.keys()].filter((file) => file.startsWith(TOURS)).map(json);
  const tours = keep(readTours(tourFiles)).tours;
  const facts: Facts = {
    cities,
    countries,
    totals,
    site,
    profile: keep(readObject(valmieraFiles.profile, ProfileSchema)).value,
    strategy: keep(readObject(valmieraFiles.strategy, StrategySchema)).value,
    events: keep(readList(valmieraFiles.events, EventSchema, 'event')).entries,
    places:
      valmieraFiles.places.value === undefined
        ? null
        : keep(readList(valmieraFiles.places, PlaceSchema, 'place')).entries,
    programmes: keep(readList(valmieraFiles.programmes, ProgrammeSchema, 'programme')).entries,
    partners: keep(readList(valmieraFiles.partners, PartnerSchema, 'partner')).entries,
    tours,
    tourFiles: tourFiles.map(({ file }) => file),
    json: [siteFile, ...Object.values(valmieraFiles), ...tourFiles],
    geography,
    today: rigaClock(today).slice(0, 10),
  };
  problems.push(...checkFacts(facts));

  const members = completeRows(cities, CitySchema);
  const dataset: Dataset = {
    date: site?.dataDate ?? facts.today,
    cities: members.map(toCity),
    countries: completeRows(countries, CountrySchema).map(toCountry),
    totals: completeRows(totals, TotalSchema).map(toTotal),
  };
  const valmiera = assembleValmiera(facts);
  // What talks lead to and tell is asked once that itself is sound: no fault is told twice.
  if (problems.length === 0 && valmiera) {
    problems.push(...checkTours(facts), ...checkTourFacts(tours ?? [], { dataset, valmiera }));
  }
  return {
    dataset,
    details: members.map(toDetails),
    valmiera,
    site,
    tours: (tours ?? []).map(({ value }) => value),
    cityRows: cities.length,
    problems: sortProblems(problems),
    warnings: listWarnings(site),
  };
}

function assembleValmiera(facts: Facts): Valmiera | null {
  const { profile, strategy, events, places, programmes, partners } = facts;
  if (!profile || !strategy || !places) return null;
  const values = <T>(entries: readonly Entry<T>[]) => entries.map(({ value }) => value);
  return {
    profile,
    strategy,
    events: values(events),
    places: values(places),
    programmes: values(programmes),
    partners: values(partners),
  };
}

/** File by file in the order of their names, from top to bottom. */
function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => a.file.localeCompare(b.file) || (a.row ?? 0) - (b.row ?? 0));
}
