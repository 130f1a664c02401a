import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, FeatureCollection, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryObject } from 'topojson-specification';
import { buildBasemap, type BasemapFile } from '#src/build/basemap/basemap.ts';
import { decodeIndex } from '#src/domain/dataset.ts';

/**
 * What the baselines draw, as the files their authors would have made: the Atlas's own land, lines
 * and present members, as GeoJSON. `site` is the built site. By file name.
 */
export function makeGeoJson(site: string): ReadonlyMap<string, string> {
  const basemap = buildBasemap();
  const { borders, dashed } = basemap.objects;
  const lines = [toFeature(basemap, borders), toFeature(basemap, dashed)];
  return new Map([
    ['land.geojson', write([toFeature(basemap, basemap.objects.land)])],
    ['borders.geojson', write(lines)],
    ['members.geojson', write(readMembers(site))],
  ]);
}

function toFeature(basemap: BasemapFile, object: GeometryObject): Feature {
  const decoded = feature(basemap, object);
  if (decoded.type === 'FeatureCollection') throw new Error('The basemap holds collections.');
  return decoded;
}

function readMembers(site: string): Feature[] {
  const { cities } = decodeIndex(JSON.parse(readFileSync(join(site, 'data/cities.json'), 'utf8')));
  const present = cities.filter(({ left }) => left === null);
  return present.map(({ lat, lon, id, name, country, region, joined }) => {
    const coordinates: Position = [lon, lat];
    const properties = { id, name, country, region, joined };
    return { type: 'Feature', geometry: { type: 'Point', coordinates }, properties };
  });
}

/** Four decimals (11 metres) hold the basemap's grid exactly; more would be noise of the decoding. */
function write(features: Feature[]): string {
  const collection: FeatureCollection = { type: 'FeatureCollection', features };
  return JSON.stringify(collection, (_, value: unknown) =>
    typeof value === 'number' ? Math.round(value * 10_000) / 10_000 : value,
  );
}
