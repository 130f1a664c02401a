import { STREETS_MAX_ZOOM } from '#src/domain/streets.ts';
import type { Overlay } from '../overlay.ts';
import { STREETS_CREDITS } from './credits.ts';
import { buildStreets } from './layers.ts';
import { STREETS } from './schema.ts';
import { fetchTile, findTiles } from './tile-source.ts';

/** What streets are opened with. */
export interface StreetsRequest {
  /** Names that the map writes itself, as they stand on the spot. */
  readonly members: readonly string[];
  /** Tiles stopped coming, or are not what they should be. Called once. */
  readonly onFail: () => void;
}

/**
 * Asks where the tiles are, which is the first request that leaves this site; then all is known that
 * lays streets on a map. Rejects where the server does not answer as it should.
 */
export async function openStreets(
  { members, onFail }: StreetsRequest,
  signal: AbortSignal,
): Promise<Overlay> {
  const { address, maxZoom } = await findTiles(signal);
  return {
    id: STREETS,
    maxZoom: STREETS_MAX_ZOOM,
    tileZoom: maxZoom,
    credits: STREETS_CREDITS,
    layers: (look, kit) => buildStreets(look, kit, members),
    fetchTile: ([z, x, y], tileSignal) =>
      fetchTile(address.replace('{z}', z).replace('{x}', x).replace('{y}', y), tileSignal),
    onFail,
  };
}
