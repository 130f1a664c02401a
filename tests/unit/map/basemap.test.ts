import { afterEach, expect, test, vi } from 'vitest';
import { decodeBasemap, loadBasemap } from '#src/map/basemap.ts';

const TOPOLOGY = {
  type: 'Topology',
  arcs: [
    [
      [0, 0],
      [0, 10],
      [10, 10],
      [0, 0],
    ],
    [
      [0, 0],
      [5, 5],
    ],
  ],
  objects: {
    land: { type: 'MultiPolygon', arcs: [[[0]]] },
    borders: { type: 'MultiLineString', arcs: [[1]] },
    dashed: { type: 'MultiLineString', arcs: [] },
  },
};

afterEach(() => void vi.unstubAllGlobals());

function answer(...responses: (Response | Error)[]) {
  const fetched = vi.fn(() => {
    const next = responses.shift();
    return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
  });
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

const good = () => new Response(JSON.stringify(TOPOLOGY));
const { signal } = new AbortController();

test('land and lines come out as GeoJSON that says what is what', () => {
  const { features } = decodeBasemap(TOPOLOGY);
  expect(features.map(({ properties }) => properties.kind)).toEqual(['land', 'borders', 'dashed']);
  expect(features[0]?.geometry.type).toBe('MultiPolygon');
  expect(features[1]?.geometry).toMatchObject({
    coordinates: [
      [
        [0, 0],
        [5, 5],
      ],
    ],
  });
});

test.each([null, 'land', [], { type: 'Topology', arcs: [], objects: { land: {} } }])(
  'anything else is refused: %j',
  (value) => {
    expect(() => decodeBasemap(value)).toThrow('topology');
  },
);

test('one failure is answered by one more try', async () => {
  const fetched = answer(new Error('network'), good());
  await expect(loadBasemap('/basemap.json', signal)).resolves.toHaveProperty('features.length', 3);
  expect(fetched).toHaveBeenCalledTimes(2);
});

test('two failures are a failure', async () => {
  const fetched = answer(new Response('', { status: 500 }), new Response('', { status: 404 }));
  await expect(loadBasemap('/basemap.json', signal)).rejects.toThrow('404');
  expect(fetched).toHaveBeenCalledTimes(2);
});

test('a map that is gone asks no second time', async () => {
  const gone = new AbortController();
  gone.abort();
  const fetched = answer(new Error('aborted'));
  await expect(loadBasemap('/basemap.json', gone.signal)).rejects.toThrow('aborted');
  expect(fetched).toHaveBeenCalledTimes(1);
});
