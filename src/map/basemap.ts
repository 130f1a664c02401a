import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';

const KINDS = ['land', 'borders', 'dashed'] as const;
/** What a feature of the ground is: land, a border, or a stretch of border that is drawn dashed. */
export type GroundKind = (typeof KINDS)[number];

/** Land and lines, ready to be drawn; together, so that the map cuts and masks one tile for all. */
export type Basemap = FeatureCollection<Geometry, { readonly kind: GroundKind }>;

/** Narrows what was fetched to a topology that holds land, borders and dashed stretches. */
export function isBasemapTopology(value: unknown): value is Topology {
  if (typeof value !== 'object' || value === null) return false;
  const { type, arcs, objects } = value as Partial<Topology>;
  if (type !== 'Topology' || !Array.isArray(arcs) || typeof objects !== 'object') return false;
  return KINDS.every((name) => name in objects);
}

/** Turns a topology (shared arcs) into GeoJSON. Throws an Error for anything else. */
export function decodeBasemap(value: unknown): Basemap {
  if (!isBasemapTopology(value)) throw new Error('The basemap is no topology of land and borders.');
  const features = KINDS.flatMap((kind) =>
    decodeObject(value, kind).map(({ geometry }) => ({
      type: 'Feature' as const,
      geometry,
      properties: { kind },
    })),
  );
  return { type: 'FeatureCollection', features };
}

function decodeObject(topology: Topology, kind: GroundKind): readonly Feature[] {
  const object = topology.objects[kind];
  if (!object) throw new Error(`The basemap has no ${kind}.`);
  const decoded = feature(topology, object);
  return decoded.type === 'FeatureCollection' ? decoded.features : [decoded];
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
