import { expect, test } from 'vitest';
import { problemsOf, readCells, rowOf, today, withCells, withoutRow } from './real-files.ts';

const CITIES = 'cities.csv';
const OURS = 'our-town';
const ROW = rowOf(CITIES, OURS);

type Corruption = readonly [
  name: string,
  changes: Record<string, string>,
  column: string,
  phrase: string,
];

const nextYear = String(today.getFullYear() + 1);

/** Each is one wrong edit of our own row; exactly one problem must say so. */
const CORRUPTIONS: readonly Corruption[] = [
  ['an id with capitals', { id: 'Valmiera-City' }, 'id', "'Valmiera-City' is not made of small"],
  ['no name', { name: '' }, 'name', 'The cell is blank'],
  ['a country that is none', { country: 'XX' }, 'country', "'XX' is not a country code"],
  ['a country in small letters', { country: 'lv' }, 'country', "'lv' is not a country code"],
  [
    'a region of the wrong part of the world',
    { region: 'africa' },
    'region',
    "but LV is in 'europe-north-america'",
  ],
  [
    'a region nobody knows',
    { region: 'europe' },
    'region',
    "'europe' is not one of: europe-north-america",
  ],
  ['a kind nobody knows', { kind: 'town' }, 'kind', "'town' is not one of: city"],
  ['a year of joining in words', { joined: 'about 2016' }, 'joined', "'about 2016' is not a year"],
  [
    'joining before the network',
    { joined: '2012' },
    'joined',
    "'2012' is before the network began",
  ],
  ['joining in the future', { joined: nextYear }, 'joined', `'${nextYear}' has not come yet`],
  ['no year though known', { joined: '' }, 'joined', "joined_precision says 'year'"],
  [
    'a year though unknown',
    { joined_precision: 'unknown' },
    'joined',
    "joined_precision says 'unknown'",
  ],
  [
    'leaving before joining',
    { left: '2015', left_precision: 'by' },
    'left',
    "left in '2015', before it joined in '2016'",
  ],
  [
    'leaving with no precision',
    { left: '2022' },
    'left_precision',
    "'2022' is given, but not how exactly",
  ],
  ['an award of a year without awards', { awards: '2018' }, 'awards', "not given in '2018'"],
  ['an award twice', { awards: '2017;2017' }, 'awards', "'2017' stands twice"],
  ['awards with a comma', { awards: '2017,2019' }, 'awards', "'2017,2019' is not a list of years"],
  [
    'an award before membership',
    { awards: '2015' },
    'joined',
    "joined in '2016', but its first award is of 2015",
  ],
  [
    'membership by a year after the award',
    { joined_precision: 'by', awards: '2015' },
    'joined',
    "by '2016' at the latest, but its first award is of 2015",
  ],
  [
    'latitude and longitude swapped',
    { lat: '25.3719', lon: '57.3217' },
    'lat',
    "of 'Our Town' look swapped",
  ],
  ['a point in the sea', { lat: '57.5', lon: '-25.4' }, 'lat', "'Our Town' stands "],
  ['the zero point', { lat: '0', lon: '0' }, 'lat', 'km out in the sea'],
  ['a point in another country', { lat: '48.2', lon: '16.4' }, 'lat', 'km outside LV'],
  [
    'a latitude that lost its decimal mark',
    { lat: '575381' },
    'lat',
    "'575381' lies beyond the 90 degrees",
  ],
  ['a longitude beyond the globe', { lon: '254' }, 'lon', "'254' lies beyond the 180 degrees"],
  ['a coordinate in words', { lat: '57° N' }, 'lat', "'57° N' is not a number"],
  ['a point nobody knows', { point: 'about' }, 'point', "'about' is not one of: exact"],
  ['a population of zero', { population: '0' }, 'population', "The population is '0'"],
  [
    'a population with a fraction',
    { population: '22.5' },
    'population',
    "'22.5' is not a whole number",
  ],
  ['a population without source', { population_source: '' }, 'population_source', 'has no source'],
  ['a source of no population', { population: '' }, 'population_source', 'but no population'],
  ['no source', { source_url: '', source_kind: '' }, 'source_url', 'The row has no source'],
  [
    'an address without https',
    { source_url: 'www.unesco.lv/tikls' },
    'source_url',
    'is not the address of a web page',
  ],
  [
    'an address that runs a script',
    { source_url: 'javascript:alert(1)' },
    'source_url',
    'is not the address of a web page',
  ],
  [
    'a kind of source nobody knows',
    { source_kind: 'blog' },
    'source_kind',
    "'blog' is not one of: unesco",
  ],
  ['an address of no kind', { source_kind: '' }, 'source_kind', 'not said what kind of source'],
  [
    'a page that is not of UNESCO',
    { unesco_url: 'https://unesco.org.example.com/' },
    'unesco_url',
    'is not the address of a page of UNESCO',
  ],
  [
    'a number of GeoNames in words',
    { geonames_id: 'Q80000' },
    'geonames_id',
    "'Q80000' is not a whole number",
  ],
  ['HTML in a name', { name: 'Valmiera <b>city</b>' }, 'name', 'holds HTML: <b>'],
  ['an HTML entity in a name', { name: 'Valmiera &amp; Co' }, 'name', 'holds HTML: &amp;'],
  ['a no-break space', { name: 'Valmiera\u00A0city' }, 'name', 'a no-break space (U+00A0)'],
  ['a zero-width space', { name: 'Val\u200Bmiera' }, 'name', 'a zero-width space (U+200B)'],
  ['a soft hyphen', { name: 'Val\u00ADmiera' }, 'name', 'a soft hyphen (U+00AD)'],
  ['a bidirectional mark', { name: 'Val\u202Emiera' }, 'name', 'an invisible character (U+202E)'],
  ['a byte order mark inside', { name: 'Val\uFEFFmiera' }, 'name', 'a byte order mark (U+FEFF)'],
  ['a line break in a name', { name: 'Val\nmiera' }, 'name', 'a line break (U+000A)'],
  ['letters of two characters', { name: 'Valmiera\u0304s' }, 'name', 'not Unicode NFC'],
];

test.each(CORRUPTIONS)(
  'cities.csv with %s is refused at its row and column',
  (_name, changes, column, phrase) => {
    const files = withCells(CITIES, OURS, changes);
    const problems = problemsOf(files).filter(({ file }) => file === CITIES);

    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ row: ROW, column });
    expect(problems[0]?.what).toContain(phrase);
  },
);

/** What the member below ours in the table would say if a cell of ours were copied to it. */
test.each([
  ['id', ['id'], "The id 'our-town' stands in row"],
  ['name', ['name'], "'Our Town' of LV stands in row"],
  ['geonames_id', ['geonames_id'], 'belongs to the member in row'],
  ['lat', ['lat', 'lon'], "stands at the same point as 'Our Town' in row"],
])('two members that share their %s are told at the later row', (column, copied, phrase) => {
  const header = readCells(CITIES)[0] ?? [];
  const ours = readCells(CITIES)[ROW - 1] ?? [];
  const changes = copied.map((name) => [name, ours[header.indexOf(name)] ?? '']);
  const problems = problemsOf(withCells(CITIES, 'other-town', Object.fromEntries(changes)));

  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ file: CITIES, row: rowOf(CITIES, 'other-town'), column });
  expect(problems[0]?.what).toContain(phrase);
});

test('a country that is not listed is told once, with the number of its rows', () => {
  const [header = [], ...rows] = readCells(CITIES);
  const korean = rows.filter((cells) => cells[header.indexOf('country')] === 'KR').length;
  const problems = problemsOf(withoutRow('countries.csv', 'KR'));

  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ file: CITIES, column: 'country' });
  expect(problems[0]?.what).toBe(
    `The country 'KR' is not listed in countries.csv (also in ${korean - 1} more rows)`,
  );
});
