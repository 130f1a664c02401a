import { expect, test } from 'vitest';
import { placeMembers } from '#src/atlas/members.ts';
import { toWorld } from '#src/domain/mercator.ts';
import { readMembers } from './members-of-today.ts';

const members = readMembers();

test('every member of today has its mark', () => {
  const marks = placeMembers(members);
  expect(members.length).toBeGreaterThan(0);
  expect(new Set(marks.map((mark) => mark.id)).size).toBe(members.length);
});

test('each mark stands within 0.6 thousandths of the world of its exact place', () => {
  const exact = new Map(members.map((city) => [city.id, toWorld(city)]));
  for (const mark of placeMembers(members)) {
    const { x, y } = exact.get(mark.id) ?? { x: NaN, y: NaN };
    expect(Math.hypot(mark.x / 100 - x, mark.y / 100 - y) * 1000, mark.id).toBeLessThan(0.6);
  }
});

test('more decimals bring a mark nearer to its place', () => {
  const city = members.slice(0, 1);
  const [rough] = placeMembers(city, 0);
  const [fine] = placeMembers(city, 5);
  const exact = toWorld(city[0] ?? { lat: 0, lon: 0 });
  expect(Math.abs((fine?.x ?? 0) / 100 - exact.x)).toBeLessThan(1e-7);
  expect(rough?.x).toBe(Math.round(exact.x * 100));
});

test('the southern one of two that overlap is drawn later', () => {
  const ys = placeMembers(members).map((mark) => mark.y);
  expect(ys).toEqual([...ys].sort((a, b) => a - b));
});

test('the percentages are those of the drawing’s own square', () => {
  const [mark] = placeMembers([{ ...(members[0] as (typeof members)[0]), lat: 0, lon: 90 }]);
  expect(mark).toMatchObject({ x: 75, y: 50 });
});
