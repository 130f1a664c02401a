import { expect, test } from 'vitest';
import { loadGrowthWords } from '#src/i18n/growth/load.ts';

test.each([
  ['lv', 1, 'ka tā bija dalībniece', 'tā ieskaitīta'],
  ['lv', 21, 'ka tās bija dalībnieces', 'tās ieskaitītas'],
  ['ru', 1, 'что он был участником', 'он не учтён'],
  ['ru', 21, 'что они были участниками', 'они не учтены'],
] as const)('in %s, %i of them are spoken of as that many', async (language, n, were, counted) => {
  const words = await loadGrowthWords(language);
  expect(words.joinedBy(2018, n)).toContain(were);
  expect(words.undated(n)).toContain(counted);
});

test.each([
  ['lv', 'Šodien dokumentētas 0 dalībnieču.'],
  ['en', '0 members are documented today.'],
  ['ru', 'Сегодня подтверждено участников: 0.'],
] as const)('in %s no region is named where none is ahead', async (language, sentence) => {
  expect((await loadGrowthWords(language)).summary(0, null, 0)).toBe(sentence);
});
