import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findAdded, findRemoved, MemberDrawer } from '#src/map/drawn-members.ts';
import { makeCity } from './fixture.ts';

const CITIES = Array.from({ length: 8 }, (_, index) => makeCity({ id: `city-${index}` }));
const some = fc.subarray(CITIES);

test('what is added and removed leads from any members to any others', () => {
  fc.assert(
    fc.property(some, some, (before, after) => {
      const drawer = new MemberDrawer();
      const from = drawer.draw({ cities: before, featured: '', countries: [], marks: [] });
      const to = drawer.draw({ cities: after, featured: '', countries: [], marks: [] });

      const held = new Map(from);
      for (const id of findRemoved(from, to)) held.delete(id);
      for (const feature of findAdded(from, to)) held.set(feature.properties.id, feature);
      expect(new Set(held.values())).toEqual(new Set(to.values()));
    }),
  );
});

test('whoever stays is not sent again', () => {
  const drawer = new MemberDrawer();
  const scene = { cities: CITIES, featured: '', countries: [], marks: [] };
  const before = drawer.draw(scene);
  expect(findAdded(before, drawer.draw({ ...scene, cities: [...CITIES] }))).toEqual([]);
});

test('another featured member is drawn anew', () => {
  const drawer = new MemberDrawer();
  const scene = { cities: CITIES, featured: '', countries: [], marks: [] };
  const before = drawer.draw(scene);
  const added = findAdded(before, drawer.draw({ ...scene, featured: 'city-3' }));
  expect(added.map(({ properties }) => properties.featured)).toContain(true);
});
