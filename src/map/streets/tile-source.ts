import { STREETS_ORIGIN } from '#src/domain/streets.ts';

/** OpenFreeMap's description of its newest tiles. */
const DESCRIPTION = `${STREETS_ORIGIN}/planet`;

/** A server that has not answered after this long, in milliseconds, will not. */
const PATIENCE = 15_000;

/** Answers that mean "nothing lies here", as in the middle of a sea. */
const EMPTY_ANSWERS: readonly number[] = [204, 404];

/** Where vector tiles of the OpenMapTiles schema are, and the nearest zoom there are any for. */
export interface TileSource {
  /** With {z}, {x} and {y}. */
  readonly address: string;
  readonly maxZoom: number;
}

/**
 * Reads a TileJSON (github.com/mapbox/tilejson-spec). Throws an Error for anything else, and for
 * tiles that lie on another origin than the visitor agreed to.
 */
export function readTileJson(value: unknown): TileSource {
  const { tiles, maxzoom } = Object(value) as { tiles?: unknown; maxzoom?: unknown };
  const address: unknown = Array.isArray(tiles) ? tiles[0] : null;
  if (typeof address !== 'string' || !address.startsWith(`${STREETS_ORIGIN}/`)) {
    throw new Error('The description of the streets names no tiles of their own server.');
  }
  if (!['{z}', '{x}', '{y}'].every((part) => address.includes(part))) {
    throw new Error(`${address} is not the address of tiles.`);
  }
  if (typeof maxzoom !== 'number' || !(maxzoom >= 0 && maxzoom <= 24)) {
    throw new Error('The description of the streets does not say how near they go.');
  }
  return { address, maxZoom: maxzoom };
}

/** Asks the server where its tiles are. Rejects where it does not say. */
export async function findTiles(signal: AbortSignal): Promise<TileSource> {
  const response = await ask(DESCRIPTION, signal);
  if (!response.ok) throw new Error(`${DESCRIPTION}: ${response.status}`);
  return readTileJson(await response.json());
}

/** Fetches one tile; a failure is answered by one more try, as a phone that changes networks needs. */
export async function fetchTile(address: string, signal: AbortSignal): Promise<ArrayBuffer> {
  try {
    return await fetchOnce(address, signal);
  } catch (error) {
    if (signal.aborted) throw error;
    return fetchOnce(address, signal);
  }
}

async function fetchOnce(address: string, signal: AbortSignal): Promise<ArrayBuffer> {
  const response = await ask(address, signal);
  if (EMPTY_ANSWERS.includes(response.status)) return new ArrayBuffer(0);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.arrayBuffer();
}

/** Sends neither cookies nor the address of this page; its origin is in every such request. */
async function ask(address: string, signal: AbortSignal): Promise<Response> {
  const hurry = new AbortController();
  const stop = () => hurry.abort(signal.reason);
  const late = () => hurry.abort(new Error(`${address} did not answer.`));
  signal.addEventListener('abort', stop);
  const timer = setTimeout(late, PATIENCE);
  try {
    return await fetch(address, {
      signal: hurry.signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}
