import { createHash } from 'node:crypto';
import type { APIResponse } from '@playwright/test';
import { check } from '@placemarkio/check-geojson';
import { parse } from 'csv-parse/sync';
import { readCalendar } from './drivers/calendar.ts';
import { EVENTS, hasDay } from './drivers/events.ts';
import { CITIES, FORMER, MEMBERS } from './drivers/facts.ts';
import { LANGUAGE_FOLDERS } from './drivers/site.ts';
import { expect, test } from './fixtures.ts';

const TYPES: readonly [path: string, type: RegExp][] = [
  ...LANGUAGE_FOLDERS.map((folder): [string, RegExp] => [folder, /^text\/html/]),
  ['data/cities.geojson', /^application\/geo\+json/],
  ['data/cities.csv', /^text\/csv; charset=utf-8$/],
  ['data/cities.json', /^application\/json/],
  ['data/datapackage.json', /^application\/json/],
  ['data/valmiera/events.ics', /^text\/calendar; charset=utf-8$/],
  ['data/valmiera/events-upcoming.ics', /^text\/calendar; charset=utf-8$/],
  ['data/valmiera/vet-innovation-2018-05-15.ics', /^text\/calendar; charset=utf-8$/],
  ['version.json', /^application\/json/],
];

for (const [path, type] of TYPES) {
  test(`/${path} answers with its type`, async ({ request }) => {
    const response = await request.get(path);

    expect(response.status()).toBe(200);
    expect(response.headers()['content-type']).toMatch(type);
  });
}

test('an address that is none answers 404', async ({ request }) => {
  expect((await request.get('data/nothing.json')).status()).toBe(404);
});

test('an event has a calendar file exactly when its day is known', async ({ request }) => {
  for (const event of EVENTS) {
    const response = await request.get(`data/valmiera/${event.id}.ics`);
    expect(response.status(), event.id).toBe(hasDay(event) ? 200 : 404);
  }
});

test('the GeoJSON holds all rows and is valid', async ({ request }) => {
  const text = await (await request.get('data/cities.geojson')).text();

  const collection = check(text);
  if (collection.type !== 'FeatureCollection') throw new Error(collection.type);
  const statuses = collection.features.map((feature) => feature.properties?.['status'] as unknown);
  expect(statuses.filter((status) => status === 'member')).toHaveLength(MEMBERS.length);
  expect(statuses.filter((status) => status === 'former')).toHaveLength(FORMER.length);
  expect(new Set(collection.features.map(({ id }) => id)).size).toBe(CITIES.length);
});

test('the CSV holds the rows and columns that the editors keep', async ({ request }) => {
  const text = await (await request.get('data/cities.csv')).text();

  const rows = parse(text, { columns: true, bom: true }) as Record<string, string>[];
  const columns = (row: object = {}) => Object.keys(row).sort();
  expect(columns(rows[0])).toEqual(columns(CITIES[0]));
  expect(rows.map(({ id }) => id)).toEqual(CITIES.map(({ id }) => id));
});

test('the calendar of what is to come is a calendar, be it empty', async ({ request }) => {
  const text = await (await request.get('data/valmiera/events-upcoming.ics')).text();

  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
  for (const { end } of readCalendar(text)) expect(Date.parse(end)).toBeGreaterThan(0);
});

const sha256 = async (response: APIResponse) =>
  createHash('sha256')
    .update(await response.body())
    .digest('hex');

test('the version says what was built, when, and from which data', async ({ request }) => {
  const version: unknown = await (await request.get('version.json')).json();

  expect(version).toEqual({
    commit: expect.stringMatching(/^[0-9a-f]{40}$|^unknown$/),
    built: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    data: {
      date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      sha256: await sha256(await request.get('data/datapackage.json')),
    },
  });
});

test('the data package names every file with its true hash', async ({ request }) => {
  const described = (await (await request.get('data/datapackage.json')).json()) as {
    resources: { path: string; hash: string }[];
  };

  expect(described.resources.length).toBeGreaterThan(5);
  for (const { path, hash } of described.resources) {
    expect(hash, path).toContain(await sha256(await request.get(`data/${path}`)));
  }
});

test('pages come compressed and with the headers that keep them safe', async ({ request }) => {
  const { headers } = await request
    .get('', { headers: { 'accept-encoding': 'br' } })
    .then((response) => ({ headers: response.headers() }));

  expect(headers['content-encoding']).toBe('br');
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers['content-security-policy']).not.toMatch(/unsafe-inline|unsafe-eval/);
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(headers['x-content-type-options']).toBe('nosniff');
});
