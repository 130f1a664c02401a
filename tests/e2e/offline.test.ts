import { expect, test as base, type Page } from '@playwright/test';
import { loadOfflineWords } from '#src/i18n/offline/load.ts';
import { AtlasPage } from './drivers/atlas.ts';
import { findViolations } from './drivers/axe.ts';
import { Deployed } from './drivers/deployed.ts';
import { findStored } from './drivers/guard.ts';

// These tests store things on purpose, so they have not the fixtures of the others.
const test = base.extend<{ site: Deployed; atlas: AtlasPage }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads which fixtures are needed from it.
  site: async ({}, use) => {
    const site = await Deployed.start();
    await use(site);
    await site.end();
  },
  baseURL: async ({ site }, use) => use(site.address),
  atlas: async ({ page }, use) => use(await AtlasPage.of(page)),
});

const words = await loadOfflineWords('lv');
const SAVE = /^Saglabāt lietošanai bez interneta/;

async function openSheet(atlas: AtlasPage): Promise<void> {
  await atlas.open({ fragment: 'panel=about' });
  await expect(atlas.panel.getByRole('button', { name: SAVE })).toHaveText(/\d,\d\sMB/);
}

const status = (atlas: AtlasPage, text: string) =>
  atlas.panel.getByRole('paragraph').filter({ hasText: text }).first();

async function save(atlas: AtlasPage): Promise<void> {
  await openSheet(atlas);
  await atlas.panel.getByRole('button', { name: SAVE }).press('Enter');
  await expect(status(atlas, words.saved)).toBeVisible();
}

const hasWorker = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length > 0);

/** The site a second time: its first page carries a mark, and the worker's list knows it. */
async function publishAnew(site: Deployed, mark: string, gone: readonly string[] = []) {
  const page = await site.read('index.html');
  let worker = (await site.read('sw.js'))
    .replace(/(path:``,hash:`)\w+`/, `$1${mark}\``)
    .replace(/\w{12}(?=`)/, mark.padEnd(12, '0'));
  for (const path of gone) worker = worker.replace(new RegExp(`\\{path:.${path}[^}]*\\},`), '');
  await site.publish({
    'index.html': page.replace(
      /<head>(?:<meta name="test"[^>]*>)?/,
      `<head><meta name="test" content="${mark}">`,
    ),
    'sw.js': worker,
    ...Object.fromEntries(gone.map((path) => [path, null])),
  });
}

test('nothing is kept until the visitor asks; then all opens without a network, until it is removed', async ({
  atlas,
  site,
  page,
  context,
}) => {
  await openSheet(atlas);
  expect(await findStored(context)).toEqual([]);
  expect(await hasWorker(page)).toBe(false);

  await save(atlas);
  expect(await findViolations(page)).toEqual([]);
  await site.switchOff();
  await atlas.open({ language: 'ru', fragment: 'city=espoo' });
  await expect(atlas.panelHeading).toHaveText('Эспоо');
  await atlas.open({ language: 'en', query: 'theme=dark' });
  await atlas.expectAllShown();
  await page.goto('./city/espoo/');
  await atlas.read('lv');
  await expect(page).toHaveURL(/\/#city=espoo/);
  await expect(atlas.panelHeading).toHaveText('Espo');

  await atlas.follow('panel=about');
  await atlas.button(words.remove).press('Enter');
  await expect(status(atlas, words.removed)).toBeVisible();
  expect(await findStored(context)).toEqual([]);
  expect(await hasWorker(page)).toBe(false);
});

test('after two new versions an old tab still works, and changes only at the visitor’s word', async ({
  atlas,
  site,
  page,
  context,
}) => {
  await save(atlas);
  await page.reload();
  const mark = page.locator('meta[name="test"]');
  const share = (await site.list('assets')).filter((name) => name.startsWith('Share-'));
  await publishAnew(
    site,
    'first',
    share.map((name) => `assets/${name}`),
  );
  await publishAnew(site, 'second');

  // A second tab brings the newer copy, but shows the one in force.
  const other = await context.newPage();
  await other.goto('./');
  const notice = other.getByRole('status').filter({ hasText: words.update.ready });
  await expect(notice).toBeVisible();
  await expect(other.locator('meta[name="test"]')).toHaveCount(0);
  await notice.getByRole('button', { name: words.update.use }).click();
  await expect(other.locator('meta[name="test"]')).toHaveAttribute('content', 'second');

  // The first tab was left alone, and finds parts that are nowhere but in its own copy.
  await expect(mark).toHaveCount(0);
  await atlas.follow('panel=share');
  await expect(atlas.panel.getByRole('textbox').first()).toBeVisible();
});

test('a copy that cannot be whole is not kept, and a sentence says why', async ({
  atlas,
  site,
  page,
  context,
}) => {
  const [data = ''] = (await site.list('assets')).filter((name) => name.startsWith('basemap-'));
  const text = await site.read(`assets/${data}`);
  await site.publish({ [`assets/${data}`]: null });
  await openSheet(atlas);
  await atlas.panel.getByRole('button', { name: SAVE }).click();
  await expect(status(atlas, words.faults.network)).toBeVisible();
  await expect.poll(() => findStored(context)).toEqual([]);

  await site.publish({ [`assets/${data}`]: text });
  const device = await context.newCDPSession(page);
  await device.send('Storage.overrideQuotaForOrigin', { origin: site.address, quotaSize: 900_000 });
  await atlas.panel.getByRole('button', { name: SAVE }).click();
  await expect(status(atlas, words.faults.full)).toBeVisible();
  await expect.poll(() => findStored(context)).toEqual([]);
});

test('letters that could not be had are named, and can be fetched later', async ({
  atlas,
  site,
}) => {
  const fonts = (await site.list('assets')).filter((name) => name.endsWith('.woff2'));
  const [font = ''] = fonts.filter((name) => name.startsWith('inter-vietnamese'));
  await site.publish({ [`assets/${font}`]: null });

  await save(atlas);
  await expect(status(atlas, words.missing(1))).toBeVisible();
  await site.publish({ [`assets/${font}`]: 'letters' });
  await atlas.button(words.saveMissing).click();
  await expect(status(atlas, words.missing(1))).toHaveCount(0);
  await expect(status(atlas, words.saved)).toBeVisible();
});

test('the switch ends the saved copies of all visitors', async ({ atlas, site, page, context }) => {
  await save(atlas);
  await site.publish({ 'sw.js': await site.read('sw-off.js') });

  await page.reload();
  await expect.poll(() => hasWorker(page)).toBe(false);
  expect(await findStored(context)).toEqual([]);
  await page.reload();
  await expect(atlas.count).toBeAttached();
});

test('inside a frame nothing is offered and nothing registered', async ({ page }) => {
  // A host of the same origin: the policy of the Atlas's own pages would not let them frame anything.
  await page.route('**/host', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<iframe src="./#panel=about"></iframe>' }),
  );
  await page.goto('./host');

  const frame = page.frameLocator('iframe');
  await expect(frame.getByText(words.framed)).toBeAttached();
  await expect(frame.getByRole('button', { name: SAVE })).toHaveCount(0);
  expect(await hasWorker(page)).toBe(false);
});
