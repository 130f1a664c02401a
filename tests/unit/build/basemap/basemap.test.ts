import { brotliCompressSync } from 'node:zlib';
import { geoArea, geoContains } from 'd3';
import type { Position } from 'geojson';
import { merge } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { buildBasemap } from '#src/build/basemap/basemap.ts';
import { pairwise } from '#src/build/basemap/plane.ts';
import { distanceToShape, prepareShape } from '#src/build/basemap/shape.ts';
import { readWorldAtlas } from '#src/build/basemap/source.ts';
import { readPlacedCities } from './cities.ts';
import { DRAWN } from './drawn.ts';

/** Limit for what takes about a second of pure reckoning, on a machine that does much else. */
const BUSY_MACHINE_MS = 30_000;
/** Antarctica's own edge runs along the antimeridian to the pole, south of all that is mapped. */
const SOUTHERN_EDGE = -84;

const polygons = DRAWN.land.geometry.coordinates;
const lines = [...DRAWN.borders.geometry.coordinates, ...DRAWN.dashed.geometry.coordinates];

function areaOf(ring: Position[]): number {
  return geoArea({ type: 'Polygon', coordinates: [ring] });
}

describe('buildBasemap', () => {
  it('winds every outer ring so that it holds less than half of the Earth', () => {
    expect(polygons.filter(([outer = []]) => areaOf(outer) >= 2 * Math.PI)).toEqual([]);
  });

  it('winds every hole the other way', () => {
    const holes = polygons.flatMap((rings) => rings.slice(1));
    expect(holes.length).toBeGreaterThan(0);
    expect(holes.filter((hole) => areaOf(hole) <= 2 * Math.PI)).toEqual([]);
  });

  it('closes every ring and gives it three corners or more', () => {
    const open = polygons.flat().filter((ring) => {
      return ring.length < 4 || ring[0]?.join() !== ring.at(-1)?.join();
    });
    expect(open).toEqual([]);
  });

  it.each([
    ['Madeira', -17.0, 32.75],
    ['Terceira in the Azores', -27.2, 38.73],
    ['Fogo in Cabo Verde', -24.37, 14.93],
    ['Sint Maarten', -63.06, 18.05],
    ['Bahrain', 50.55, 26.1],
    ['Lesbos', 26.3, 39.2],
    ['Nauru', 166.93, -0.53],
    ['Malta', 14.43, 35.89],
  ])('keeps the island of %s', (_island, lon, lat) => {
    expect(geoContains(DRAWN.land, [lon, lat])).toBe(true);
  });

  it('keeps all but a handful of the islands that the source has', () => {
    const atlas = readWorldAtlas();
    const islands = merge(atlas, atlas.objects.countries.geometries).coordinates;
    expect(polygons.length / islands.length).toBeGreaterThan(0.98);
  });

  it('has as much land as the Earth, within 1 %', () => {
    const millionKm2 = (geoArea(DRAWN.land) * 6371 ** 2) / 1e6;
    expect(millionKm2 / 147.5).toBeGreaterThan(0.99);
    expect(millionKm2 / 147.5).toBeLessThan(1.01);
  });

  it('has no edge of land that leaps over the map, but at the pole', () => {
    const leaps = polygons.flat().flatMap((ring) =>
      pairwise(ring).filter(([[lonA = 0, latA = 0], [lonB = 0]]) => {
        return Math.abs(lonB - lonA) > 30 && latA !== -90;
      }),
    );
    expect(leaps).toEqual([]);
  });

  it('has no cut of land along the antimeridian north of Antarctica', () => {
    const cuts = polygons
      .filter((rings) => rings.flat().every(([, lat = 0]) => lat > SOUTHERN_EDGE))
      .flat()
      .flatMap((ring) => pairwise(ring))
      .filter(([[lonA = 0, latA = 0], [lonB = 0, latB = 0]]) => {
        const isOn = Math.abs(lonA) === 180 && lonA === lonB;
        return isOn && isLandBeyond(lonA, (latA + latB) / 2);
      });
    expect(cuts).toEqual([]);
  });

  it('draws no line at the antimeridian', () => {
    expect(lines.flat().filter(([lon = 0]) => Math.abs(lon) > 179)).toEqual([]);
  });

  it('draws no line that has shrunk to a point', () => {
    expect(lines.filter((line) => new Set(line.map((point) => point.join())).size < 2)).toEqual([]);
  });

  // Editors may add a member on an island that the outlines leave out.
  it('has land within 5 km of nearly every member', () => {
    const land = prepareShape(polygons.filter((rings) => rings.flat().every(isNorthOfThePole)));
    const cities = readPlacedCities();
    const ashore = cities.filter(({ lon, lat }) => distanceToShape(land, lon, lat) <= 5);
    expect(ashore.length / cities.length).toBeGreaterThan(0.98);
  });

  it(
    'costs at most 120 kB over the wire',
    () => {
      expect(brotliCompressSync(JSON.stringify(DRAWN.file)).length).toBeLessThanOrEqual(120_000);
    },
    BUSY_MACHINE_MS,
  );

  it(
    'is the same to the byte when built again',
    () => {
      expect(JSON.stringify(buildBasemap())).toBe(JSON.stringify(DRAWN.file));
    },
    BUSY_MACHINE_MS,
  );
});

function isNorthOfThePole([, lat = 0]: Position): boolean {
  return lat > -90;
}

/** Whether another piece of land ends on the same stretch of the antimeridian, seen from its far side. */
function isLandBeyond(meridian: number, lat: number): boolean {
  return polygons
    .flat()
    .flatMap((ring) => pairwise(ring))
    .some(([[lonA = 0, latA = 0], [lonB = 0, latB = 0]]) => {
      const isAcross = lonA === -meridian && lonB === -meridian;
      return isAcross && Math.min(latA, latB) <= lat && lat <= Math.max(latA, latB);
    });
}
