import { geoLength } from 'd3';
import type { Position } from 'geojson';
import { mesh } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { simplifyAtlas } from '#src/build/basemap/simplify.ts';
import { readWorldAtlas, type Piece, type WorldAtlas } from '#src/build/basemap/source.ts';
import { DRAWN, innerPoints, keyOf, keysOf } from './drawn.ts';

const source = readWorldAtlas();
const simplified = simplifyAtlas(readWorldAtlas());
const solid = keysOf(DRAWN.borders.geometry.coordinates.flat());
const dashed = keysOf(DRAWN.dashed.geometry.coordinates.flat());

type Pair = readonly [string, string];

/** What has been reviewed, written down a second time so that no row is lost or loosened unseen. */
const REVIEWED: readonly { pair: Pair; boxes: readonly (readonly number[])[] }[] = [
  { pair: ['IND', 'PAK'], boxes: [[72.5, 32.2, 80.5, 37.5]] },
  {
    pair: ['IND', 'CHN'],
    boxes: [
      [77.5, 30.0, 80.6, 36.0],
      [91.5, 26.5, 97.6, 29.6],
    ],
  },
  { pair: ['EGY', 'SDN'], boxes: [[33.0, 21.5, 37.5, 22.6]] },
  ...(
    [
      ['PAK', 'CHN'],
      ['ISR', 'PSE'],
      ['MAR', 'ESH'],
      ['SRB', 'XKX'],
      ['SDN', 'SSD'],
      ['KEN', 'SSD'],
      ['KAS', 'IND'],
      ['KAS', 'PAK'],
      ['KAS', 'CHN'],
    ] as const
  ).map((pair) => ({ pair, boxes: [[-180, -90, 180, 90]] })),
];
const PARTLY = REVIEWED.slice(0, 3);

function lineBetween(atlas: WorldAtlas, pair: Pair): Position[][] {
  const all = atlas.objects.countries.geometries;
  const geometries = all.filter((piece) => pair.includes(piece.properties?.a3 ?? ''));
  const collection = { type: 'GeometryCollection' as const, geometries };
  return mesh(atlas, collection, (a, b) => (a as Piece) !== (b as Piece)).coordinates;
}

function lengthOf(coordinates: Position[][]): number {
  return geoLength({ type: 'MultiLineString', coordinates }) * 6371;
}

function isDisputed(boxes: readonly (readonly number[])[], [lon = 0, lat = 0]: Position): boolean {
  return boxes.some(([west = 0, south = 0, east = 0, north = 0]) => {
    return lon > west && lon < east && lat > south && lat < north;
  });
}

describe('the table of lines that are not settled, as drawn', () => {
  it.each(REVIEWED)('dashes $pair within its stretches, and only dashes it', ({ pair, boxes }) => {
    const line = lineBetween(simplified, pair);
    const inner = keysOf(innerPoints(line));
    const inside = line.flat().filter((point) => isDisputed(boxes, point));
    expect(inside.length).toBeGreaterThan(1);
    expect(inside.filter((point) => !dashed.has(keyOf(point)))).toEqual([]);
    const alsoSolid = inside.filter((point) => inner.has(keyOf(point)) && solid.has(keyOf(point)));
    expect(alsoSolid).toEqual([]);
  });

  it.each(PARTLY)('draws $pair solid outside its stretches', ({ pair, boxes }) => {
    const inner = innerPoints(lineBetween(simplified, pair));
    const outside = inner.filter((point) => !isDisputed(boxes, point));
    expect(outside.length).toBeGreaterThan(0);
    const wrong = outside.filter((point) => !solid.has(keyOf(point)) || dashed.has(keyOf(point)));
    expect(wrong).toEqual([]);
  });

  it('dashes nothing else', () => {
    const listed = keysOf(REVIEWED.flatMap(({ pair }) => lineBetween(simplified, pair).flat()));
    const others = innerPoints(DRAWN.dashed.geometry.coordinates);
    expect(others.filter((point) => !listed.has(keyOf(point)))).toEqual([]);
  });

  it('draws nothing of the line between Israel and Syria', () => {
    const inner = innerPoints(lineBetween(simplified, ['ISR', 'SYR']));
    expect(inner.length).toBeGreaterThan(0);
    const drawn = inner.filter((point) => solid.has(keyOf(point)) || dashed.has(keyOf(point)));
    expect(drawn).toEqual([]);
  });

  // The lines of Lebanon in the north and of Jordan in the south also pass through 35.4–36.1 E,
  // 32.6–33.4 N. They are settled pairs and stay, so the way is tried between the two.
  it.each([32.8, 32.9, 33.0])('lets nobody cross a line eastward to Syria at %s north', (lat) => {
    const lines = [...DRAWN.borders.geometry.coordinates, ...DRAWN.dashed.geometry.coordinates];
    const crossed = lines.flatMap((line) =>
      line.slice(1).filter(([lonB = 0, latB = 0], i) => {
        const [lonA = 0, latA = 0] = line[i] ?? [];
        if (latA > lat === latB > lat) return false;
        const lon = lonA + ((lonB - lonA) * (lat - latA)) / (latB - latA);
        return lon > 35.4 && lon < 36.1;
      }),
    );
    expect(crossed).toEqual([]);
  });

  it.each([
    [['SOM', 'SOL']] as const,
    [['CYP', 'CYN']] as const,
    [['CHN', 'HKG']] as const,
    [['CHN', 'MAC']] as const,
  ])('draws no line between the merged pieces %s', (pair) => {
    const line = lineBetween(simplified, pair);
    expect(line.length).toBeGreaterThan(0);
    const drawn = innerPoints(line).filter((point) => {
      return solid.has(keyOf(point)) || dashed.has(keyOf(point));
    });
    expect(drawn).toEqual([]);
  });

  it('draws as many kilometres as the source has between countries, less what it leaves out', () => {
    const all = mesh(source, source.objects.countries, (a, b) => a !== b).coordinates;
    const left = [
      ...lineBetween(source, ['SOM', 'SOL']),
      ...lineBetween(source, ['CYP', 'CYN']),
      ...lineBetween(source, ['CHN', 'HKG']),
      ...lineBetween(source, ['CHN', 'MAC']),
      ...lineBetween(source, ['ISR', 'SYR']),
    ];
    const expected = lengthOf(all) - lengthOf(left);
    const { borders, dashed } = DRAWN;
    const drawn = lengthOf([...borders.geometry.coordinates, ...dashed.geometry.coordinates]);
    expect(drawn / expected).toBeGreaterThan(0.95);
    expect(drawn / expected).toBeLessThanOrEqual(1.001);
  });
});
