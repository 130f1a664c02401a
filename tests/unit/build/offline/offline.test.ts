import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeIcons } from '#src/build/offline/icons.ts';
import { listSavedFiles } from '#src/build/offline/saved-files.ts';
import { describeApp } from '#src/build/offline/web-manifest.ts';

const PROJECT = fileURLToPath(new URL('../../../..', import.meta.url));
let folder: string;

const SITE: Readonly<Record<string, string>> = {
  'index.html': 'lv',
  'en/index.html': 'en',
  'cities/index.html': '<link href="../assets/page-1.css">',
  'en/cities/index.html': '<link href="../../assets/page-1.css">',
  'assets/page-1.css': 'a{}',
  'assets/index-2.js': 'start()',
  'assets/inter-3.woff2': 'letters',
  'favicon.svg': '<svg/>',
};
for (const language of ['', 'en/']) {
  for (const file of ['accessibility/index.html', 'privacy/index.html', 'manifest.webmanifest']) {
    Object.assign(SITE, { [language + file]: file });
  }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-offline-'));
  for (const [path, text] of Object.entries(SITE)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
});
afterAll(() => rm(folder, { recursive: true }));

describe('the list of the saved copy', () => {
  const list = (parts: readonly string[]) =>
    listSavedFiles({ folder, languages: ['lv', 'en'], pages: [''], parts });

  test('names every file once, and says which the copy can do without', async () => {
    const files = await list(['assets/index-2.js', 'assets/inter-3.woff2', 'assets/index-2.js']);
    const paths = files.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    const needed = files.filter(({ isNeeded }) => isNeeded).map(({ path }) => path);
    expect(needed).toEqual(['', 'en/', 'assets/index-2.js']);
    expect(paths).toEqual(expect.arrayContaining(['assets/inter-3.woff2', 'assets/page-1.css']));
  });

  test('tells two contents of a page apart, and needs no hash where the name has one', async () => {
    const files = new Map((await list(['assets/index-2.js'])).map((file) => [file.path, file]));
    expect(files.get('')?.hash).toMatch(/^[0-9a-f]{8}$/);
    expect(files.get('')?.hash).not.toBe(files.get('en/')?.hash);
    expect(files.get('assets/index-2.js')).toMatchObject({ hash: null, bytes: 7 });
  });

  test('stops the build at a file that is not there', async () => {
    await expect(list(['assets/gone-4.js'])).rejects.toThrow('gone-4.js');
  });
});

test('an installed Atlas starts in its language and knows the whole site', async () => {
  expect(await describeApp('lv')).toMatchObject({ lang: 'lv', start_url: './', scope: './' });
  const english = await describeApp('en');
  expect(english).toMatchObject({ lang: 'en', start_url: './', scope: '../' });
  expect(JSON.stringify(english['icons'])).toContain('"src":"../icons/512.png"');
});

test('icons have the sizes they are said to have', async () => {
  await writeIcons(PROJECT, folder);
  for (const [path, side] of [
    ['icons/192.png', 192],
    ['icons/512.png', 512],
    ['icons/maskable-512.png', 512],
  ] as const) {
    // Width and height of a PNG: W3C PNG, 11.2.1.
    const png = await readFile(join(folder, path));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([side, side]);
  }
});
