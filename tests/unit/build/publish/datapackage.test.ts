import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { published } from './real-publication.ts';

interface Resource {
  name: string;
  path: string;
  title: string;
  description: string;
  bytes: number;
  hash: string;
  schema?: { fields: { name: string; type: string; description: string }[]; primaryKey: string };
}
const { resources } = JSON.parse(published('data/datapackage.json')) as { resources: Resource[] };

test('each file of the data package is published, of the size and hash that it says', () => {
  for (const { path, bytes, hash } of resources) {
    const text = published(`data/${path}`);
    expect(bytes).toBe(Buffer.byteLength(text));
    expect(hash).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`);
  }
});

test('the table is described column by column, in its order', () => {
  const table = resources.find(({ path }) => path === 'cities.csv');
  const header = published('data/cities.csv').split('\r\n')[0]?.split(',');

  expect(table?.schema?.fields.map(({ name }) => name)).toEqual(header);
  expect(table?.schema?.fields.filter(({ description }) => !description)).toEqual([]);
  expect(table?.schema?.fields.find(({ name }) => name === 'lat')?.type).toBe('number');
});

test('the description of the index names each of its keys', () => {
  const description = resources.find(({ path }) => path === 'cities.json')?.description ?? '';
  const index = JSON.parse(published('data/cities.json')) as {
    countries: object[];
    totals: object[];
  };
  const keys = [index, index.countries[0], index.totals[0]].flatMap((part) =>
    Object.keys(part ?? {}),
  );

  expect(keys.length).toBeGreaterThan(10);
  expect(keys.filter((key) => !description.includes(key))).toEqual([]);
});

test('the description of the details names each of their keys', () => {
  const description = resources.find(({ path }) => path === 'details.json')?.description ?? '';
  const details = JSON.parse(published('data/details.json')) as Record<string, object>;
  const keys = Object.keys(details['valmiera'] ?? {});

  expect(keys.length).toBeGreaterThan(3);
  expect(keys.filter((key) => !description.includes(key))).toEqual([]);
});

test('names are those that the specification allows', () => {
  expect(resources.filter(({ name }) => !/^[a-z0-9._-]+$/.test(name))).toEqual([]);
});
