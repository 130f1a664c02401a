import type { Page } from '@playwright/test';
import { COUNTDOWN, PATIENCE, STEP_TIME } from '#src/state/kiosk.svelte.ts';
import { loadKioskWords } from '#src/i18n/kiosk/load.ts';
import { findViolations } from './drivers/axe.ts';
import { expect, test } from './fixtures.ts';

const words = await loadKioskWords('lv');

const step = (page: Page) => page.locator('[data-step-number]');
const question = (page: Page) => page.getByRole('dialog', { name: words.asking });

/** Opens an unattended stage whose time is the test's. */
async function openKiosk(page: Page): Promise<void> {
  await page.clock.install();
  await page.goto('./stage/?kiosk=1&tour=in-five-steps');
  await page.clock.runFor(2000);
  await expect(page.getByRole('button', { name: words.touch })).toBeVisible();
}

test('it plays by itself, from the last step on to the first', async ({ page }) => {
  await openKiosk(page);

  for (const shown of ['2 / 5', '3 / 5', '4 / 5', '5 / 5', '1 / 5']) {
    await page.clock.runFor(STEP_TIME);
    await expect(step(page)).toHaveText(shown);
  }
});

test('a touch has it; left alone it asks, can be kept, and returns to talk and language of the start', async ({
  page,
}) => {
  await openKiosk(page);
  // Any pointer takes the button away before it is pressed; a key presses what has it.
  await page.getByRole('button', { name: words.touch }).press('Enter');
  await page.clock.runFor(STEP_TIME * 2);
  await expect(step(page)).toHaveText('1 / 5');
  await page.getByRole('button', { name: 'Vairāk' }).click();
  await page.locator('a[lang="en"]').click();
  await page.clock.runFor(2000);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('[data-kiosk="visit"]')).toBeAttached();

  await page.keyboard.press('PageDown');
  await page.clock.runFor(PATIENCE);
  const asked = page.getByRole('dialog', { name: 'Still looking?' });
  await expect(asked).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
  await asked.getByRole('button', { name: 'Don’t reset' }).last().click();
  await expect(asked).toHaveCount(0);
  await expect(step(page)).toHaveText('2 / 5');

  await page.clock.runFor(PATIENCE);
  await expect(asked).toBeVisible();
  await page.clock.runFor((COUNTDOWN + 1) * 1000);
  await page.waitForURL('**/stage/?kiosk=1*');
  await page.clock.runFor(2000);
  await expect(page.locator('html')).toHaveAttribute('lang', 'lv');
  await expect(step(page)).toHaveText('1 / 5');
  await expect(question(page)).toHaveCount(0);
});

test('nothing leads out of it: no menu, no link to elsewhere, no speaker’s key', async ({
  page,
  context,
}) => {
  await openKiosk(page);
  await page.getByRole('button', { name: words.touch }).press('Enter');
  const stays = await page.evaluate(() => {
    const menu = new MouseEvent('contextmenu', { bubbles: true, cancelable: true });
    return !document.body.dispatchEvent(menu);
  });
  expect(stays).toBe(true);

  for (const key of ['s', 'b', 'f']) await page.keyboard.press(key);
  await page.getByRole('button', { name: 'Vairāk' }).click();
  await page.locator('.menu li').filter({ hasText: 'Par karti' }).getByRole('button').click();
  const links = page.getByRole('dialog').locator('a[href]');
  expect(await links.count()).toBeGreaterThan(0);
  for (const link of await links.all()) await link.click();
  expect(context.pages()).toHaveLength(1);
  expect(new URL(page.url()).pathname).toBe('/stage/');
  await expect(page.locator('.stage-cover')).toHaveCount(0);
});

test('the screen is kept awake where the browser lets it; where it does not, all goes on calmly', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const asked: string[] = [];
    const request = (kind: string) => {
      asked.push(kind);
      return Promise.reject(new DOMException('The battery is low.', 'NotAllowedError'));
    };
    Object.assign(window, { asked });
    Object.defineProperty(navigator, 'wakeLock', { value: { request } });
  });
  await openKiosk(page);
  expect(await page.evaluate(() => (window as unknown as { asked: string[] }).asked)).toEqual([
    'screen',
  ]);

  await page.clock.runFor(STEP_TIME);
  await expect(step(page)).toHaveText('2 / 5');
  // The browser drops the lock with every change of what is seen.
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  expect(await page.evaluate(() => (window as unknown as { asked: string[] }).asked)).toHaveLength(
    2,
  );
});

test('where the drawing context stays lost, the page is loaded anew when the talk begins again', async ({
  page,
}) => {
  await openKiosk(page);
  // A globe that was there once; the test's clock keeps no marks.
  await page.evaluate(() => {
    Object.assign(performance, { getEntriesByName: () => [{}] });
    Object.assign(window, { isOld: true });
  });

  for (let turn = 0; turn < 5; turn += 1) await page.clock.fastForward(STEP_TIME);
  await expect(step(page)).toHaveText('1 / 5');
  // A young page would be no better for it.
  expect(await page.evaluate(() => 'isOld' in window)).toBe(true);
  await page.clock.fastForward(300_000);
  for (let turn = 0; turn < 4; turn += 1) await page.clock.fastForward(STEP_TIME);
  await page.waitForFunction(() => !('isOld' in window));
});

test.describe('with the globe', () => {
  test.use({ hasMap: true, viewport: { width: 400, height: 300 }, allowedErrors: /WebGL/ });

  test('a drawing context that is lost comes back by itself: the drawing stands in until then', async ({
    page,
  }) => {
    const html = page.locator('html');
    // A flat map: software takes many times longer for the globe.
    await page.goto('./stage/?kiosk=1&tour=in-five-steps#step=4');
    await expect(html).toHaveAttribute('data-map', 'gl');
    const lost = await page.locator('canvas').evaluateHandle((canvas) => {
      const context = (canvas as HTMLCanvasElement).getContext('webgl2');
      return context?.getExtension('WEBGL_lose_context');
    });
    await lost.evaluate((extension) => extension?.loseContext());
    await expect(html).toHaveAttribute('data-map', 'atlas');
    await expect(page.getByRole('button', { name: words.touch })).toBeVisible();

    await lost.evaluate((extension) => extension?.restoreContext());
    await expect(html).toHaveAttribute('data-map', 'gl');
  });
});
