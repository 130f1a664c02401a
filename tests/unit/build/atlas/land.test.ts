import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { ATLAS_SIDE, toAtlas } from '#src/atlas/grid.ts';
import { placeMembers } from '#src/atlas/members.ts';
import { buildAtlasLand } from '#src/build/atlas/land.ts';
import { readMembers } from '../../atlas/members-of-today.ts';
import { decodeRings, isFilled } from '../../atlas/path.ts';

const members = readMembers();
const land = buildAtlasLand(members);
const rings = decodeRings(land);

function isLand(lon: number, lat: number): boolean {
  const { x, y } = toAtlas({ lat, lon });
  return isFilled(rings, x, y);
}

test.each([
  ['Simferopol in Crimea', 34.1, 44.95],
  ['the north of Cyprus', 33.4, 35.24],
  ['Hargeisa', 44.06, 9.56],
  ['Western Sahara', -13.2, 24.5],
  ['Taiwan', 121.0, 23.9],
  ['the Golan Heights', 35.8, 33.0],
  ['Valmiera', 25.42, 57.54],
  ['the middle of Ireland', -7.9, 53.3],
  ['Iceland', -18.5, 64.9],
  ['Greenland', -40, 72],
  ['Chukotka beyond the antimeridian', 183, 66.6],
  ['Alaska', -153, 65],
  ['Tierra del Fuego', -69, -54],
  ['the South Island of New Zealand', 170.5, -44],
  ['Hokkaido', 143, 43.4],
  ['Madagascar', 46.7, -19.5],
  ['Sri Lanka', 80.7, 7.5],
  ['Java', 110.4, -7.3],
  ['Sicily', 14.2, 37.5],
  ['Zealand', 11.9, 55.5],
])('%s is land', (_, lon, lat) => {
  expect(isLand(lon, lat)).toBe(true);
});

test.each([
  ['the Atlantic', -30, 30],
  ['the Pacific', -150, 10],
  ['the Indian Ocean', 75, -25],
  ['the Mediterranean', 18, 35],
  ['the Black Sea', 34, 43.3],
  ['the Baltic Sea', 19.5, 58.2],
  ['the Gulf of Riga', 23.6, 57.8],
  ['the Adriatic', 15.5, 43],
  ['the Red Sea', 38, 20.5],
  ['the Persian Gulf', 51.5, 27],
  ['the Caspian Sea', 51, 41.5],
  ['Hudson Bay', -85, 59],
  ['the Sea of Japan', 134.5, 40],
  ['the Gulf of Mexico', -90, 25],
  ['the Tasman Sea', 160, -38],
  ['the Southern Ocean', 0, -70],
])('%s is sea', (_, lon, lat) => {
  expect(isLand(lon, lat)).toBe(false);
});

test('under every member there is land, or its coast is nearer than two pixels of a phone', () => {
  for (const { id, lat, lon } of members) {
    const { x, y } = toAtlas({ lat, lon });
    const around = [0, 1, 2, 3, 4, 5, 6, 7].map((i) => (i * Math.PI) / 4);
    const isNear = [0, 2, 4].some((r) =>
      around.some((a) => isFilled(rings, x + r * Math.cos(a), y + r * Math.sin(a))),
    );
    expect(isNear, id).toBe(true);
  }
});

test('a member on an island too small to be drawn gets a speck of land', () => {
  const atoll = { lat: -14.3, lon: -130 };
  const { x, y } = toAtlas(atoll);
  expect(isFilled(rings, x, y)).toBe(false);
  expect(isFilled(decodeRings(buildAtlasLand([atoll])), x, y)).toBe(true);
});

test('no outline is cut at the antimeridian', () => {
  const edges = rings.flatMap((ring) =>
    ring.map(([x], i) => [x, ring[(i + 1) % ring.length]?.[0]]),
  );
  const along = edges.filter(([from, to]) => from === to && (from === 0 || from === ATLAS_SIDE));
  expect(along).toEqual([]);
});

test('no ring is folded flat', () => {
  for (const ring of rings) expect(ring.length).toBeGreaterThanOrEqual(3);
});

test('the same input gives the same text', () => {
  expect(buildAtlasLand(members)).toBe(land);
});

test('the land arrives in 5.5 kB, with all members in 9 kB', () => {
  const marks = placeMembers(members)
    .map(({ region, x, y }) => `<use href="#s1-${region}" x="${x}%" y="${y}%"></use>`)
    .join('');
  expect(brotliCompressSync(land).length).toBeLessThanOrEqual(5500);
  expect(brotliCompressSync(land + marks).length).toBeLessThanOrEqual(9000);
});
