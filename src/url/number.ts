import type { Camera } from '#src/domain/view.ts';

/** Web Mercator zooms a link may ask for; small screens show the world below 0. */
const ZOOM = { min: -2, max: 24 } as const;

/** A whole number from `min` to `max` written in digits alone; null for any other text. */
export function parseWhole(text: string, min: number, max: number): number | null {
  if (!/^\d{1,16}$/.test(text)) return null;
  const value = Number(text);
  return value >= min && value <= max ? value : null;
}

function parseDecimal(text: string | undefined): number | null {
  return text !== undefined && /^-?\d{1,3}(?:\.\d{1,20})?$/.test(text) ? Number(text) : null;
}

function round(value: number, decimals: number): number {
  // Adding 0 turns the negative zero into the plain one, which it would be written as.
  return Number(value.toFixed(decimals)) + 0;
}

/** A tenth of a metre; finer ones would be written as 1e-7, which no reader expects in a link. */
const MOST_DECIMALS = 6;

/**
 * Decimals of a degree that tell half pixels apart at a zoom: with 512 px tiles, 360 degrees are
 * 512 * 2^zoom px (the rule of MapLibre's own hash).
 */
function decimalsAt(zoom: number): number {
  const decimals = Math.ceil((zoom * Math.LN2 + Math.log(512 / 360 / 0.5)) / Math.LN10);
  return Math.min(MOST_DECIMALS, Math.max(0, decimals));
}

const wrap = (lon: number): number => ((((lon + 180) % 360) + 360) % 360) - 180;

/**
 * A camera as a link says it: zoom to 2 decimals, degrees as fine as that zoom shows, longitudes of
 * other world copies brought home. Null where it looks at no place. Idempotent.
 */
export function roundCamera({ zoom, lat, lon }: Camera): Camera | null {
  if (!Number.isFinite(lon) || !(Math.abs(lat) <= 90)) return null;
  if (!(zoom >= ZOOM.min && zoom <= ZOOM.max)) return null;
  const rounded = round(zoom, 2);
  const decimals = decimalsAt(rounded);
  const home = Math.abs(lon) <= 180 ? lon : wrap(lon);
  return { zoom: rounded, lat: round(lat, decimals), lon: round(home, decimals) };
}

/** `zoom/lat/lng`, the order of MapLibre and OpenStreetMap. */
export function formatCamera(camera: Camera): string {
  const rounded = roundCamera(camera);
  return rounded === null ? '' : `${rounded.zoom}/${rounded.lat}/${rounded.lon}`;
}

/** Reads `zoom/lat/lng`; null for any other text. */
export function parseCamera(text: string): Camera | null {
  const [zoom, lat, lon, ...rest] = text.split('/', 4);
  const values = [zoom, lat, lon].map(parseDecimal);
  const [z = null, y = null, x = null] = values;
  if (z === null || y === null || x === null || rest.length > 0) return null;
  return roundCamera({ zoom: z, lat: y, lon: x });
}
