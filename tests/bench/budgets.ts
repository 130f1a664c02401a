/** How a figure is written: bytes, milliseconds, a plain count, or a share of the baseline. */
export type Unit = 'B' | 'ms' | 'count' | 'ratio' | 'shift';

/** What one figure may be at most, or must be at least. */
export interface Budget {
  /** As the table of results says it. */
  readonly what: string;
  readonly unit: Unit;
  readonly most?: number;
  readonly least?: number;
}

/**
 * Exact figures of one page of the Atlas; `npm test` fails when one is exceeded. A kilobyte is 1000
 * bytes. "Until" counts what was asked for before the User Timing mark of that name. `least: 1`
 * makes a file that is no longer found under its name a failure, not a saving.
 */
export const BYTE_BUDGETS = {
  html: { what: 'HTML, Brotli', unit: 'B', least: 1, most: 13_400 },
  shellScript: { what: 'script the shell needs, gzip', unit: 'B', least: 1, most: 60_000 },
  dataset: { what: 'index of all members, gzip', unit: 'B', least: 1, most: 25_000 },
  basemap: { what: 'land and borders, Brotli', unit: 'B', least: 1, most: 120_000 },
  fonts: { what: 'fonts of the language', unit: 'B', least: 1, most: 90_000 },
  mapBytes: { what: 'everything until `map-ready`, Brotli', unit: 'B', least: 1, most: 750_000 },
  shellRequests: { what: 'requests until `shell-ready`', unit: 'count', least: 1, most: 8 },
  thirdParty: { what: 'requests to third parties', unit: 'count', most: 0 },
  cookies: { what: 'cookies', unit: 'count', most: 0 },
  storageWrites: { what: 'writes to storage', unit: 'count', most: 0 },
} as const satisfies Record<string, Budget>;

/** Exact figures that are told for orientation and have no limit of their own. */
export const UNBOUNDED = {
  shellBytes: { what: 'everything until `shell-ready`, Brotli', unit: 'B' },
  mapRequests: { what: 'requests until `map-ready`', unit: 'count' },
  css: { what: 'style sheets, Brotli', unit: 'B' },
} as const satisfies Record<string, Budget>;

/** Of the whole published folder, exact. */
export const SITE_BUDGETS = {
  dist: { what: 'the whole `dist`', unit: 'B', most: 40_000_000 },
  kit: { what: 'the kit, one file', unit: 'B', least: 1, most: 4_000_000 },
} as const satisfies Record<string, Budget>;

/** Of the embedded Atlas in a page that has not been scrolled to it, exact. */
export const EMBED_BUDGETS = {
  untouched: { what: 'an untouched frame below the window', unit: 'B', least: 1, most: 40_000 },
} as const satisfies Record<string, Budget>;

/** Figures that depend on the machine: reported beside their baseline, never asserted. */
export const TIME_BUDGETS = {
  atlasVisible: { what: '`atlas-visible`, phone, of vanilla MapLibre', unit: 'ratio', most: 0.15 },
  shellReady: { what: '`shell-ready`, phone, of vanilla MapLibre', unit: 'ratio', most: 0.5 },
  mapReady: { what: '`map-ready`, phone, of vanilla MapLibre', unit: 'ratio', most: 1.1 },
  mapReadyLeaflet: { what: '`map-ready`, phone, of Leaflet + markercluster', unit: 'ratio' },
  embedVisible: {
    what: '`atlas-visible` in a lazy frame, phone, of vanilla MapLibre in one',
    unit: 'ratio',
  },
  hallShellReady: { what: '`shell-ready`, hall, of vanilla MapLibre', unit: 'ratio' },
  hallMapReady: { what: '`map-ready`, hall, of vanilla MapLibre', unit: 'ratio' },
  layoutShift: { what: 'layout shift until `map-ready`, phone', unit: 'shift', most: 0.01 },
  flight: { what: 'frames of a flight, laptop, of vanilla MapLibre', unit: 'ratio', least: 0.85 },
  heap: { what: 'heap at `map-ready`, laptop, of vanilla MapLibre', unit: 'ratio', most: 1.3 },
  kitStep: { what: 'kit from the disk to its first readable step', unit: 'ms' },
  kitShell: { what: 'kit from the disk to `shell-ready`', unit: 'ms' },
  stageFlight: {
    what: 'frames between two steps of a talk, of a flight of vanilla MapLibre',
    unit: 'ratio',
    least: 0.85,
  },
  stageStep: { what: 'a step of a talk, script', unit: 'ms', most: 16 },
  stageHeap: { what: 'heap after 500 steps of a talk, of that before', unit: 'ratio', most: 1.1 },
  key: { what: 'key press to list and map, script', unit: 'ms', most: 16 },
  keyAt10000: { what: 'key press at 10,000 members, script', unit: 'ms', most: 50 },
  keyAt100000: { what: 'key press at 100,000 members, script', unit: 'ms' },
  year: { what: 'step of a year to chart, list and map, script', unit: 'ms', most: 8 },
  yearAt10000: { what: 'step of a year at 10,000 members, script', unit: 'ms', most: 30 },
  yearAt100000: { what: 'step of a year at 100,000 members, script', unit: 'ms' },
  brush: { what: 'step of a brush to charts and map, script', unit: 'ms' },
  brushAt10000: { what: 'step of a brush at 10,000 members, script', unit: 'ms' },
  brushAt100000: { what: 'step of a brush at 100,000 members, script', unit: 'ms' },
} as const satisfies Record<string, Budget>;

/** Whether a figure keeps its budget; one without limits is always kept. */
export function isKept({ most = Infinity, least = -Infinity }: Budget, value: number): boolean {
  return value <= most && value >= least;
}
