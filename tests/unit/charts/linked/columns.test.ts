import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchorLabel, findLabelStep, findSlot, placeColumns } from '#src/charts/linked/columns.ts';
import { placeMarks } from '#src/charts/linked/mark.ts';
import { stepMark } from '#src/charts/linked/step-mark.ts';

const SIZE = { width: 280, height: 100 };

test('columns stay on their ground and between their neighbours', () => {
  const lengths = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1 });
  fc.assert(
    fc.property(lengths, (all) => {
      for (const { left, slot, y, height } of placeColumns(all, SIZE, 2)) {
        expect(y + height).toBeCloseTo(SIZE.height);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(left + slot).toBeLessThanOrEqual(SIZE.width + 1e-6);
      }
    }),
  );
});

test('one member among ten thousand is still seen', () => {
  const [small] = placeColumns([1e-4, 1], SIZE, 2);
  expect(small?.height).toBe(2);
});

test('nobody has no column', () => {
  const [none] = placeColumns([0, 1], SIZE, 2);
  expect(none?.height).toBe(0);
});

test.each([
  [-50, 0],
  [0, 0],
  [139, 4],
  [140, 5],
  [280, 9],
  [9999, 9],
])('at %i of 280 lies slot %i of ten', (x, place) => {
  expect(findSlot(x, 280, 10)).toBe(place);
});

test('a chart without width has a first slot', () => {
  expect(findSlot(10, 0, 10)).toBe(0);
});

test.each([
  [30, 28, 1],
  [20, 28, 2],
  [9, 28, 4],
])('on slots of %i px labels of %i px stand at every %i.', (slot, widest, step) => {
  expect(findLabelStep(slot, widest)).toBe(step);
});

test.each([
  [0, 'start'],
  [140, 'middle'],
  [275, 'end'],
])('a label at %i of 280 is held by its %s', (x, anchor) => {
  expect(anchorLabel(x, 280, 20)['text-anchor']).toBe(anchor);
});

test('a choice fades the others and not itself', () => {
  const marks = placeMarks(
    [
      { key: 'a', ids: ['1', '2'] },
      { key: 'b', ids: ['3'] },
    ],
    ({ key }) => key === 'b',
    new Set(),
  );
  expect(marks.map(({ isChosen, isFaded }) => [isChosen, isFaded])).toEqual([
    [false, true],
    [true, false],
  ]);
});

test('a mark tells which share of it is pointed at', () => {
  const [mark] = placeMarks(
    [{ key: 'a', ids: ['1', '2'] }],
    () => false,
    new Set(['2', 'elsewhere']),
  );
  expect(mark?.pointed).toBe(0.5);
});

test.each([
  ['ArrowRight', 3, 4],
  ['ArrowUp', 3, 2],
  ['ArrowUp', 0, 0],
  ['ArrowDown', 8, 8],
  ['ArrowDown', -1, 0],
  ['PageDown', 0, 5],
  ['Home', 7, 0],
  ['End', 0, 8],
  ['a', 3, null],
])('%s leads from mark %i of nine to %s', (key, from, to) => {
  expect(stepMark(key, from, 9)).toBe(to);
});

test('among no marks no key leads anywhere', () => {
  expect(stepMark('End', -1, 0)).toBeNull();
});
