import { REGIONS, type Region } from '#src/domain/city.ts';

/** The colours of a picture, as CSS writes them. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly sea: string;
  readonly land: string;
  readonly accent: string;
  readonly edge: string;
  readonly label: string;
  readonly halo: string;
  readonly regions: Readonly<Record<Region, string>>;
}

/** Reads the colours of the page as it looks now; `token` gives the value of a custom property. */
export function readPalette(token: (name: string) => string): Palette {
  return {
    paper: token('--paper'),
    ink: token('--ink'),
    inkSoft: token('--ink-soft'),
    sea: token('--sea'),
    land: token('--land'),
    accent: token('--accent'),
    edge: token('--mark-edge'),
    label: token('--label'),
    halo: token('--label-halo'),
    regions: Object.fromEntries(
      REGIONS.map((region) => [region, token(`--region-${region}`)]),
    ) as Record<Region, string>,
  };
}
