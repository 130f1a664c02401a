import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { countSlips, forgiven, isOutOfReach, letterMask } from '#src/domain/typo.ts';

// Many cases on a busy machine take longer than the five seconds meant for one.
vi.setConfig({ testTimeout: 60_000 });

test.each([
  ['valmiera', 'valmiera', 0],
  ['valmera', 'valmiera', 1],
  ['vlamiera', 'valmiera', 1],
  ['valmierra', 'valmiera', 1],
  ['walmiera', 'valmiera', 1],
  ['vlamera', 'valmiera', 2],
  ['vamle', 'valmiera', 2],
  ['valmi', 'valmiera', 0],
  ['vlami', 'valmiera', 1],
  ['valmei', 'valmiera', 1],
  ['riga', 'valmiera', 3],
])('"%s", still being typed, is %s with %i slips', (typed, word, slips) => {
  expect(countSlips(typed, word, 2, true)).toBe(slips);
});

test('a finished word is compared with the whole of the other', () => {
  expect(countSlips('vlami', 'valmi', 2, false)).toBe(1);
  expect(countSlips('vlami', 'valmiera', 2, false)).toBe(3);
});

test('a wrong last letter is no slip of a longer word', () => {
  expect(countSlips('valmox', 'valmiera', 1, true)).toBe(2);
});

test('short words forgive nothing, long ones two slips', () => {
  expect(['rig', 'riga', 'limeric', 'valmiera'].map(forgiven)).toEqual([0, 1, 1, 2]);
});

/** The same distance from its definition, without any of the shortcuts. */
function slipsByDefinition(typed: string, word: string): number {
  if (typed === '' || word === '') return typed.length + word.length;
  const cost = typed[0] === word[0] ? 0 : 1;
  const isSwap =
    typed.length > 1 && word.length > 1 && typed[0] === word[1] && typed[1] === word[0];
  return Math.min(
    slipsByDefinition(typed.slice(1), word.slice(1)) + cost,
    slipsByDefinition(typed.slice(1), word) + 1,
    slipsByDefinition(typed, word.slice(1)) + 1,
    isSwap ? slipsByDefinition(typed.slice(2), word.slice(2)) + 1 : Infinity,
  );
}

const shortWord = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 6 });

test('the distance is that of its definition, up to the limit', () => {
  fc.assert(
    fc.property(shortWord, shortWord, fc.constantFrom(1, 2), (typed, word, limit) => {
      const expected = Math.min(limit + 1, slipsByDefinition(typed, word));
      expect(countSlips(typed, word, limit, false)).toBe(expected);
    }),
    { numRuns: 1000 },
  );
});

test('a word still being typed has the slips of the best beginning that ends as typed', () => {
  fc.assert(
    fc.property(shortWord, shortWord, (typed, word) => {
      const beginnings = Array.from(word, (_, index) => word.slice(0, index + 1)).filter(
        (beginning) =>
          beginning === word ||
          beginning.at(-1) === typed.at(-1) ||
          (typed.length > 1 && beginning.slice(-2) === `${typed.at(-1)}${typed.at(-2)}`),
      );
      const slips = beginnings.map((beginning) => slipsByDefinition(typed, beginning));
      expect(countSlips(typed, word, 2, true)).toBe(Math.min(3, ...slips));
    }),
    { numRuns: 1000 },
  );
});

test('the mask never rules out a word within reach', () => {
  fc.assert(
    fc.property(shortWord, shortWord, (typed, word) => {
      fc.pre(countSlips(typed, word, 2, true) <= 2);
      expect(isOutOfReach(letterMask(typed), letterMask(word), 2)).toBe(false);
    }),
    { numRuns: 1000 },
  );
});

test('the mask rules out a word that lacks too many letters', () => {
  expect(isOutOfReach(letterMask('valmiera'), letterMask('bonn'), 2)).toBe(true);
});
