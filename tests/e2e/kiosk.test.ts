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
