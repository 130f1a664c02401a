import { describe, expect, test } from 'vitest';
import { chooseCrop, findCopies } from '#src/build/cards/crop.ts';
import { CARD, FOCUS, SHEET } from '#src/build/cards/frame.ts';
import { toWorld } from '#src/domain/mercator.ts';
import { readMembers } from '../../atlas/members-of-today.ts';

const members = readMembers();

test('every city stands in the middle of what the sheet leaves free', () => {
  for (const city of members) {
    const { side, left, top } = chooseCrop(city, members);
    const { x, y } = toWorld(city);
    expect(left + x * side).toBeCloseTo(FOCUS.x, 6);
    expect(top + y * side).toBeCloseTo(FOCUS.y, 6);
  }
});

test('the middle lies as far from the sheet as from the card’s edge', () => {
  expect(FOCUS.x - (SHEET.x + SHEET.width)).toBe(CARD.width - FOCUS.x);
});

test('where members stand close, the card looks closer', () => {
  const at = (id: string, lon: number) =>
    ({ ...members[0], id, lat: 0, lon }) as (typeof members)[number];
  const spread = (degrees: number) =>
    Array.from({ length: 12 }, (_, i) => at(`member-${i}`, i * degrees));
  const [close, wide] = [spread(0.5), spread(3)].map((all) => chooseCrop(at('here', 0), all).side);
  expect(close).toBeGreaterThan(1.8 * (wide ?? Infinity));
});

test('a lonely city shows its region, not the whole world', () => {
  const city = { ...members[0], id: 'alone', lat: -17, lon: 178 } as (typeof members)[number];
  expect(chooseCrop(city, [city]).side).toBe(9000);
  expect(chooseCrop(city, members).side).toBeGreaterThan(2 * CARD.width);
});

test('neighbours across the antimeridian are near', () => {
  const at = (id: string, lon: number) =>
    ({ ...members[0], id, lat: 0, lon }) as (typeof members)[number];
  const across = Array.from({ length: 12 }, (_, i) => at(`east-${i}`, -179.5));
  expect(chooseCrop(at('here', 179.5), across).side).toBe(9000);
});

describe('copies of the world', () => {
  const crop = { side: 4000, left: -3000, top: -1500 };
  const box = (west: number, east: number, north = 0.4, south = 0.5) => ({
    west,
    east,
    north,
    south,
  });

  test('a box in sight stays where it is', () => {
    expect(findCopies(box(0.8, 0.9), crop, 0)).toEqual([0]);
  });

  test('a box beyond the antimeridian comes in from the east', () => {
    expect(findCopies(box(0.01, 0.04), crop, 0)).toEqual([4000]);
  });

  test('a box beyond the card’s edges is left out', () => {
    expect(findCopies(box(0.3, 0.4), crop, 0)).toEqual([]);
    expect(findCopies(box(0.8, 0.9, 0.1, 0.2), crop, 0)).toEqual([]);
    expect(findCopies(box(0.8, 0.9, 0.6, 0.7), crop, 0)).toEqual([]);
  });

  test('the margin lets in what stands just outside', () => {
    expect(findCopies(box(0.747, 0.747), crop, 10)).toEqual([]);
    expect(findCopies(box(0.747, 0.747), crop, 20)).toEqual([0]);
  });
});
