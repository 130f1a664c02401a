import { check } from '@placemarkio/check-geojson';
import { parse } from 'csv-parse/sync';
import { createHash } from 'node:crypto';
import type { Point } from 'geojson';
import { expect, test } from 'vitest';
import { decodeIndex } from '#src/domain/dataset.ts';
import { publishData } from '#src/build/publish/publish.ts';
import { OWN_SOURCE } from '../dataset/own-facts.ts';
import { csvText, files, publication, published } from './real-publication.ts';

type Row = Record<string, string>;

const { dataset, details, valmiera, site } = publication;
const rows = parse(csvText, { columns: true }) as Row[];

test('the GeoJSON is valid by RFC 7946 and holds every row', () => {
  const geojson = check(published('data/cities.geojson'));

  expect(geojson).toMatchObject({ type: 'FeatureCollection' });
  expect(geojson).not.toHaveProperty('crs');
  expect('features' in geojson && geojson.features).toHaveLength(rows.length);
});

test('a member in the GeoJSON has longitude first, and its properties', () => {
  const geojson = check(published('data/cities.geojson'));
  const features = 'features' in geojson ? geojson.features : [];
  const found = features.find(({ id }) => id === 'our-town');

  expect((found?.geometry as Point).coordinates).toEqual([25.3719, 57.3217]);
  expect(found?.properties).toMatchObject({
    id: 'our-town',
    name: 'Our Town',
    country: 'LV',
    country_lv: 'Latvija',
    country_en: 'Latvia',
    country_ru: 'Латвия',
    status: 'member',
    joined: 2016,
    awards: [],
  });
});

test('a former member in the GeoJSON says so', () => {
  const geojson = check(published('data/cities.geojson'));
  const features = 'features' in geojson ? geojson.features : [];
  const former = features.filter(({ properties }) => properties?.['status'] === 'former');

  expect(former.map(({ id }) => id)).toContain('former-town');
  expect(former.map(({ id }) => id)).toEqual(
    rows.filter((row) => row['left'] !== '').map((row) => row['id']),
  );
});

test('the published table reads back to the same rows, but for what is withheld', () => {
  const again = parse(published('data/cities.csv'), {
    columns: true,
    record_delimiter: '\r\n',
  }) as Row[];
  const expected = rows.map((row) =>
    row['source_kind'] === 'weak'
      ? { ...row, note: '', source_url: '', source_note: 'documented, source on request' }
      : { ...row, note: '' },
  );

  expect(again).toEqual(expected);
});

test('the published table is the same whatever dialect the data is saved in', () => {
  const [header = [], ...cells] = parse(csvText) as string[][];
  const quoted = [header, ...cells].map((row) =>
    row.map((cell, index) => {
      const text = ['lat', 'lon'].includes(header[index] ?? '') ? cell.replace('.', ',') : cell;
      return `"${text.replaceAll('"', '""')}"`;
    }),
  );
  const semicolons = `\uFEFF${quoted.map((row) => row.join(';')).join('\r\n')}`;
  const again = publishData({ ...publication, csvText: semicolons });

  expect(published('data/cities.csv', again)).toBe(published('data/cities.csv'));
});

test('the index gives back the dataset', () => {
  expect(decodeIndex(JSON.parse(published('data/cities.json')))).toEqual(dataset);
});

test('the details stand under the id of each member', () => {
  const found = JSON.parse(published('data/details.json')) as Record<string, unknown>;

  expect(Object.keys(found)).toHaveLength(details.length);
  expect(found['valmiera']).toEqual(details.find(({ id }) => id === 'valmiera'));
});

test('no published file holds the address of a weak source', () => {
  const weak = rows.filter((row) => row['source_kind'] === 'weak').map((row) => row['source_url']);
  const all = [...files.values()].join('\n');

  expect(weak).toContain('https://weak.example/towns');
  expect(weak.filter((url) => url !== undefined && all.includes(url))).toEqual([]);
});

test('no published file holds an address that Valmiera’s files withhold', () => {
  const withheld = [...JSON.stringify(valmiera).matchAll(/"url":"([^"]+)","link":false/g)];
  const all = [...files.values()].join('\n');

  expect(withheld.map(([, url]) => url)).toContain(OWN_SOURCE.url);
  expect(withheld.filter(([, url]) => url !== undefined && all.includes(url))).toEqual([]);
});

test('a source of Valmiera that is withheld keeps its place with an empty address', () => {
  expect(published('data/valmiera/valmiera.json')).toContain('{"url":"","link":false}');
});

test('the remarks of editors are not published', () => {
  const again = parse(published('data/cities.csv'), { columns: true }) as Row[];

  expect(rows.some((row) => row['note'] !== '')).toBe(true);
  expect(again.filter((row) => row['note'] !== '')).toEqual([]);
});

test('version.json says what was built from which data', () => {
  const version: unknown = JSON.parse(published('version.json'));
  const hash = createHash('sha256').update(published('data/datapackage.json')).digest('hex');

  expect(version).toEqual({
    commit: 'c0ffee',
    built: publication.built,
    data: { date: site.dataDate, sha256: hash },
  });
});

test('another build of the same data publishes the same data', () => {
  const again = publishData({ ...publication, commit: 'f00d', built: '2026-11-22T12:01:00.000Z' });
  const changed = [...again].filter(([path, text]) => files.get(path) !== text);

  expect(changed.map(([path]) => path)).toEqual(['version.json']);
});
