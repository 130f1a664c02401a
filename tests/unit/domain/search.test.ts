import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Dataset } from '#src/domain/city.ts';
import { buildSearchIndex, rankCities, search } from '#src/domain/search.ts';
import { dataset } from './arbitraries.ts';
import { makeTown, REAL } from './real.ts';

// Many cases on a busy machine take longer than the five seconds meant for one.
vi.setConfig({ testTimeout: 60_000 });

/** Names that put the search to the test, whether or not these cities are members just now. */
const NAMED = [
  makeTown({ id: 'valmiera', name: 'Valmiera', nameRu: 'Валмиера', country: 'LV' }),
  makeTown({ id: 'zivinice', name: 'Živinice', nameRu: 'Живинице', country: 'BA' }),
  makeTown({ id: 'sonderborg', name: 'Sønderborg', nameRu: 'Сённерборг', country: 'DK' }),
  makeTown({ id: 'sao-paulo', name: 'São Paulo', nameLv: 'Sanpaulu', country: 'BR' }),
  makeTown({ id: 's-hertogenbosch', name: "'s-Hertogenbosch", country: 'NL' }),
  makeTown({ id: 'cork', name: 'Cork', nameLv: 'Korka', nameRu: 'Корк', country: 'IE' }),
];

const NETWORK: Dataset = {
  ...REAL,
  cities: [...REAL.cities.filter(({ id }) => !NAMED.some((city) => city.id === id)), ...NAMED],
};
const INDEX = buildSearchIndex(NETWORK);

const idsOf = (query: string, limit?: number): readonly string[] =>
  search(INDEX, query, limit).map((hit) => (hit.kind === 'city' ? hit.city.id : hit.country.code));

const KOREAN = NETWORK.cities.filter(({ country }) => country === 'KR').map(({ id }) => id);

test.each([
  ['zivinice', 'zivinice'],
  ['Живинице', 'zivinice'],
  ['Валмиера', 'valmiera'],
  ['валмера', 'valmiera'],
  ['vlamiera', 'valmiera'],
  ['VALMI', 'valmiera'],
  ['sonderborg', 'sonderborg'],
  ['sao paolo', 'sao-paulo'],
  ['saopaulo', 'sao-paulo'],
  ['hertogenbosch', 's-hertogenbosch'],
  ['cork ireland', 'cork'],
  ['ireland cork', 'cork'],
  ['Корк', 'cork'],
])('"%s" finds %s first', (query, id) => {
  expect(idsOf(query)[0]).toBe(id);
});

test.each(['Dienvidkoreja', 'korea', 'Корея', 'kr', 'Republic of Korea'])(
  '"%s" finds the country and then all its cities',
  (query) => {
    const ids = idsOf(query, 100);
    expect(ids[0]).toBe('KR');
    expect(ids).toEqual(expect.arrayContaining(KOREAN));
  },
);

test.each(['', '   ', '-', "'"])('a blank query finds nothing: "%s"', (query) => {
  expect(search(INDEX, query)).toEqual([]);
});

test.each(['qqqq', 'zzzzzzzzzz', 'cork valmiera', '\ud800'])('"%s" finds nothing', (query) => {
  expect(search(INDEX, query)).toEqual([]);
});

/** The real countries with cities of these names alone, all in Latvia. */
function namesFound(names: readonly string[], query: string): readonly string[] {
  const cities = names.map((name, index) => makeTown({ id: `c${index}`, name }));
  const hits = search(buildSearchIndex({ ...REAL, cities }), query);
  return hits.map((hit) => (hit.kind === 'city' ? hit.matched : hit.country.code));
}

test('a whole name stands before its beginning, a later word, a piece and a slip', () => {
  const names = ['Osterburk', 'New Burk', 'Burkau', 'Burk', 'Birkau'];
  expect(namesFound(names, 'burk')).toEqual(['Burk', 'Burkau', 'New Burk', 'Osterburk']);
});

test('a piece across two words of a name is no hit, inside a word it is', () => {
  expect(namesFound(['São Paulo'], 'opau')).toEqual([]);
  expect(namesFound(['São Paulo', 'Saopaulo'], 'opau')).toContain('Saopaulo');
});

test('a name of several words is found when it is typed as one', () => {
  expect(namesFound(['Modi’in-Maccabim'], 'modiinm')).toEqual(['Modi’in-Maccabim']);
});

test('slips are forgiven only when nothing is found as typed', () => {
  expect(namesFound(['Birkau', 'Burkau'], 'burkau')).toEqual(['Burkau']);
  expect(namesFound(['Birkau', 'Burkau'], 'barkau')).toEqual(['Birkau', 'Burkau']);
});

test('a city of that name stands before cities that only lie in a country of that name', () => {
  expect(namesFound(['Cēsis', 'New Latvia'], 'latvia')).toEqual(['LV', 'New Latvia', 'Cēsis']);
});

test('what is found by a slip is marked as a guess', () => {
  expect(search(INDEX, 'valmiera').every(({ isGuess }) => !isGuess)).toBe(true);
  expect(search(INDEX, 'valmeira').every(({ isGuess }) => isGuess)).toBe(true);
});

test('a slip in the first letter of a short word is not forgiven', () => {
  expect(idsOf('vork')).not.toContain('cork');
});

test.each([
  ['riga', ['Riyadh', 'Giza', 'Lira', 'Braga']],
  ['paris', ['Larissa', 'Porto', 'Maroua', 'Kara']],
  ['london', ['Gondomar', 'Wollongong', 'Nonsan', 'Lobos']],
  ['köln', ['Bonn', 'Khon Kaen', 'Kom', 'Kilifi']],
])('a city without membership is no slip: %s', (query, members) => {
  expect(namesFound(members, query)).toEqual([]);
});

test('a letter shared by many countries leaves room for cities', () => {
  const kinds = search(INDEX, 's', 8).map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === 'country')).toHaveLength(3);
});

test('the name that met the query is told', () => {
  const city = makeTown({ name: 'Wolmar', nameLv: 'Valmiera', nameRu: 'Валмиера' });
  const index = buildSearchIndex({ ...REAL, cities: [city] });
  const matched = ['valm', 'валм', 'wolm', 'valmiera latvia'].map((query) => {
    const [hit] = search(index, query);
    return hit?.kind === 'city' ? hit.matched : null;
  });
  expect(matched).toEqual(['Valmiera', 'Валмиера', 'Wolmar', 'Valmiera']);
});

test('no more hits than asked for', () => {
  expect(search(INDEX, 'a', 5)).toHaveLength(5);
});

test('every city is found on the first page by each of its own names', () => {
  const lost = REAL.cities.flatMap((city) =>
    [city.name, city.nameLv, city.nameRu, city.id.replaceAll('-', ' ')]
      .filter((name) => name !== null)
      .filter((name) => !idsOf(name, 8).includes(city.id)),
  );
  expect(lost).toEqual([]);
});

test('every city is found on the first page by its name and its country', () => {
  const names = new Map(REAL.countries.map(({ code, name }) => [code, name.en]));
  const lost = REAL.cities
    .map((city) => ({ city, query: `${city.name} ${names.get(city.country)}` }))
    .filter(({ city, query }) => !idsOf(query, 8).includes(city.id));
  expect(lost).toEqual([]);
});

test('every country is found first by each of its names and its code', () => {
  const lost = REAL.countries.flatMap(({ code, name }) =>
    [name.lv, name.en, name.ru, code].filter((query) => !idsOf(query, 3).includes(code)),
  );
  expect(lost).toEqual([]);
});

test('any city of any network is found by its name, whatever is typed around it', () => {
  fc.assert(
    fc.property(dataset, (network) => {
      const index = buildSearchIndex(network);
      for (const { id, name } of network.cities) {
        const hits = search(index, `  ${name.toUpperCase()}-`, Infinity);
        expect(hits.some((hit) => hit.kind === 'city' && hit.city.id === id)).toBe(true);
      }
    }),
  );
});

test('hits and ranks name the same cities for any query', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 12 }), (query) => {
      const ids = search(INDEX, query, Infinity).flatMap((hit) =>
        hit.kind === 'city' ? [hit.city.id] : [],
      );
      expect(new Set(rankCities(INDEX, query).keys())).toEqual(new Set(ids));
    }),
    { numRuns: 500 },
  );
});
