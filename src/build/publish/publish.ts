import type { Site } from '#data/schema/site.ts';
import type { Valmiera } from '#data/schema/valmiera.ts';
import type { CityDetails, Dataset } from '#src/domain/city.ts';
import { encodeIndex } from '#src/domain/dataset.ts';
import { rigaClock } from '../dataset/riga.ts';
import { ALL_EVENTS, formatCalendar, hasDay, lastDay, UPCOMING_EVENTS } from './calendar.ts';
import { publishCsv } from './csv.ts';
import { describePackage, sha256 } from './datapackage.ts';
import { publishGeojson } from './geojson.ts';
import { publishValmiera } from './valmiera.ts';

/** Checked data, and what this build is. */
export interface Publication {
  readonly dataset: Dataset;
  readonly details: readonly CityDetails[];
  readonly valmiera: Valmiera;
  readonly site: Site;
  /** data/cities.csv as it stands. */
  readonly csvText: string;
  /** The commit built. */
  readonly commit: string;
  /** Instant of the build, ISO 8601. */
  readonly built: string;
}

/**
 * Makes the files that anyone may take, by path relative to the site's root. Everything but
 * `version.json` and `events-upcoming.ics` follows from the data alone: the same data gives the same
 * bytes. `version.json` names the SHA-256 of `data/datapackage.json`, which names that of each file.
 */
export function publishData(publication: Publication): Map<string, string> {
  const { dataset, details, valmiera, site, csvText, commit, built } = publication;
  const date = site.dataDate;
  const dated = valmiera.events.filter(hasDay);
  const today = rigaClock(new Date(built)).slice(0, 10);
  const upcoming = dated.filter((event) => lastDay(event) >= today);

  const data = new Map([
    ['cities.geojson', toJson(publishGeojson(dataset, details))],
    ['cities.csv', publishCsv(csvText)],
    ['cities.json', toJson(encodeIndex(dataset))],
    ['details.json', toJson(Object.fromEntries(details.map((detail) => [detail.id, detail])))],
    ['valmiera/valmiera.json', toJson(publishValmiera(valmiera))],
    ['valmiera/events.ics', formatCalendar(dated, date, ALL_EVENTS)],
    ['valmiera/events-upcoming.ics', formatCalendar(upcoming, date, UPCOMING_EVENTS)],
    ...dated.map((event) => [`valmiera/${event.id}.ics`, formatCalendar([event], date)] as const),
  ]);
  const description = `${JSON.stringify(describePackage(data, date), null, 2)}\n`;
  data.set('datapackage.json', description);
  const version = { commit, built, data: { date, sha256: sha256(description) } };
  return new Map([
    ...[...data].map(([path, text]) => [`data/${path}`, text] as const),
    ['version.json', `${JSON.stringify(version, null, 2)}\n`],
  ]);
}

function toJson(value: unknown): string {
  return JSON.stringify(value);
}
