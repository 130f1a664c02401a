import type { Page } from '@playwright/test';
import { FRAME_WORDS } from '#src/i18n/builder/frame.ts';
import { expect, findFrame, test, type Visit } from './drivers/host.ts';
import { needLanguage } from './drivers/site.ts';

// Pages of others, each on an origin of its own, in a browser that refuses all storage.

/** Each of them has the frame between two links, `#before` and `#after`. */
const HOSTS: readonly (Visit & { name: string; what: string })[] = [
  { name: 'article.lv', what: 'a news article whose style reaches for every frame' },
  { name: 'strict', what: 'a page with a strict policy', isStrict: true, embed: 'en/embed/' },
  { name: 'sandboxed', what: 'a page that takes the frame’s origin away' },
  { name: 'rtl', what: 'a page that runs from right to left', embed: 'en/embed/' },
  { name: 'resizing', what: 'a page whose column changes its width' },
];

const at = (page: Page) =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.tagName);

/** Through the frame with Tab, and back into it: each as a visitor without a mouse does. */
async function expectKeyboardPasses(page: Page): Promise<void> {
  await page.locator('#before').focus();
  await page.keyboard.press('Tab');
  if ((await at(page)) !== 'IFRAME') await page.keyboard.press('Tab');
  await expect.poll(() => at(page), 'into the frame').toBe('IFRAME');
  for (let stops = 0; stops < 30 && (await at(page)) === 'IFRAME'; stops += 1) {
    await page.keyboard.press('Tab');
    await page.waitForTimeout(40);
  }
  // Below some frames stands a link to the whole Atlas.
  if ((await at(page)) === 'A') await page.keyboard.press('Tab');
  await expect.poll(() => at(page), 'out of it').toBe('after');
  await page.keyboard.press('Shift+Tab');
  if ((await at(page)) === 'A') await page.keyboard.press('Shift+Tab');
  await expect.poll(() => at(page), 'back into it').toBe('IFRAME');
  for (let stops = 0; stops < 30 && (await at(page)) === 'IFRAME'; stops += 1) {
    await page.keyboard.press('Shift+Tab');
    await page.waitForTimeout(40);
  }
  expect(['before', 'INPUT']).toContain(await at(page));
}

test.describe('the frame keeps its word', () => {
  test.use({ hasMap: false });

  for (const { name, what, ...visit } of HOSTS) {
    test(`in ${what}`, async ({ context, host, page }) => {
      if (visit.embed === 'en/embed/') needLanguage('en');
      await host.visit(page, name, visit);
      const frame = await findFrame(page);
      await expect(frame.getByRole('combobox')).toBeVisible();
      await expect(frame.locator('.atlas-marks g > use').first()).toBeAttached();
      await expectKeyboardPasses(page);
      await page.locator('iframe').hover();
      const before = await page.evaluate(() => scrollY);
      await page.mouse.wheel(0, 300);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 200);

      expect(host.faults).toEqual([]);
      expect(await context.cookies()).toEqual([]);
    });
  }

  test('an article in Russian is Russian all through: frame, its name, the link below it', async ({
    host,
    page,
  }) => {
    needLanguage('ru');
    await host.visit(page, 'article.ru', { embed: 'ru/embed/' });
    const frame = await findFrame(page);
    await expect(frame.locator('html')).toHaveAttribute('lang', 'ru');

    await expect(page.locator('iframe')).toHaveAttribute('title', FRAME_WORDS.ru.title);
    const words = await page.locator('body').innerText();
    expect(words).toContain(FRAME_WORDS.ru.link);
    expect(words.match(/[a-zāčēģīķļņšūž]{3,}/gi)).toBeNull();
  });

  test('in a column that becomes narrow the frame asks for its new height, and fits', async ({
    host,
    page,
  }) => {
    await host.visit(page, 'resizing');
    const frame = await findFrame(page);
    const height = (px: number) => ({ type: 'learning-cities:height', v: 1, height: px });
    await expect.poll(() => host.hear(page)).toContainEqual(height(600));
    await page.getByRole('checkbox').check();

    await expect.poll(() => host.hear(page)).toContainEqual(height(320));
    expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBe(280);
  });

  test('a page from right to left turns nothing round in the frame', async ({ host, page }) => {
    needLanguage('en');
    await host.visit(page, 'rtl', { embed: 'en/embed/' });
    const frame = await findFrame(page);

    await expect(frame.getByRole('heading', { level: 1 })).toHaveCSS('direction', 'ltr');
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
