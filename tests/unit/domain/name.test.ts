import { expect, test } from 'vitest';
import { nameIn } from '#src/domain/name.ts';
import { makeTown } from './real.ts';

const CITY = makeTown({ name: 'Cork', nameLv: 'Korka' });

test('a city is called by its exonym where there is one, else by its own name', () => {
  expect((['lv', 'en', 'ru'] as const).map((language) => nameIn(language, CITY))).toEqual([
    'Korka',
    'Cork',
    'Cork',
  ]);
});
