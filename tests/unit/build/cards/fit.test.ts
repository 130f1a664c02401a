import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitName, wrapText } from '#src/build/cards/fit.ts';

/** Every letter half an em wide. */
const measure = (text: string) => text.length / 2;
const STEPS = [
  { most: 100, enough: 70 },
  { most: 80, enough: 50 },
  { most: 60, enough: 0 },
];

test('a short name stands on one line, as large as allowed', () => {
  expect(fitName('Espoo', measure, 500, STEPS)).toEqual({ lines: ['Espoo'], size: 100 });
});

test('a longer name shrinks to the width', () => {
  expect(fitName('Klaipėdasssss', measure, 500, STEPS).size).toBeCloseTo(500 / 6.5);
});

test('a name that would become small is broken into two about equal lines', () => {
  const { lines, size } = fitName('King Abdullah Economic City', measure, 500, STEPS);
  expect(lines).toEqual(['King Abdullah', 'Economic City']);
  expect(size).toBeCloseTo(500 / 6.5);
});

test('a name that is still small on two lines is broken into three', () => {
  const { lines } = fitName('Niamtougou - Commune de Doufelgou 1', measure, 450, STEPS);
  expect(lines).toEqual(['Niamtougou -', 'Commune de', 'Doufelgou 1']);
});

test('what explains a name goes to a line of its own', () => {
  const { lines } = fitName('Santa Mariana (PT)', measure, 500, STEPS);
  expect(lines).toEqual(['Santa Mariana', '(PT)']);
});

test('a hyphen between words stays on the line that it ends', () => {
  const { lines } = fitName('Évry-Courcouronnes', measure, 400, STEPS);
  expect(lines).toEqual(['Évry-', 'Courcouronnes']);
});

test('a hyphen after a particle is no place for a break', () => {
  expect(fitName("'s-Hertogenbosch", measure, 400, STEPS).lines).toEqual(["'s-Hertogenbosch"]);
});

const words = fc.array(fc.stringMatching(/^[A-Za-zÀ-ỹ'’()-]{1,14}$/), {
  minLength: 1,
  maxLength: 7,
});

test('whatever the name, its lines fit and give back all of its letters', () => {
  fc.assert(
    fc.property(words, (list) => {
      const name = list.join(' ');
      const { lines, size } = fitName(name, measure, 480, STEPS);
      expect(Math.max(...lines.map(measure)) * size).toBeLessThanOrEqual(480 + 1e-9);
      expect(lines.join('').replaceAll(' ', '')).toBe(name.replaceAll(' ', ''));
    }),
  );
});

test('a text is wrapped into as few lines as it needs, about equally long', () => {
  const lines = wrapText('UNESCO Global Network of Learning Cities', measure, 15);
  expect(lines).toEqual(['UNESCO Global Network', 'of Learning Cities']);
});

test('a text that fits is not wrapped', () => {
  expect(wrapText('Viet Nam', measure, 4)).toEqual(['Viet Nam']);
});
