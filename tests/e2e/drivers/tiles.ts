import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { BrowserContext } from '@playwright/test';
import { STREETS_ORIGIN } from '#src/domain/streets.ts';

type Tile = Parameters<typeof fromGeojsonVt>[0][string];
type Feature = Tile['features'][number];
type Ring = [number, number][];

/** Units along an edge of a tile. */
const EXTENT = 4096;
const BLOCK = EXTENT / 8;
const RIM = 64;

const layer = (features: Feature[]) => ({ features }) as unknown as Tile;
const line = (from: [number, number], to: [number, number], tags: Feature['tags']) =>
  ({ type: 2, geometry: [[from, to]], tags }) as unknown as Feature;
const area = (ring: Ring, tags: Feature['tags']) =>
  ({ type: 3, geometry: [ring], tags }) as unknown as Feature;
const point = (at: [number, number], tags: Feature['tags']) =>
  ({ type: 1, geometry: [at], tags }) as unknown as Feature;

function box(left: number, top: number, right: number, bottom: number): Ring {
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
    [left, top],
  ];
}

/** The streets of a town that has one in every direction, the main ones wider. */
function drawStreets(): Feature[] {
  const classes = ['minor', 'tertiary', 'minor', 'primary'];
  return Array.from({ length: 8 }, (_, index) => index).flatMap((index) => {
    const at = index * BLOCK + BLOCK / 2;
    const tags = { class: classes[index % classes.length] ?? 'minor' };
    return [
      line([-RIM, at], [EXTENT + RIM, at + BLOCK / 3], tags),
      line([at, -RIM], [at - BLOCK / 4, EXTENT + RIM], tags),
    ];
  });
}

function drawHouses(): Feature[] {
  return Array.from({ length: 64 }, (_, index) => {
    const left = (index % 8) * BLOCK + BLOCK * 0.6;
    const top = Math.floor(index / 8) * BLOCK + BLOCK * 0.72;
    return area(box(left, top, left + BLOCK / 3, top + BLOCK / 5), { render_height: 8 });
  });
}

/**
 * A vector tile of the OpenMapTiles schema, the same wherever it lies: a town on a lake with a park,
 * streets, houses and names, and across it the border of a country with its name, as real tiles have.
 */
export function makeTile(): Buffer {
  const lake = { class: 'lake' };
  const street = { class: 'minor', name: 'Rīgas iela' };
  const tile = fromGeojsonVt(
    {
      landuse: layer([area(box(0, 0, EXTENT, EXTENT * 0.6), { class: 'residential' })]),
      landcover: layer([area(box(2100, 300, 3000, 1100), { class: 'grass', subclass: 'park' })]),
      water: layer([area(box(400, 2600, 1900, 3900), lake)]),
      waterway: layer([line([1900, 3200], [EXTENT + RIM, 2900], { class: 'river' })]),
      building: layer(drawHouses()),
      transportation: layer(drawStreets()),
      transportation_name: layer([line([-RIM, BLOCK * 2.5], [EXTENT, BLOCK * 2.8], street)]),
      boundary: layer([line([0, 0], [EXTENT, EXTENT], { admin_level: 2 })]),
      place: layer([
        point([1200, 900], { class: 'suburb', name: 'Pārgauja', rank: 3 }),
        point([2600, 2400], { class: 'country', name: 'Neviena valsts', rank: 1 }),
      ]),
    },
    { version: 2, extent: EXTENT },
  );
  return Buffer.from(tile);
}

/** What the server of the tiles answers with. */
export interface TileAnswers {
  /** The description of the tiles. */
  description?: { status?: number; body: string };
  /** Every tile. */
  tile?: { status?: number; body: Buffer | string };
}

const OPEN = { 'Access-Control-Allow-Origin': '*' };
const DESCRIPTION = JSON.stringify({
  tilejson: '3.0.0',
  tiles: [`${STREETS_ORIGIN}/planet/20260101_001001_pt/{z}/{x}/{y}.pbf`],
  maxzoom: 14,
});

/**
 * Answers for the server of the streets, in its name and with generated tiles, so that the policy of
 * the pages is the real one. Returns the paths that were asked for, as they come.
 */
export async function serveTiles(
  context: BrowserContext,
  answers: TileAnswers = {},
): Promise<readonly string[]> {
  const { description = { body: DESCRIPTION }, tile = { body: makeTile() } } = answers;
  const asked: string[] = [];
  await context.route(`${STREETS_ORIGIN}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    asked.push(pathname);
    const isTile = pathname.endsWith('.pbf');
    const contentType = isTile ? 'application/vnd.mapbox-vector-tile' : 'application/json';
    return route.fulfill({ ...(isTile ? tile : description), contentType, headers: OPEN });
  });
  return asked;
}
