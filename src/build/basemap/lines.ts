import type { Position } from 'geojson';
import { mesh } from 'topojson-client';
import { ownerOf } from './countries.ts';
import type { Piece, WorldAtlas } from './source.ts';

/** The line that two countries share. */
export interface PairLine {
  /** The source's keys after our merges, in alphabetical order. */
  readonly pair: readonly [string, string];
  readonly lines: Position[][];
}

/**
 * Every line on land between two countries, by pair. A line is found as an arc that two owners
 * share; coasts, edges within one owner and cuts of the map have one owner and are none.
 */
export function findPairLines(atlas: WorldAtlas): PairLine[] {
  const pieces = new Map<string, Piece[]>();
  const owners = new Map<number, Set<string>>();
  for (const piece of atlas.objects.countries.geometries) {
    const owner = ownerOf(piece);
    pieces.set(owner, [...(pieces.get(owner) ?? []), piece]);
    for (const arc of arcsOf(piece)) owners.set(arc, (owners.get(arc) ?? new Set()).add(owner));
  }
  const shared = [...owners.values()].filter((keys) => keys.size === 2);
  const pairs = new Set(shared.map((keys) => [...keys].sort().join()));
  return [...pairs].sort().map((key) => {
    const [a = '', b = ''] = key.split(',');
    const geometries = [...(pieces.get(a) ?? []), ...(pieces.get(b) ?? [])];
    const shared = mesh(atlas, { type: 'GeometryCollection', geometries }, (one, other) => {
      return ownerOf(one as Piece) !== ownerOf(other as Piece);
    });
    return { pair: [a, b] as const, lines: shared.coordinates.filter(hasLength) };
  });
}

/** Whether a line is more than one place; Vatican City is smaller than the grid and shrinks to that. */
function hasLength(line: readonly Position[]): boolean {
  return line.some(([lon, lat]) => lon !== line[0]?.[0] || lat !== line[0]?.[1]);
}

/** The arcs of a piece, each by its index whichever way round it is used. */
function arcsOf(piece: Piece): number[] {
  const arcs = piece.type === 'Polygon' ? piece.arcs.flat() : piece.arcs.flat(2);
  return arcs.map((arc) => (arc < 0 ? ~arc : arc));
}
