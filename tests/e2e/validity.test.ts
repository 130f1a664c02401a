import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { CITIES, MEMBERS, PROJECT, nameIn } from './drivers/facts.ts';
import { LANGUAGE_FOLDERS, SITE } from './drivers/site.ts';
import { findBlocks, follow, readStatements, typeNamed } from './drivers/schema-org.ts';

type Row = (typeof CITIES)[number];

const DIST = join(PROJECT, 'dist');

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // The house writes it small, as Prettier does.
    'doctype-style': ['error', { style: 'lowercase' }],
    // `<meta />` in the page of the Atlas is Prettier's, `hidden=""` Svelte's: both are valid HTML.
    'void-style': 'off',
    'attribute-empty-style': 'off',
    // ARIA lets a list bear a name of its own; where no name may be given it stays an error.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // The suggestions of a search field are a listbox: a <select> cannot be typed into.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
    // "Belfast, United Kingdom of Great Britain and Northern Ireland – …": countries are called what
    // UNESCO calls them, and what is cut off at the end is the name of the site.
    'long-title': 'off',
  },
});

const read = (path: string) => readFileSync(join(DIST, path), 'utf8');

const listDocuments = () =>
  readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));

function longest(column: 'name' | 'name_ru'): Row | undefined {
  return [...CITIES].sort((a, b) => (b[column] ?? '').length - (a[column] ?? '').length)[0];
}

/** Rows whose pages differ most: where each part of a page is there, or missing, or very long. */
function listTelling(): readonly string[] {
  const rows = [
    CITIES.find((row) => row['id'] === 'valmiera'),
    longest('name'),
    longest('name_ru'),
    CITIES.find((row) => row['left'] !== ''),
    CITIES.find((row) => !row['awards'] && !row['population'] && !row['joined']),
    CITIES.find((row) => row['awards'] && row['population'] && row['unesco_url']),
    CITIES.find((row) => row['source_kind'] === 'weak'),
  ];
  // Some kinds may be gone: a year that was not known is found, a weak source replaced.
  return rows.flatMap((row) => row?.['id'] ?? []);
}

test('html-validate finds no fault on any kind of page in any language', async () => {
  const telling = listTelling();
  const aboutCity = /(?:^|\/)(?:city|badge)\/([^/]+)\/index\.html$/;
  const chosen = listDocuments().filter((path) => {
    const id = aboutCity.exec(path)?.[1];
    return id === undefined || telling.includes(id);
  });
  const kinds = [
    '',
    'cities/',
    'accessibility/',
    'privacy/',
    ...telling.map((id) => `city/${id}/`),
  ];
  const expected = LANGUAGE_FOLDERS.flatMap((folder) =>
    kinds.map((kind) => `${folder}${kind}index.html`),
  );
  expect(chosen).toEqual(expect.arrayContaining(['404.html', ...expected]));

  const faults: string[] = [];
  for (const path of chosen) {
    const { results } = await validator.validateString(read(path), path);
    for (const { ruleId, line, column, message } of results.flatMap(({ messages }) => messages)) {
      faults.push(`${path}:${line}:${column} ${ruleId}: ${message}`);
    }
  }
  expect(faults).toEqual([]);
});

test('every word of linked data is a term of schema.org', async () => {
  const blocks = listDocuments().flatMap((path) =>
    findBlocks(read(path)).map((json) => ({ path, json })),
  );
  expect(blocks.length).toBeGreaterThan(CITIES.length);

  const faults: string[] = [];
  for (const { path, json } of blocks) {
    await readStatements(json).catch((error: unknown) => faults.push(`${path}: ${String(error)}`));
  }
  expect(faults).toEqual([]);
});

for (const [index, folder] of LANGUAGE_FOLDERS.entries()) {
  const language = SITE.languages[index] ?? 'lv';

  test(`/${folder}city/ pages state name, kind, point and country of each city`, async () => {
    const stated = await Promise.all(
      CITIES.map(async ({ id }) => {
        const blocks = findBlocks(read(`${folder}city/${id}/index.html`));
        const [dataset, ...others] = await readStatements(blocks[0] ?? '{}');
        const say = (...path: string[]) => follow(dataset, 'spatialCoverage', ...path);
        return {
          id,
          isAlone: blocks.length === 1 && others.length === 0,
          about: dataset?.['@type'],
          kind: say(),
          name: say('name'),
          point: [say('geo'), say('geo', 'latitude'), say('geo', 'longitude')],
          country: [say('containedInPlace'), say('containedInPlace', 'identifier')],
        };
      }),
    );

    expect(stated).toEqual(
      CITIES.map((row) => ({
        id: row['id'],
        isAlone: true,
        about: typeNamed('Dataset'),
        kind: typeNamed(row['kind'] === 'city' ? 'City' : 'AdministrativeArea'),
        name: nameIn(language, row),
        point: [typeNamed('GeoCoordinates'), Number(row['lat']), Number(row['lon'])],
        country: [typeNamed('Country'), row['country']],
      })),
    );
  });

  test(`/${folder}cities/ states a free Dataset and its licence`, async () => {
    const html = read(`${folder}cities/index.html`);
    const [json = '', ...others] = findBlocks(html);
    const [dataset] = await readStatements(json);

    expect(others).toEqual([]);
    expect(dataset?.['@type']).toEqual(typeNamed('Dataset'));
    expect(follow(dataset, 'name')).toBe(/<title>(.*?)<\/title>/.exec(html)?.[1]);
    expect(follow(dataset, 'description')).toContain(String(MEMBERS.length));
    expect(follow(dataset, 'inLanguage')).toBe(language);
    expect(follow(dataset, 'isAccessibleForFree')).toBe(true);
    expect(follow(dataset, 'license')).toBe('https://creativecommons.org/licenses/by/4.0/');
  });
}
