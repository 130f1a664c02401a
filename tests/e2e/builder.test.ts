import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { loadBuilderWords } from '#src/i18n/builder/load.ts';
import { wordsOf } from '#src/i18n/pages/load.ts';
import { loadShareWords } from '#src/i18n/share/load.ts';
import { findViolations } from './drivers/axe.ts';
import { findRow, FORMER, latvianName, PROJECT } from './drivers/facts.ts';
import { needLanguage, SITE } from './drivers/site.ts';
import { expect, test } from './fixtures.ts';

const words = await loadBuilderWords('lv');

const codeOf = (page: Page, label: string = words.code.label) =>
  page.getByRole('textbox', { name: label });
const rootOf = (page: Page) => (SITE.address === '' ? new URL('/', page.url()).href : SITE.address);

test('by keyboard alone a city is chosen, and the code and the preview are its own', async ({
  page,
}) => {
  await page.goto('/embed/builder/');
  await page.getByRole('radio', { name: words.show.whole.label }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByText(words.city.chosen('Valmiera'))).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.type('espo');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');

  const name = latvianName(findRow('espoo'));
  const src = `${rootOf(page)}embed/#city=espoo`;
  await expect(codeOf(page)).toHaveValue(new RegExp(`src="${src}"\\s+title="${name} `));
  await expect(page.frameLocator('iframe').locator('#panel-heading')).toHaveText(name);
});

test('language, colours and height stand in the code', async ({ page }) => {
  needLanguage('ru');
  await page.goto('/embed/builder/');
  await page.getByRole('radio', { name: 'Русский' }).check();
  await page.getByRole('radio', { name: words.themes.dark }).check();
  await page.getByText(words.sizes.fixed.label, { exact: true }).click();
  await page.getByLabel(words.sizes.height).fill('5000');
  await page.getByLabel(words.sizes.height).press('Enter');

  await expect(codeOf(page)).toHaveValue(/\/ru\/embed\/\?theme=dark"/);
  await expect(codeOf(page)).toHaveValue(/height:2000px/);
  await expect(codeOf(page)).toHaveValue(/Открыть Атлас/);
});

test('it is opened from the sheet for sharing with the view that is seen', async ({
  atlas,
  page,
}) => {
  const share = await loadShareWords('lv');
  await atlas.open({ fragment: 'country=FI&panel=share' });
  await page.getByRole('link', { name: share.embed.builder }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    wordsOf('lv').pages.builder.title,
  );
  await expect(codeOf(page)).toHaveValue(/embed\/#country=FI"/);
  await page.getByRole('button', { name: words.view.drop }).click();
  await expect(codeOf(page)).toHaveValue(/embed\/"/);
});

test('where copying is refused the code is selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto('/embed/builder/');
  await page.getByRole('button', { name: words.code.copy }).click();

  await expect(page.getByText(words.copyBlocked)).toBeVisible();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(
    await codeOf(page).inputValue(),
  );
});

const SCREENS = [
  { language: 'en', scheme: 'light', viewport: { width: 1440, height: 900 } },
  { language: 'ru', scheme: 'dark', viewport: { width: 320, height: 640 } },
] as const;

for (const { language, scheme, viewport } of SCREENS) {
  test.describe(`${language}, ${scheme}, ${viewport.width} px`, () => {
    test.use({ viewport, colorScheme: scheme });

    test('axe finds nothing, and nothing is wider than the screen', async ({ page }) => {
      needLanguage(language);
      const { code, sizes } = await loadBuilderWords(language);
      await page.goto(`/${language}/embed/builder/#city=espoo`);
      await page.getByText(sizes.follow.label, { exact: true }).click();
      await expect(codeOf(page, code.label)).toHaveValue(/integrity="sha384-/);

      expect(await findViolations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
    });
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it is for, what it needs and where codes go', async ({ page }) => {
    const { builder } = wordsOf('lv').pages;
    await page.goto('/embed/builder/');

    await expect(page.getByRole('heading', { level: 1 })).toHaveText(builder.title);
    await expect(page.getByText(builder.noScript)).toBeVisible();
    await expect(page.getByText('WordPress', { exact: true })).toBeVisible();
  });
});

test('the element is at most 3 kB, and needs nothing but itself', async ({ page }) => {
  await page.goto('/embed/builder/');
  const path = await page.locator('#builder').getAttribute('data-element');
  const script = readFileSync(join(PROJECT, 'dist', path ?? ''), 'utf8');

  expect(gzipSync(script, { level: 9 }).byteLength).toBeLessThanOrEqual(3000);
  expect(script).not.toMatch(/\bimport\b(?!\.meta)/);
});

test('a badge is offered as a picture in the language that was chosen', async ({ page }) => {
  needLanguage('en');
  await page.goto('/embed/builder/#city=espoo');
  await page.getByRole('radio', { name: words.show.badge.label }).check();
  await page.getByRole('radio', { name: 'English' }).check();

  const { joined } = findRow('espoo');
  const picture = page.getByRole('img', { name: `Espoo, UNESCO Learning City since ${joined}` });
  const size = () =>
    picture.evaluate((image) => (image as HTMLImageElement).naturalWidth).catch(() => 0);
  await expect.poll(size).toBe(360);
  await expect(codeOf(page)).toHaveValue(/\/embed\/badge\/espoo\/badge\.svg#en"/);
  await expect(page.getByRole('radio', { name: words.sizes.fixed.label })).toHaveCount(0);
});

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`the page of a badge, ${scheme}`, () => {
    // The page names no icon, since it stands in frames.
    test.use({
      colorScheme: scheme,
      allowedErrors: /favicon\.ico/,
      viewport: { width: 320, height: 88 },
    });

    test('says what is known, and axe finds nothing', async ({ page }) => {
      const { id = '' } = FORMER[0] ?? findRow('espoo');
      await page.goto(`/embed/badge/${id}/`);

      await expect(page.getByRole('link')).toHaveAttribute('href', `../../../#city=${id}`);
      await expect(page.getByText(FORMER[0] ? 'Bijusī UNESCO' : 'UNESCO')).toBeVisible();
      expect(await findViolations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    });
  });
}
