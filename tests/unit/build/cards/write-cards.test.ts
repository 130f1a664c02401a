import { mkdtemp, readdir, readFile, rm, symlink, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildBasemap } from '#src/build/basemap/basemap.ts';
import { writeCards } from '#src/build/cards/write-cards.ts';
import { publication } from '../publish/real-publication.ts';

const IDS = ['our-town', 'former-town'];
const { dataset } = publication;
const prepared = {
  data: {
    ...publication,
    dataset: { ...dataset, cities: dataset.cities.filter(({ id }) => IDS.includes(id)) },
  },
  files: new Map([['assets/basemap.json', JSON.stringify(buildBasemap())]]),
  assets: { index: '', details: '', valmiera: '', basemap: 'assets/basemap.json', tours: '' },
};

let project: string;
let cache: string;

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'cards-'));
  cache = join(project, 'node_modules', '.cache', 'learning-cities-atlas', 'cards');
  await mkdir(cache, { recursive: true });
  await mkdir(join(project, 'src'));
  await symlink(resolve('src/styles'), join(project, 'src', 'styles'));
});
afterAll(() => rm(project, { recursive: true }));

const card = (site: string, id: string) => readFile(join(project, site, 'city', id, 'card.png'));

test('members and former members get a card each, and its path is told', async () => {
  const paths = await writeCards(project, join(project, 'site'), prepared);
  expect(Object.fromEntries(paths)).toEqual({
    'our-town': 'city/our-town/card.png',
    'former-town': 'city/former-town/card.png',
  });
  for (const path of paths.values()) {
    const png = await readFile(join(project, 'site', path));
    expect(png.toString('latin1', 1, 4)).toBe('PNG');
  }
});

test('a second build takes the cards of the first', async () => {
  await writeCards(project, join(project, 'site'), prepared);
  for (const key of await readdir(cache)) await writeFile(join(cache, key), 'kept');
  await writeCards(project, join(project, 'second'), prepared);
  expect((await card('second', 'our-town')).toString()).toBe('kept');
});

test('what no card needs any more leaves the cache', async () => {
  await writeFile(join(cache, 'of-long-ago'), '');
  await writeCards(project, join(project, 'third'), prepared);
  expect(await readdir(cache)).toHaveLength(IDS.length);
});
