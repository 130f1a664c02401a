import type { Page } from '@playwright/test';
import jsQR from 'jsqr';
import type { LanguageCode } from '#src/domain/language.ts';
import { loadShareWords } from '#src/i18n/share/load.ts';
import { SUBSCRIBE_WORDS } from '#src/i18n/share/subscribe.ts';
import type { AtlasPage } from './drivers/atlas.ts';
import { findViolations } from './drivers/axe.ts';
import { download } from './drivers/calendar.ts';
import { findRow, latvianName, MEMBERS } from './drivers/facts.ts';
import { pressOn, readFocus } from './drivers/keyboard.ts';
import { SITE } from './drivers/site.ts';
import { expect, test } from './fixtures.ts';

const words = await loadShareWords('lv');
/** What files of the Finnish members are called: after the month of the data. */
const FILE = `learning-cities-finland-${SITE.dataDate.slice(0, 7)}`;
const FINNISH = MEMBERS.filter((row) => row['country'] === 'FI');

/** The sheet with all that is fetched for it. */
async function openShare(atlas: AtlasPage, fragment: string, language: LanguageCode = 'lv') {
  await atlas.open({ language, fragment: [fragment, 'panel=share'].filter(Boolean).join('&') });
  await expect(atlas.panel.getByRole('textbox').first()).toBeVisible();
}

const field = (atlas: AtlasPage, label: string = words.link.label) =>
  atlas.panel.getByRole('textbox', { name: label });

/** Reads the code as it stands in the page by a scanner. */
async function scan(page: Page): Promise<string | undefined> {
  const { pixels, side } = await page.getByRole('img', { name: words.qr.name }).evaluate((svg) => {
    const squares = (svg as SVGSVGElement).viewBox.baseVal.width;
    const canvas = new OffscreenCanvas(squares * 4, squares * 4);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.scale(4, 4);
    for (const path of svg.querySelectorAll('path')) {
      context.fillStyle = getComputedStyle(path).fill;
      context.fill(new Path2D(path.getAttribute('d') ?? ''));
    }
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    return { pixels: [...data], side: canvas.width };
  });
  return jsQR(new Uint8ClampedArray(pixels), side, side)?.data;
}

test('by keyboard alone: the sheet opens, its link is that of the view, and it closes again', async ({
  atlas,
  page,
}) => {
  await atlas.open({ fragment: 'city=espoo&country=FI' });

  await pressOn(atlas.button(atlas.words.header.share).first(), 'Enter');
  await expect(atlas.panelHeading).toBeFocused();
  await atlas.expectFragment('panel', 'share');
  await expect(field(atlas)).toHaveValue(new RegExp('/#city=espoo&country=FI$'));
  await pressOn(atlas.closeButton, 'Enter');
  await atlas.expectChosen('espoo');
  expect(await readFocus(page)).toContain(atlas.words.header.share);
});

test('closed, the sheet gives way to the page it was opened over', async ({ atlas, page }) => {
  await atlas.open({ fragment: 'city=valmiera&panel=events' });
  await pressOn(atlas.button(atlas.words.header.share).first(), 'Enter');
  await atlas.expectFragment('panel', 'share');

  await page.keyboard.press('Escape');
  await atlas.expectFragment('panel', 'events');
  await expect(atlas.tab('events')).toHaveAttribute('aria-selected', 'true');
});

test('link and code are those of what is seen now, from the page it was opened on', async ({
  atlas,
  page,
}) => {
  await atlas.open({ fragment: 'city=valmiera&panel=events&region=africa' });
  await atlas.panel.getByRole('button', { name: atlas.words.header.share }).click();
  await atlas.region('africa').click();

  const link = new URL('./#city=valmiera&panel=events', page.url()).href;
  await expect(field(atlas)).toHaveValue(link);
  expect(await scan(page)).toBe(link);
});

test.describe('where copying is allowed', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the embed code is copied as it is shown', async ({ atlas, page }) => {
    await openShare(atlas, 'city=espoo');

    await atlas.button(words.embed.copy).click();
    await expect(
      atlas.panel.getByRole('status').filter({ hasText: words.embed.copied }),
    ).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await field(atlas, words.embed.label).inputValue());
    expect(copied).toContain(`src="${new URL('./embed/#city=espoo', page.url()).href}"`);
  });
});

test('where copying is refused the text is selected, and a sentence says what to do', async ({
  atlas,
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await openShare(atlas, 'year=2018');

  await atlas.button(words.link.copy).click();
  await expect(
    atlas.panel.getByRole('status').filter({ hasText: words.copyBlocked }),
  ).toBeVisible();
  await expect(field(atlas)).toBeFocused();
  const selected = await page.evaluate(() => getSelection()?.toString());
  expect(selected).toBe(await field(atlas).inputValue());
});

test('the share sheet of a phone gets the link; to close it is no fault, to refuse it is', async ({
  atlas,
  page,
}) => {
  await page.addInitScript(() => {
    const outcomes = [undefined, 'AbortError', 'NotAllowedError'];
    const shared: ShareData[] = [];
    const share = (data: ShareData): Promise<void> => {
      shared.push(data);
      const name = outcomes[shared.length - 1];
      return name ? Promise.reject(new DOMException('stub', name)) : Promise.resolve();
    };
    Object.assign(globalThis, { shared });
    Object.defineProperty(navigator, 'share', { value: share });
  });
  await openShare(atlas, 'city=espoo');
  const send = atlas.button(words.send);
  const fault = atlas.panel.getByText(words.sendFailed);

  await send.click();
  await send.click();
  await expect(fault).toHaveCount(0);
  await send.click();
  await expect(fault).toBeVisible();
  const [first] = await page.evaluate(
    () => (globalThis as unknown as { shared: ShareData[] }).shared,
  );
  expect(first).toEqual({
    title: `${latvianName(findRow('espoo'))} – ${atlas.words.page.title}`,
    url: new URL('./#city=espoo', page.url()).href,
  });
});

test('the members on the list come as table and as points', async ({ atlas }) => {
  await openShare(atlas, 'country=FI');

  const table = await download(atlas.button(words.data.csv));
  expect(table.name).toBe(`${FILE}.csv`);
  expect(table.text.trimEnd().split('\r\n')).toHaveLength(1 + FINNISH.length);

  const points = await download(atlas.button(words.data.geojson));
  expect(points.name).toBe(`${FILE}.geojson`);
  const { features } = JSON.parse(points.text) as { features: { id: string }[] };
  expect(features.map(({ id }) => id).sort()).toEqual(FINNISH.map((row) => row['id']).sort());
});

test('the map is saved as a picture, under the policy of the page', async ({ atlas, page }) => {
  await openShare(atlas, 'country=FI');

  const svg = await download(atlas.button(words.picture.svg));
  expect(svg.name).toBe(`${FILE}.svg`);
  const told = svg.text.replace(/<\/text>/g, ' ').replace(/<[^>]+>/g, '');
  expect(told).toContain(words.picture.title(FINNISH.length, null));
  expect(told).toContain('Somija');
  expect(told.replace(/\s+/g, ' ')).toContain(atlas.words.map.disclaimer);

  // Of the PNG its first octets and its measures (W3C PNG, 5.2 and 11.2.1).
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    atlas.button(words.picture.png).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  const png = Buffer.concat(chunks);
  expect(file.suggestedFilename()).toBe(`${FILE}.png`);
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  expect(png.readUInt32BE(16)).toBe(2 * Number(/ width="(\d+)"/.exec(svg.text)?.[1]));
  expect(png.byteLength).toBeGreaterThan(100_000);
});

test('a sheet that is closed saves no picture any more', async ({ atlas, page }) => {
  let letGo = (): void => undefined;
  const isLate = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/assets/basemap-*.json', async (route) => {
    await isLate;
    await route.continue();
  });
  const saved: string[] = [];
  page.on('download', (file) => saved.push(file.suggestedFilename()));
  await openShare(atlas, 'country=FI');
  await atlas.button(words.picture.svg).click();
  await page.keyboard.press('Escape');
  await expect(atlas.panel).toHaveCount(0);
  letGo();
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  expect(saved).toEqual([]);
});

test('calendar programs can subscribe to the events', async ({ atlas, page }) => {
  await atlas.open({ fragment: 'city=valmiera&panel=events' });

  for (const [name, file] of [
    [SUBSCRIBE_WORDS.lv.all, 'events.ics'],
    [SUBSCRIBE_WORDS.lv.upcoming, 'events-upcoming.ics'],
  ] as const) {
    const { host } = new URL(page.url());
    const href = `webcal://${host}/data/valmiera/${file}`;
    await expect(atlas.panel.getByRole('link', { name })).toHaveAttribute('href', href);
  }
});

const SCREENS = [
  { language: 'en', theme: 'light', viewport: { width: 1440, height: 900 } },
  { language: 'ru', theme: 'dark', viewport: { width: 320, height: 640 } },
] as const;

for (const { language, theme, viewport } of SCREENS) {
  test.describe(`${language}, ${theme}, ${viewport.width} px`, () => {
    test.use({ viewport, colorScheme: theme });

    test('axe finds nothing, and nothing is wider than the screen', async ({ atlas, page }) => {
      await openShare(atlas, 'city=espoo&country=FI', language);

      expect(await findViolations(page)).toEqual([]);
      const overflow = await atlas.panel.evaluate((box) => box.scrollWidth - box.clientWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });
  });
}
