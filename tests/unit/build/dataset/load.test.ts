import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DATA_FILES } from '#src/build/dataset/files.ts';
import { loadCheckedData, loadData } from '#src/build/dataset/load.ts';
import { formatReport } from '#src/build/dataset/report.ts';
import { DATA } from '../../../editors/data.ts';
import { geography, load, readCells, today, withCells, withJson, withText } from './real-files.ts';
import { fileOf } from './write-cells.ts';

test('the data of the project has no problems', () => {
  expect(loadData(DATA, geography, today).problems).toEqual([]);
});

test('every row of the tables arrives', () => {
  const { dataset, details } = load();

  expect(dataset.cities).toHaveLength(readCells('cities.csv').length - 1);
  expect(dataset.countries).toHaveLength(readCells('countries.csv').length - 1);
  expect(dataset.totals).toHaveLength(readCells('totals.csv').length - 1);
  expect(details.map(({ id }) => id)).toEqual(dataset.cities.map(({ id }) => id));
});

test('a row arrives as it stands in the table', () => {
  const town = load().dataset.cities.find(({ id }) => id === 'our-town');

  expect(town).toMatchObject({
    name: 'Our Town',
    country: 'LV',
    region: 'europe-north-america',
    joined: 2016,
    joinedPrecision: 'year',
    left: null,
    lat: 57.3217,
    lon: 25.3719,
    population: 22376,
  });
});

test('awards arrive in ascending order', () => {
  const files = withCells('cities.csv', 'our-town', { awards: '2024; 2017' });
  const town = load(files).dataset.cities.find(({ id }) => id === 'our-town');

  expect(town?.awards).toEqual([2017, 2024]);
});

test('the address of a weak source does not arrive', () => {
  const weak = load().details.filter(({ sourceKind }) => sourceKind === 'weak');

  expect(weak.map(({ id }) => id)).toContain('weak-town');
  expect(weak.every(({ sourceUrl }) => sourceUrl === null)).toBe(true);
});

test('one bad file hides no problem of another', () => {
  const { problems } = load(
    new Map([
      ...withText('cities.csv', 'id,name', 'nr,name'),
      ...withCells('countries.csv', 'LV', { name_lv: '' }),
      ...withCells('totals.csv', readCells('totals.csv')[1]?.[0] ?? '', { cities: '' }),
      ...fileOf('site.json', '{'),
      ...fileOf('valmiera/profile.json', 'null'),
      ...withJson<{ title: unknown }>('valmiera/strategy.json', (value) => (value.title = '')),
      ...withJson<{ id: string }[]>('valmiera/events.json', ([first]) => first && (first.id = 'A')),
      ...fileOf('valmiera/places.json', '{}'),
      ...fileOf('valmiera/programmes.json', '[1]'),
      ...fileOf('valmiera/partners.json', ''),
      ...fileOf('valmiera/links.json', '{}'),
    ]),
  );

  expect([...new Set(problems.map(({ file }) => file))].sort()).toEqual([...DATA_FILES].sort());
});

test('one bad cell hides no other cell of its row', () => {
  const { problems } = load(
    withCells('cities.csv', 'our-town', { lat: 'x', kind: 'y', population: '0', joined: '2012' }),
  );

  expect(problems.map(({ column }) => column).sort()).toEqual([
    'joined',
    'kind',
    'lat',
    'population',
  ]);
});

test('a missing file is a problem, and the rest is checked', () => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-data-'));
  writeFileSync(join(folder, 'site.json'), '{}');
  const { problems } = loadData(folder, geography, today);
  rmSync(folder, { recursive: true });

  expect(problems).toContainEqual(
    expect.objectContaining({ file: 'cities.csv', what: 'The file is missing' }),
  );
  expect(problems).toContainEqual(
    expect.objectContaining({ file: 'site.json', column: 'dataDate' }),
  );
});

test('the build gets an error that carries the whole report', () => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-data-'));
  const run = () => loadCheckedData(folder, geography, today);

  expect(run).toThrow(/11 problems[^]*cities\.csv: The file is missing\. Bring it back/);
  rmSync(folder, { recursive: true });
});

test('an empty field of site.json warns and does not stop', () => {
  const { problems, warnings } = load(
    withJson<Record<string, unknown>>('site.json', (site) => (site['controller'] = '')),
  );

  expect(problems).toEqual([]);
  expect(warnings).toContainEqual(
    expect.objectContaining({
      column: 'controller',
      what: 'The controller is not stated yet: the privacy page will say so',
    }),
  );
});

test('the report counts members, former ones and what is missing', () => {
  const { dataset } = load();
  const members = dataset.cities.filter(({ left }) => left === null);
  const countries = new Set(members.map(({ country }) => country)).size;
  const former = dataset.cities.length - members.length;
  const announced = dataset.totals.at(-1);
  const report = formatReport(load());

  expect(report).toContain(
    `${dataset.cities.length} rows: ${members.length} members today in ${countries} countries and territories, ${former} former`,
  );
  expect(report).toContain(
    `${(announced?.cities ?? 0) - members.length} members and ${(announced?.countries ?? 0) - countries} countries are not documented yet`,
  );
  expect(report).toContain('No problems found');
});

test('the report counts members by region and rows by year of joining', () => {
  const { cities } = load().dataset;
  const african = cities.filter(({ region, left }) => region === 'africa' && left === null);
  const unknown = cities.filter(({ joined }) => joined === null);
  const report = formatReport(load());

  expect(report).toMatch(new RegExp(`^ {2}africa +${african.length}$`, 'm'));
  expect(report).toMatch(new RegExp(`^ {2}unknown +${unknown.length}$`, 'm'));
});

test('the report tells a problem with file, row, column, what is wrong and what to do', () => {
  const report = formatReport(load(withCells('cities.csv', 'our-town', { lat: '0', lon: '0' })));

  expect(report).toMatch(
    /^ {2}cities\.csv, row \d+, column lat: 'Our Town' stands \d+ km out in the sea at lat 0, lon 0\. Check that latitude and longitude are not swapped/m,
  );
});
