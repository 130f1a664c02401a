import { expect, test } from 'vitest';
import { findCompared, findSheet } from '#src/domain/sheet.ts';
import { DEFAULT_VIEW } from '#src/domain/view.ts';

const KNOWN = new Map(['riga', 'tartu', 'valmiera', 'espoo'].map((id) => [id, id]));
const see = (change: Partial<typeof DEFAULT_VIEW>) => ({ ...DEFAULT_VIEW, ...change });

test('two known cities open the comparison over the chosen city', () => {
  const view = see({ city: 'valmiera', compare: ['valmiera', 'tartu'] });
  expect(findSheet(view, KNOWN)).toBe('compare');
});

test('unknown ids are left out of a comparison', () => {
  const view = see({ compare: ['atlantis', 'riga', 'tartu'] });
  expect(findCompared(view, KNOWN)).toEqual(['riga', 'tartu']);
});

test('one known city is no comparison', () => {
  const view = see({ city: 'riga', compare: ['atlantis', 'tartu'] });
  expect(findSheet(view, KNOWN)).toBe('city');
});

test('a fourth city finds no room', () => {
  const view = see({ compare: ['riga', 'tartu', 'valmiera', 'espoo'] });
  expect(findCompared(view, KNOWN)).toEqual(['riga', 'tartu', 'valmiera']);
});

test('sharing lies over the comparison', () => {
  expect(findSheet(see({ panel: 'share', compare: ['riga', 'tartu'] }), KNOWN)).toBe('share');
});

test('without a city the sheet of the Atlas lies over the comparison', () => {
  expect(findSheet(see({ panel: 'about', compare: ['riga', 'tartu'] }), KNOWN)).toBe('about');
});
