import { expect, test } from 'vitest';
import { DISPLAY, openTypeface, TEXT } from '#src/build/cards/typeface.ts';

const NAMES = [
  'Đà Nẵng',
  'Buôn Ma Thuột',
  'Şanlıurfa',
  'İzmir',
  'Évry',
  'Iași',
  'Ķekava',
  'Łódź',
  'Nukuʻalofa',
];
const display = await openTypeface(DISPLAY, [...NAMES, 'Vv', '<&">']);

test.each(NAMES)('%s is set with a shape for every letter', (name) => {
  const letters = name.replaceAll(' ', '').length;
  expect(display(name).shapes.match(/<path /g)).toHaveLength(letters);
});

test('letters written as base and mark are set as one letter', () => {
  expect(display('Đà Nẵng'.normalize('NFD'))).toEqual(display('Đà Nẵng'));
});

test('the width grows with the text', () => {
  expect(display('Vv').width).toBeGreaterThan(display('V').width);
  expect(display('V').width).toBeGreaterThan(0.4);
  expect(display('V').width).toBeLessThan(1);
});

test('letters that mean something in XML become outlines like any other', () => {
  expect(display('<&">').shapes.replace(/<path transform="[^"<&]*" d="[^"<&]*"\/>/g, '')).toBe('');
  expect(display('<&">').shapes.match(/<path /g)).toHaveLength(4);
});

test.each([
  ['serif', DISPLAY],
  ['sans', TEXT],
])('a letter that the %s lacks stops the build, naming text and letter', async (_, voice) => {
  const set = await openTypeface(voice, ['Kyoto 京']);
  expect(() => set('Kyoto 京')).toThrow(/“Kyoto 京”.*“京”/);
});
