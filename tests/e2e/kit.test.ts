import { statSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { KIT_FILE } from '#src/domain/saving.ts';
import { isKept, SITE_BUDGETS } from '../bench/budgets.ts';
import { AtlasPage } from './drivers/atlas.ts';
import { latvianName, findRow } from './drivers/facts.ts';

// The kit is no page of the site: it is opened from the disk, where nobody answers.
const KIT = fileURLToPath(new URL(`../../dist/${KIT_FILE}`, import.meta.url));
const ADDRESS = pathToFileURL(KIT).href;

test('the kit keeps its budget', () => {
  const { size } = statSync(KIT);
  expect(isKept(SITE_BUDGETS.kit, size), `${size} B`).toBe(true);
});

test.describe('from the disk, without a network', () => {
  const faults: string[] = [];

  test.beforeEach(async ({ context }) => {
    faults.length = 0;
    await context.setOffline(true);
    context.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    context.on('weberror', (error) => faults.push(error.error().message));
    context.on('request', (request) => {
      const isOwn = request.url().startsWith(ADDRESS) || /^(?:blob|data):/.test(request.url());
      if (!isOwn) faults.push(`request to ${request.url()}`);
    });
  });
  test.afterEach(() => expect(faults, 'what the kit may not do').toEqual([]));

  const step = (page: Page) => page.locator('[data-step-number]');

  test('a talk goes on by clicker, with a detour, a reload and the notes beside it', async ({
    page,
    context,
  }) => {
    await page.goto(`${ADDRESS}?tour=in-five-steps`);
    await expect(step(page)).toHaveText('1 / 5');
    // The globe is drawn by the worker that has no file here.
    await expect(page.locator('html')).toHaveAttribute('data-map', 'gl', { timeout: 30_000 });
    await page.keyboard.press('PageDown');
    await expect(step(page)).toHaveText('2 / 5');

    await page.keyboard.press('g');
    await page.getByRole('combobox').fill('espo');
    await page.getByRole('option').first().click();
    await expect(page.locator('#detour-name')).toHaveText(latvianName(findRow('espoo')));
    await page.keyboard.press('PageDown');
    await expect(page.locator('#detour-name')).toHaveCount(0);
    await expect(step(page)).toHaveText('2 / 5');

    await page.reload();
    await expect(step(page)).toHaveText('2 / 5');
    const [notes] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
    await expect(step(notes)).toContainText('2');
    await notes.keyboard.press('PageDown');
    await expect(step(page)).toHaveText('3 / 5');
  });

  test('languages and the map to explore are inside', async ({ page }) => {
    await page.goto(ADDRESS);
    await page.getByRole('button', { name: 'Vairāk' }).click();
    await page.locator('a[lang="en"]').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.locator('h1')).toContainText('learning city');

    await page.goto(`${ADDRESS}?page=explore&lang=ru#panel=about`);
    const atlas = await AtlasPage.of(page);
    await atlas.read('ru');
    await atlas.expectAllShown();
    // Nothing is named that does not lie beside the file, and no copy of the copy is offered.
    await expect(atlas.panel.getByRole('link')).toHaveCount(0);
    await expect(atlas.panel.getByRole('heading', { name: 'Без интернета' })).toHaveCount(0);
    await atlas.follow('city=espoo');
    await expect(atlas.panelHeading).toHaveText('Эспоо');
  });
});
