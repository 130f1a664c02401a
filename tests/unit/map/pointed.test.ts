import { expect, test } from 'vitest';
import { drawPointed, NOTHING_POINTED } from '#src/map/pointed.ts';
import { drawMember } from '#src/map/scene.ts';
import { makeCity } from './fixture.ts';

const MEMBERS = new Map(
  ['espoo', 'cork', 'valmiera'].map((id) => [id, drawMember(makeCity({ id }), 'valmiera')]),
);
const draw = (pointed: Partial<Parameters<typeof drawPointed>[0]>) =>
  drawPointed({ ...NOTHING_POINTED, ...pointed }, MEMBERS).features.map(
    ({ properties: { id, ring, isNamed } }) => ({ id, ring, isNamed }),
  );

test('nobody pointed at draws nothing', () => {
  expect(draw({})).toEqual([]);
});

test('whoever is chosen is drawn last, above the one under the pointer', () => {
  expect(draw({ selected: 'espoo', hovered: 'cork' })).toEqual([
    { id: 'cork', ring: 'hover', isNamed: true },
    { id: 'espoo', ring: 'selected', isNamed: true },
  ]);
});

test('the chosen one keeps its ring under the pointer and under a mark of a chart', () => {
  const highlighted = new Set(['espoo']);
  expect(draw({ selected: 'espoo', hovered: 'espoo', highlighted })).toEqual([
    { id: 'espoo', ring: 'selected', isNamed: true },
  ]);
});

test('a mark of a chart that holds the chosen one puts nobody above it', () => {
  const highlighted = new Set(['espoo', 'cork']);
  expect(draw({ selected: 'espoo', highlighted }).map(({ id }) => id)).toEqual(['cork', 'espoo']);
});

test('whom a chart lights up has a ring, and no name', () => {
  expect(draw({ highlighted: new Set(['cork']) })).toEqual([
    { id: 'cork', ring: 'highlight', isNamed: false },
  ]);
});

test('whom a talk is about has a name, and no ring of its own', () => {
  expect(draw({ named: new Set(['cork']) })).toEqual([{ id: 'cork', ring: null, isNamed: true }]);
});

test('whoever is not drawn has no ring either', () => {
  expect(draw({ selected: 'atlantis' })).toEqual([]);
});
