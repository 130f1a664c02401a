import { expect, test } from 'vitest';
import { moveActive } from '#src/panels/move-active.ts';

const NAMES = ['Ādaži', 'Alūksne', 'Bauska', 'Cēsis'];
const press = (key: string, active = 1, pressed: Partial<KeyboardEvent> = {}) =>
  moveActive({ key, ctrlKey: false, metaKey: false, altKey: false, ...pressed }, active, NAMES);

test.each([
  ['ArrowDown', 2],
  ['ArrowUp', 0],
  ['PageDown', 11],
  ['PageUp', -9],
  ['Home', 0],
  ['End', 3],
  ['Enter', 'choose'],
  [' ', 'choose'],
])('%s leads to %s', (key, to) => {
  expect(press(key)).toBe(to);
});

test('a letter leads to the next name that starts with it, without its diacritics', () => {
  expect(press('a', 0)).toBe(1);
  expect(press('a', 1)).toBe(0);
  expect(press('c', 3)).toBe(3);
});

test('a letter that starts no name leads nowhere', () => {
  expect(press('x')).toBeNull();
});

test('from nothing in hand a letter starts at the top', () => {
  expect(press('a', -1)).toBe(0);
});

test.each(['Tab', 'Escape', 'constructor'])('%s is no key of the list', (key) => {
  expect(press(key)).toBeNull();
});

test('keys with Ctrl belong to the browser', () => {
  expect(press('Home', 1, { ctrlKey: true })).toBeNull();
});
