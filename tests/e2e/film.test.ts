import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import { loadFilmWords } from '#src/i18n/film/load.ts';
import { loadGrowthWords } from '#src/i18n/growth/load.ts';
import type { AtlasPage } from './drivers/atlas.ts';
import { CITIES, TOTALS } from './drivers/facts.ts';
import { pressOn, readFocus } from './drivers/keyboard.ts';
import { SITE } from './drivers/site.ts';
import { expect, test } from './fixtures.ts';

const WORDS = await loadFilmWords('en');
const GROWTH = await loadGrowthWords('en');

/** The years of the film: from the first that anything is known of to the last that is over. */
const FIRST = Math.min(
  ...TOTALS.map(({ date }) => Number(date.slice(0, 4))),
  ...CITIES.flatMap((row) => (row['joined'] ? Number(row['joined']) : [])),
);
const LAST = Number(SITE.dataDate.slice(0, 4)) - 1;
const YEARS = Array.from({ length: LAST - FIRST + 1 }, (_, place) => String(FIRST + place));

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: WORDS.heading });
const button = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true });

/** Opens the sheet of the film, in English. */
async function open(atlas: AtlasPage, fragment = ''): Promise<void> {
  await atlas.load({ language: 'en', fragment: `view=charts&${fragment}` });
  await button(atlas.page, GROWTH.film).press('Enter');
}

async function save(page: Page, press: Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), press]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** The files of an archive by its directory (PKWARE APPNOTE 4.3.12), none of them compressed. */
function listZip(archive: Buffer): readonly { name: string; bytes: Buffer }[] {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  let entry = archive.readUInt32LE(end + 16);
  return Array.from({ length: archive.readUInt16LE(end + 10) }, () => {
    const length = archive.readUInt16LE(entry + 28);
    const name = archive.toString('latin1', entry + 46, entry + 46 + length);
    const start = archive.readUInt32LE(entry + 42) + 30 + length;
    const bytes = archive.subarray(start, start + archive.readUInt32LE(entry + 20));
    entry += 46 + length;
    return { name, bytes };
  });
}

test('by keyboard alone: a picture of the title, of each year and of today, in one archive', async ({
  atlas,
  page,
}) => {
  await open(atlas);
  const [film, small] = [WORDS.formats.film.label, '1280 × 720'];
  await pressOn(dialog(page).getByRole('radio', { name: film }), 'ArrowDown');
  await pressOn(dialog(page).getByRole('radio', { name: '1920 × 1080' }), 'ArrowRight');
  await expect(dialog(page).getByRole('radio', { name: small })).toBeChecked();

  const file = await save(page, pressOn(button(page, WORDS.make.slides), 'Enter'));
  const words = ['title', ...YEARS, 'today'];
  expect(file.name).toBe(`learning-cities-growth-${SITE.dataDate.slice(0, 7)}.zip`);
  const pictures = listZip(file.bytes);
  expect(pictures.map(({ name }) => name)).toEqual(
    words.map((word, place) => `${String(place).padStart(2, '0')}-${word}.png`),
  );
  for (const { bytes } of pictures) {
    expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1280, 720]);
  }
  // No two of them are alike: each year has members of its own.
  expect(new Set(pictures.map(({ bytes }) => bytes.toString('latin1'))).size).toBe(words.length);
  await expect(dialog(page).locator('.note')).toContainText(file.name);
  expect(await readFocus(page)).toContain(WORDS.make.slides);
});

test('a film waits while the page is hidden, and comes as WebM that says how long it is', async ({
  atlas,
  page,
}) => {
  await page.clock.install();
  await page.clock.resume();
  await open(atlas, 'region=africa');
  await expect(dialog(page).getByText(WORDS.filtered(atlas.words.regions.africa))).toBeVisible();

  const saved = page.waitForEvent('download');
  await button(page, WORDS.make.film).click();
  await expect(dialog(page).getByRole('progressbar')).toBeVisible();
  await hide(page, true);
  await expect(dialog(page).locator('.note')).toHaveText(WORDS.waiting);
  await hide(page, false);
  await expect(dialog(page).locator('.note')).toHaveCount(0);
  // As if half a minute passed: the film is over.
  await page.clock.fastForward(30_000);

  await expectFilm(await saved);
});

/** The film begins as WebM does (RFC 8794), is of vp8 or vp9, and says its length. */
async function expectFilm(file: Download): Promise<void> {
  expect(file.suggestedFilename()).toMatch(/^learning-cities-growth-africa-.*\.webm$/);
  const bytes = await readFile(await file.path());
  expect(bytes.readUInt32BE(0)).toBe(0x1a45dfa3);
  const head = bytes.subarray(0, 400).toString('latin1');
  expect(head).toContain('webm');
  expect(head).toMatch(/V_VP[89]/);
  const place = head.indexOf('\x44\x89\x88');
  expect(bytes.readDoubleBE(place + 3)).toBeGreaterThan(10_000);
  expect(bytes.length).toBeGreaterThan(20_000);
}

async function hide(page: Page, isHidden: boolean): Promise<void> {
  await page.evaluate((value) => {
    Object.defineProperty(document, 'hidden', { value, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, isHidden);
}

test('Escape ends the making at once, then leaves; nothing is saved or left running', async ({
  atlas,
  page,
}) => {
  await page.addInitScript(() => {
    const { captureStream } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.captureStream = function (rate) {
      const stream = captureStream.call(this, rate);
      Object.assign(globalThis, { track: stream.getVideoTracks()[0] });
      return stream;
    };
  });
  const saved: string[] = [];
  page.on('download', (file) => saved.push(file.suggestedFilename()));
  await open(atlas);

  await pressOn(button(page, WORDS.make.film), 'Enter');
  await expect(dialog(page).getByRole('progressbar')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page).locator('.note')).toHaveText(WORDS.cancelled);
  const readTrack = () =>
    page.evaluate(() => (globalThis as unknown as { track: MediaStreamTrack }).track.readyState);
  await expect.poll(readTrack).toBe('ended');
  expect(saved).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  expect(await readFocus(page)).toContain(GROWTH.film);
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeVisible();
});

test.describe('where the browser is able to do less', () => {
  test.use({ allowedErrors: /The canvas gave no PNG/ });

  test('what it cannot make is said: films, pictures, anything of nobody', async ({
    atlas,
    page,
  }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(globalThis, 'MediaRecorder');
      HTMLCanvasElement.prototype.toBlob = (callback) => callback(null);
    });
    await open(atlas);

    await expect(dialog(page).getByText(WORDS.noFilm)).toBeVisible();
    await button(page, WORDS.make.slides).click();
    await expect(dialog(page).locator('.note')).toHaveText(WORDS.failed.slides);

    await button(page, WORDS.close).click();
    await atlas.follow('view=charts&q=xyzzyburg');
    await button(page, GROWTH.film).press('Enter');
    await expect(dialog(page).getByText(WORDS.nobody)).toBeVisible();
  });
});
