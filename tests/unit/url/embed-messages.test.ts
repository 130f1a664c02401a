import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findHeight, readCommand, writeHeight } from '#src/url/embed-messages.ts';

const command = (name: string, detail: unknown) => ({
  type: 'learning-cities:command',
  v: 1,
  name,
  detail,
});

test('nothing that is no command of ours is taken for one', () => {
  fc.assert(
    fc.property(fc.anything(), (message) => {
      expect(readCommand(message)).toBeNull();
    }),
  );
});

test('whatever stands in the detail, reading it never throws', () => {
  const names = fc.constantFrom('select', 'filter', 'step', 'constructor', '');
  fc.assert(
    fc.property(names, fc.anything(), (name, detail) => {
      const read = readCommand(command(name, detail));
      expect(read === null || ['select', 'filter', 'step'].includes(read.name)).toBe(true);
    }),
  );
});

test('a city is chosen by its id, and let go by null', () => {
  expect(readCommand(command('select', { city: 'valmiera' }))).toEqual({
    name: 'select',
    city: 'valmiera',
  });
  expect(readCommand(command('select', { city: null }))).toEqual({ name: 'select', city: null });
});

test.each<unknown>([{ city: 7 }, { city: '<b>' }, { city: 'a'.repeat(81) }, {}, null])(
  'a choice of %j is void',
  (detail) => {
    expect(readCommand(command('select', detail))).toBeNull();
  },
);

test('a filter names only what is to change', () => {
  const detail = { region: ['africa', 'arab-states'], country: 'LV', year: 2018, award: true };
  expect(readCommand(command('filter', { ...detail, q: 'ri' }))).toEqual({
    name: 'filter',
    filters: {
      regions: ['arab-states', 'africa'],
      countries: ['LV'],
      year: 2018,
      award: true,
      query: 'ri',
    },
  });
});

test.each<unknown>([
  { region: 'atlantis' },
  { country: ['lv'] },
  { year: '2018' },
  { year: 1e9 },
  { award: 1 },
  { q: 'x'.repeat(101) },
  { population: 5 },
  { __proto__: null, toString: 'x' },
  { country: Array.from({ length: 301 }, () => 'LV') },
])('a filter with %j is void as a whole', (detail) => {
  expect(readCommand(command('filter', detail))).toBeNull();
});

test('another version of the protocol is not understood', () => {
  expect(readCommand({ ...command('select', { city: null }), v: 2 })).toBeNull();
});

test('a height is three quarters of the width, and what a panel needs', () => {
  expect(findHeight(800, 120)).toBe(720);
});

test('heights keep within their limits whatever is measured', () => {
  fc.assert(
    fc.property(fc.double(), fc.double(), (width, panel) => {
      const height = findHeight(width, panel);
      expect(height).toBeGreaterThanOrEqual(320);
      expect(height).toBeLessThanOrEqual(900);
    }),
  );
});

test('a height is said in the five ways that hosts listen for', () => {
  const [own, datawrapper, amp, medium, flourish] = writeHeight(600, 'https://a.example/embed/');
  expect(own).toEqual({ type: 'learning-cities:height', v: 1, height: 600 });
  expect(datawrapper).toEqual({ 'datawrapper-height': { 'learning-cities-atlas': 600 } });
  expect(amp).toEqual({ sentinel: 'amp', type: 'embed-size', height: 600 });
  expect(JSON.parse(String(medium))).toEqual({
    src: 'https://a.example/embed/',
    context: 'iframe.resize',
    height: 600,
  });
  expect(JSON.parse(String(flourish))).toEqual({
    sender: 'Flourish',
    context: 'iframe.resize',
    method: 'resize',
    height: 600,
    src: 'https://a.example/embed/',
  });
});
