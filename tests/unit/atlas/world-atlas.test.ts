import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import WorldAtlas from '#src/atlas/WorldAtlas.svelte';
import { mapEn } from '#src/i18n/map/en.ts';
import { readMembers } from './members-of-today.ts';

const cities = readMembers();
const base = { land: 'm0 0 9 0 0 9z', cities, featured: 'valmiera', language: 'ru' } as const;
const draw = (more: { selected?: string; cities?: typeof cities } = {}) =>
  render(WorldAtlas, { props: { ...base, label: 'Map', messages: mapEn, ...more } }).body;
const html = draw();

test('the page’s policy finds no style attribute in it', () => {
  expect(html).not.toMatch(/\sstyle=/);
});

test('every member but the featured one is a mark of its region', () => {
  const marks = html.match(/<use href="#[\w-]+" x="[\d.]+%" y="[\d.]+%">/g) ?? [];
  expect(marks).toHaveLength(cities.length - 1);
});

test('every mark and copy points to something that is there', () => {
  const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
  const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(targets.length).toBeGreaterThan(cities.length);
  expect(targets.filter((id) => !ids.has(id))).toEqual([]);
});

test('no id stands twice', () => {
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('the featured member is named in the language of the page', () => {
  expect(html).toMatch(/class="atlas-own"[\s\S]*<text[^>]*>Валмиера<\/text>/);
});

test('the drawing has a name for those who cannot see it', () => {
  expect(html).toMatch(/<svg[^>]*role="img"[^>]*aria-label="Map"/);
});

test('buttons and the keyboard’s stop wait for the script that serves them', () => {
  expect(html).not.toMatch(/<button|tabindex|role="application"/);
});

test('the chosen member is ringed and named', () => {
  const [first, ...rest] = cities;
  const town = {
    ...(first as (typeof cities)[0]),
    id: 'chosen-town',
    name: 'Cork',
    nameRu: 'Корк',
  };
  const chosen = draw({ cities: [town, ...rest], selected: 'chosen-town' });
  expect(chosen).toMatch(/class="atlas-ring atlas-chosen"/);
  expect(chosen).toMatch(/<text[^>]*>Корк<\/text>/);
  expect(html).not.toMatch(/atlas-chosen/);
});

test('without members the world is still drawn', () => {
  const empty = draw({ cities: [] });
  expect(empty).toContain('class="atlas-land"');
  expect(empty).not.toContain('atlas-own');
});
