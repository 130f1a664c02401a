import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';

/** Land and lines, ready to be drawn. */
export interface Basemap {
  readonly land: FeatureCollection;
  readonly borders: FeatureCollection;
  readonly dashed: FeatureCollection;
}

const OBJECTS = ['land', 'borders', 'dashed'] as const;

/** Narrows what was fetched to a topology that holds land, borders and dashed stretches. */
export function isBasemapTopology(value: unknown): value is Topology {
  if (typeof value !== 'object' || value === null) return false;
  const { type, arcs, objects } = value as Partial<Topology>;
  if (type !== 'Topology' || !Array.isArray(arcs) || typeof objects !== 'object') return false;
  return OBJECTS.every((name) => name in objects);
}

/** Turns a topology (shared arcs) into GeoJSON. Throws an Error for anything else. */
export function decodeBasemap(value: unknown): Basemap {
  if (!isBasemapTopology(value)) throw new Error('The basemap is no topology of land and borders.');
  const decode = (name: (typeof OBJECTS)[number]): FeatureCollection => {
    const object = value.objects[name];
    if (!object) throw new Error(`The basemap has no ${name}.`);
    const decoded = feature(value, object);
    return decoded.type === 'FeatureCollection'
      ? decoded
      : { type: 'FeatureCollection', features: [decoded] };
  };
  return { land: decode('land'), borders: decode('borders'), dashed: decode('dashed') };
}

/**
 * Fetches and decodes the basemap; a failure is answered by one more try, as a phone that changes
 * networks needs it. Rejects with the second error, or with an AbortError.
 */
export async function loadBasemap(url: string, signal: AbortSignal): Promise<Basemap> {
  try {
    return await fetchBasemap(url, signal);
  } catch (error) {
    if (signal.aborted) throw error;
    return fetchBasemap(url, signal);
  }
}

async function fetchBasemap(url: string, signal: AbortSignal): Promise<Basemap> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return decodeBasemap(await response.json());
}
