import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadCheckedData } from '#src/build/dataset/load.ts';
import { readFact } from '#src/domain/tour-fact.ts';
import { findLook } from '#src/domain/tour-look.ts';
import { splitText } from '#src/domain/tour-text.ts';
import { clampStep, decodeTours, findTour } from '#src/domain/tour.ts';
import { loadMessages } from '#src/i18n/load.ts';
import { tell, writeFigure } from '#src/i18n/stage/tell.ts';
import { DATA } from '../../editors/data.ts';
import { geography, today } from '../build/dataset/real-files.ts';

const { dataset, valmiera, tours } = loadCheckedData(DATA, geography, today);
const knowledge = { dataset, valmiera };
const members = dataset.cities.filter(({ left }) => left === null);

test('a text is split at its facts and nowhere else', () => {
  expect(
    splitText('In {announced 2016} there; {documented | one = city | other = cities}.'),
  ).toEqual([
    { kind: 'words', text: 'In ' },
    { kind: 'fact', fact: 'announced 2016', forms: null },
    { kind: 'words', text: ' there; ' },
    { kind: 'fact', fact: 'documented', forms: { one: 'city', other: 'cities' } },
    { kind: 'words', text: '.' },
  ]);
});

test('a text without braces stays as it is', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      fc.pre(!/[{}]/.test(text));
      const words = splitText(text).map((part) => (part.kind === 'words' ? part.text : '?'));
      expect(words.join('')).toBe(text);
    }),
  );
});

test('documented members are counted as the list counts them', () => {
  expect(readFact('documented', knowledge)).toEqual({ value: members.length, kind: 'count' });
});

test('members of countries are counted together', () => {
  const wanted = members.filter(({ country }) => ['LV', 'LT'].includes(country)).length;

  expect(readFact('members LV LT', knowledge)?.value).toBe(wanted);
});

test('an approximate total says so, the countries as "more than"', () => {
  expect(readFact('announced 2018', knowledge)?.kind).toBe('about');
  expect(readFact('announced-countries 2018', knowledge)?.kind).toBe('more');
});

test.each(['announced 1999', 'announced twenty', 'joined nobody', 'toString', '', 'residents x'])(
  'the data has no answer to %j',
  (fact) => {
    expect(readFact(fact, knowledge)).toBeNull();
  },
);

test('numbers and the words beside them follow the data and the language', async () => {
  const city = dataset.cities[0];
  if (!city) throw new Error('no city');
  const one = { dataset: { ...dataset, cities: [{ ...city, left: null }] }, valmiera };
  const many = {
    dataset: { ...dataset, cities: Array(21).fill({ ...city, left: null }) },
    valmiera,
  };
  const text = {
    lv: '{documented} {documented | zero = pilsētu | one = pilsēta | other = pilsētas}',
    en: '{documented} {documented | one = city | other = cities}',
    ru: '{documented} {documented | one = город | few = города | many = городов | other = города}',
  };

  expect(tell(text, one, await loadMessages('en'))).toBe('1 city');
  expect(tell(text, many, await loadMessages('en'))).toBe('21 cities');
  expect(tell(text, many, await loadMessages('lv'))).toBe('21 pilsēta');
  expect(tell(text, many, await loadMessages('ru'))).toBe('21 город');
});

test('no line begins with a dash', async () => {
  const text = { lv: 'Sākumā – nekas', en: '', ru: '' };

  expect(tell(text, knowledge, await loadMessages('lv'))).toBe('Sākumā\u00a0– nekas');
});

test('a figure that stands alone says how exact it is', async () => {
  const messages = await loadMessages('en');

  expect(writeFigure({ value: 200, kind: 'about' }, messages)).toBe('≈\u00a0200');
  expect(writeFigure({ value: 40, kind: 'more' }, messages)).toBe('40+');
  expect(writeFigure({ value: 2016, kind: 'year' }, messages)).toBe('2016');
});

test('a step beyond either end is at that end', () => {
  const tour = tours[0];
  if (!tour) throw new Error('no tour');
  fc.assert(
    fc.property(fc.option(fc.integer()), (wanted) => {
      const step = clampStep(tour, wanted);
      expect(step).toBeGreaterThanOrEqual(1);
      expect(step).toBeLessThanOrEqual(tour.steps.length);
      if (wanted !== null && wanted >= 1 && wanted <= tour.steps.length) expect(step).toBe(wanted);
    }),
  );
});

test('an unknown talk is the main one', () => {
  expect(findTour(tours, 'nobody-knows')?.id).toBe('network-and-valmiera');
  expect(findTour(tours, 'in-five-steps')?.id).toBe('in-five-steps');
});

test.each([null, {}, [null], [{ id: 'x' }], [{ id: 'x', steps: [] }]])(
  '%j is no talks',
  (value) => {
    expect(() => decodeTours(value)).toThrow();
  },
);

test('so many kilometres around a city are so many', () => {
  const look = findLook({ at: 'city', city: 'valmiera', km: 300 }, dataset.cities);
  if (look.kind !== 'box') throw new Error(look.kind);
  const high = ((look.north - look.south) * Math.PI * 6371.0088) / 180;
  const middle = Math.cos((((look.north + look.south) / 2) * Math.PI) / 180);
  const wide = ((look.east - look.west) * Math.PI * 6371.0088 * middle) / 180;

  expect(high).toBeCloseTo(300, 0);
  expect(wide).toBeCloseTo(300, 0);
});

test('all members of a country are within its look', () => {
  const look = findLook({ at: 'country', countries: ['FI'] }, dataset.cities);
  if (look.kind !== 'box') throw new Error(look.kind);

  for (const { lat, lon } of members.filter(({ country }) => country === 'FI')) {
    expect(lat > look.south && lat < look.north && lon > look.west && lon < look.east).toBe(true);
  }
});
