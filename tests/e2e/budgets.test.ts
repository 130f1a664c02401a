import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { BYTE_BUDGETS, isKept, SITE_BUDGETS, type Budget } from '../bench/budgets.ts';
import { countPage, type Count } from '../bench/page-bytes.ts';
import { PHONE } from '../bench/profiles.ts';
import { serveThrough, type Served } from '../bench/server.ts';
import { Traffic } from '../bench/traffic.ts';
import { weighFolder } from '../bench/weights.ts';
import { LANGUAGE_FOLDERS } from './drivers/site.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const BUDGETS = Object.entries(BYTE_BUDGETS) as [keyof typeof BYTE_BUDGETS, Budget][];

for (const path of LANGUAGE_FOLDERS) {
  test.describe(`the page /${path} keeps its budget of`, () => {
    // One visit serves all its figures.
    test.describe.configure({ mode: 'default', timeout: 120_000 });
    let served: Served;
    let count: Count;

    test.beforeAll(async ({ browser }) => {
      // Through a phone's line the order of requests is the network's, not this machine's.
      served = await serveThrough(DIST, PHONE.link);
      const page = await browser.newPage({ viewport: PHONE.viewport });
      count = await countPage(page, { root: served.url, path, weights: weighFolder(DIST) });
      await page.close();
    });

    test.afterAll(() => served.close());

    for (const [key, budget] of BUDGETS) {
      test(budget.what, () => {
        const figure = count.figures[key];
        const files = count.files.map((file) => `  ${file.until}  ${file.path} (${file.brotli} B)`);
        const told = [`${budget.what}: ${figure}, at most ${budget.most}`, ...files].join('\n');
        expect(isKept(budget, figure), told).toBe(true);
      });
    }
  });
}

test('the published folder keeps its budget', () => {
  const bytes = [...weighFolder(DIST).values()].reduce((sum, { raw }) => sum + raw, 0);
  expect(isKept(SITE_BUDGETS.dist, bytes), `${bytes} B`).toBe(true);
});

for (const path of LANGUAGE_FOLDERS) {
  test(`the page /${path}embed/ keeps the budget of HTML`, () => {
    const bytes = weighFolder(DIST).get(`${path}embed/index.html`)?.brotli ?? NaN;
    expect(isKept(BYTE_BUDGETS.html, bytes), `${bytes} B`).toBe(true);
  });
}

test.describe('what a page does on the visitor’s device is seen:', () => {
  // The pages' own policy would stop a request to another site before it is one.
  test.use({ bypassCSP: true });
  let traffic: Traffic;

  test.beforeEach(async ({ page, baseURL }) => {
    traffic = await Traffic.watch(page, `${baseURL}/`);
    await page.goto('/version.json');
  });

  test('a write to storage', async ({ page }) => {
    await page.evaluate(() => localStorage.setItem('a', 'b'));
    expect(await traffic.countStorageWrites()).toBe(1);
  });

  test('a cookie', async ({ page }) => {
    await page.evaluate(() => (document.cookie = 'a=b'));
    expect(await traffic.countCookies()).toBe(1);
  });

  test('a request to another site, even one that fails', async ({ page }) => {
    await page.evaluate(() => fetch('http://third-party.invalid/').catch(() => undefined));
    expect(traffic.foreign()).toEqual(['http://third-party.invalid/']);
  });
});
