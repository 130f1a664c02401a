import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Country } from '#src/domain/city.ts';
import { DEFAULT_VIEW, NO_FILTERS, type View } from '#src/domain/view.ts';
import { nameFile } from '#src/panels/share/file-name.ts';
import { REAL } from '../../domain/real.ts';
import { roundedView } from '../../url/arbitraries.ts';

const COUNTRIES: readonly Country[] = [
  ...REAL.countries.filter(({ code }) => code !== 'CI'),
  {
    code: 'CI',
    region: 'africa',
    name: { lv: 'Kotdivuāra', en: 'Côte d’Ivoire', ru: 'Кот-д’Ивуар' },
    label: { lat: 7.5, lon: -5.5 },
  },
];

const nameOf = (change: Partial<View['filters']>, city: string | null = null) =>
  nameFile(
    { ...DEFAULT_VIEW, city, filters: { ...NO_FILTERS, ...change } },
    COUNTRIES,
    '2026-11-22',
    'csv',
  );

test.each([
  [{}, 'learning-cities-2026-11.csv'],
  [{ countries: ['LV'] }, 'learning-cities-latvia-2026-11.csv'],
  [{ countries: ['LV', 'CI'] }, 'learning-cities-latvia-cote-d-ivoire-2026-11.csv'],
  [{ countries: ['EE', 'FI', 'LT', 'LV'] }, 'learning-cities-4-countries-2026-11.csv'],
  [{ regions: ['africa'], award: true }, 'learning-cities-africa-award-2026-11.csv'],
  [{ cohort: 2019, year: 2020 }, 'learning-cities-joined-2019-at-end-of-2020-2026-11.csv'],
  [{ query: 'Ķekava!' }, 'learning-cities-kekava-2026-11.csv'],
] as const)('filters %j are named', (filters, name) => {
  expect(nameOf(filters)).toBe(name);
});

test('a distance is named with the city it is measured from', () => {
  expect(nameOf({ within: 300 }, 'valmiera')).toBe(
    'learning-cities-within-300-km-of-valmiera-2026-11.csv',
  );
  expect(nameOf({ within: 300 })).toBe('learning-cities-2026-11.csv');
});

test('any view gives a name that every system takes', () => {
  fc.assert(
    fc.property(roundedView, (view) => {
      const name = nameFile(view, REAL.countries, '2026-11-22', 'geojson');
      expect(name).toMatch(/^learning-cities(-[a-z0-9]+)*-2026-11\.geojson$/);
      expect(name.length).toBeLessThan(255);
    }),
  );
});
