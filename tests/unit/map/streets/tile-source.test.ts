import { afterEach, expect, test, vi } from 'vitest';
import { STREETS_ORIGIN } from '#src/domain/streets.ts';
import { fetchTile, findTiles, readTileJson } from '#src/map/streets/tile-source.ts';

const ADDRESS = `${STREETS_ORIGIN}/planet/20260101_001001_pt/{z}/{x}/{y}.pbf`;
const TILE = `${STREETS_ORIGIN}/planet/20260101_001001_pt/10/1/2.pbf`;
const { signal } = new AbortController();

afterEach(() => vi.unstubAllGlobals());

function answer(...responses: readonly (Response | Error)[]) {
  const left = [...responses];
  const ask = vi.fn((_url: string, _options: RequestInit) => {
    const next = left.shift() ?? new Error('asked once too often');
    return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
  });
  vi.stubGlobal('fetch', ask);
  return ask;
}

test('a description says where the tiles are and how near they go', () => {
  expect(readTileJson({ tiles: [ADDRESS], maxzoom: 14 })).toEqual({
    address: ADDRESS,
    maxZoom: 14,
  });
});

test.each([
  ['nothing', null],
  ['a text', 'planet'],
  ['no tiles', { maxzoom: 14 }],
  ['tiles of another server', { tiles: ['https://example.org/{z}/{x}/{y}.pbf'], maxzoom: 14 }],
  [
    'tiles of a server whose name begins alike',
    { tiles: [`${STREETS_ORIGIN}.example/{z}/{x}/{y}`], maxzoom: 14 },
  ],
  ['an address without places', { tiles: [`${STREETS_ORIGIN}/planet.pbf`], maxzoom: 14 }],
  ['no nearest zoom', { tiles: [ADDRESS] }],
  ['a nearest zoom that is none', { tiles: [ADDRESS], maxzoom: -1 }],
])('a description with %s is refused', (_, value) => {
  expect(() => readTileJson(value)).toThrow(Error);
});

test('the server is asked without cookies and without the address of the page', async () => {
  const ask = answer(Response.json({ tiles: [ADDRESS], maxzoom: 14 }));
  await findTiles(signal);
  expect(ask.mock.calls[0]?.[1]).toMatchObject({
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  });
});

test('a server that refuses is no source of tiles', async () => {
  answer(new Response('', { status: 403 }));
  await expect(findTiles(signal)).rejects.toThrow('403');
});

test('a tile that does not come is asked for once more', async () => {
  const ask = answer(new TypeError('Failed to fetch'), new Response('tile'));
  expect(new TextDecoder().decode(await fetchTile(TILE, signal))).toBe('tile');
  expect(ask).toHaveBeenCalledTimes(2);
});

test('a tile that does not come twice is a failure', async () => {
  answer(new Response('', { status: 500 }), new Response('', { status: 502 }));
  await expect(fetchTile(TILE, signal)).rejects.toThrow('502');
});

test.each([204, 404])('where nothing lies (%i), a tile is empty', async (status) => {
  answer(new Response(null, { status }));
  expect((await fetchTile(TILE, signal)).byteLength).toBe(0);
});

test('a tile that is no longer wanted is not asked for again', async () => {
  const ask = answer(new DOMException('stopped', 'AbortError'));
  await expect(fetchTile(TILE, AbortSignal.abort())).rejects.toThrow('stopped');
  expect(ask).toHaveBeenCalledTimes(1);
});
