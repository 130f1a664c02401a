import { mergeArcs } from 'topojson-client';
import type { MultiPolygon } from 'topojson-specification';
import type { Piece, WorldAtlas } from './source.ts';

/**
 * Pieces of the source that are no countries of their own under UN usage, and where they belong.
 * Hong Kong and Macao are regions of China: their limits are no international boundaries.
 */
export const MERGED_PIECES: Readonly<Record<string, string>> = {
  SOL: 'SOM',
  CYN: 'CYP',
  HKG: 'CHN',
  MAC: 'CHN',
  IOA: 'AUS',
  ATC: 'AUS',
  ALA: 'FIN',
};

/** Pieces that are land, but of no country: the Siachen Glacier, claimed by India and Pakistan. */
export const UNASSIGNED_PIECES: ReadonlySet<string> = new Set(['KAS']);

/** The key of the country a piece belongs to after our merges; its own for all but a few. */
export function ownerOf(piece: Piece): string {
  const key = piece.properties?.a3;
  if (key === undefined) throw new Error('A piece of the world atlas has no a3 key.');
  return MERGED_PIECES[key] ?? key;
}

/**
 * The countries after our merges, each one geometry on the topology's own arcs, by the source's
 * key. Works on the plain and on the simplified topology alike. Unassigned pieces are left out.
 */
export function mergeCountries(atlas: WorldAtlas): Map<string, MultiPolygon> {
  const pieces = new Map<string, Piece[]>();
  for (const piece of atlas.objects.countries.geometries) {
    const owner = ownerOf(piece);
    if (UNASSIGNED_PIECES.has(owner)) continue;
    pieces.set(owner, [...(pieces.get(owner) ?? []), piece]);
  }
  return new Map([...pieces].map(([owner, group]) => [owner, mergeArcs(atlas, group)]));
}
