import { REGIONS, type Region } from '#src/domain/city.ts';

/** The colours of the map, as CSS colours; one set per theme and contrast. */
export interface Flavor {
  readonly sea: string;
  readonly land: string;
  readonly border: string;
  readonly countryLabel: string;
  readonly label: string;
  readonly labelHalo: string;
  readonly markEdge: string;
  readonly paper: string;
  readonly ink: string;
  readonly accent: string;
  /** Great circles between members, and how wide they are in CSS pixels. */
  readonly arc: string;
  readonly arcWidth: number;
  /** The core of the featured member's mark: white in every theme, it is how one knows it. */
  readonly core: string;
  readonly regions: Readonly<Record<Region, string>>;
}

/** Width of arcs unless the style sheet has another. */
const ARC_WIDTH = 2;

/** What of a computed style is needed here. */
export interface StyleReader {
  getPropertyValue(name: string): string;
}

/**
 * Reads the colours from the custom properties of tokens.css, the one source that sheets, charts
 * and map share. Throws an Error that names the property when one is missing.
 */
export function readFlavor(style: StyleReader): Flavor {
  return {
    sea: read(style, '--sea'),
    land: read(style, '--land'),
    border: read(style, '--border'),
    countryLabel: read(style, '--country-label'),
    label: read(style, '--label'),
    labelHalo: read(style, '--label-halo'),
    markEdge: read(style, '--mark-edge'),
    paper: read(style, '--paper'),
    ink: read(style, '--ink'),
    accent: read(style, '--accent'),
    arc: style.getPropertyValue('--arc').trim() || read(style, '--ink'),
    arcWidth: Number(style.getPropertyValue('--arc-width')) || ARC_WIDTH,
    core: '#ffffff',
    regions: Object.fromEntries(
      REGIONS.map((region) => [region, read(style, `--region-${region}`)]),
    ) as Record<Region, string>,
  };
}

function read(style: StyleReader, name: string): string {
  const value = style.getPropertyValue(name).trim();
  if (value === '') throw new Error(`The style sheet has no ${name}; the map needs its colour.`);
  return value;
}
