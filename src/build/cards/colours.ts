import { REGIONS, type Region } from '#src/domain/city.ts';

/** The light theme's colours on the card, each as `#rrggbb`. */
export interface Colours {
  readonly paper: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly line: string;
  readonly sea: string;
  readonly land: string;
  readonly accent: string;
  /** Around every mark, and the core of the city's own. */
  readonly edge: string;
  readonly regions: Readonly<Record<Region, string>>;
}

/** Reads them from tokens.css, the one source of colour. @throws Error when one is missing. */
export function readColours(css: string): Colours {
  const [root = ''] = css.match(/:root \{[^}]*\}/) ?? [];
  const read = (name: string): string => {
    const colour = root.match(new RegExp(`--${name}: (#[0-9a-f]{6});`))?.[1];
    if (colour === undefined)
      throw new Error(`tokens.css: the light theme has no colour --${name}`);
    return colour;
  };
  return {
    paper: read('paper'),
    ink: read('ink'),
    inkSoft: read('ink-soft'),
    line: read('line'),
    sea: read('sea'),
    land: read('land'),
    accent: read('accent'),
    edge: read('mark-edge'),
    regions: Object.fromEntries(
      REGIONS.map((region) => [region, read(`region-${region}`)]),
    ) as Record<Region, string>,
  };
}
