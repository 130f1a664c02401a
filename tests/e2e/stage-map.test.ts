import { StagePage } from './drivers/stage.ts';
import { expect, test } from './fixtures.ts';

test.use({ hasMap: true, viewport: { width: 800, height: 600 } });

test('a detour returns to the step and the camera as they were, after a pan too; arrows lead while the map has the focus', async ({
  page,
}) => {
  const stage = await StagePage.open(page, { fragment: 'step=5' });
  await expect(page.locator('html')).toHaveAttribute('data-map', 'gl', { timeout: 40_000 });
  const camera = () => page.locator('[data-camera]').getAttribute('data-camera');
  const before = await camera();
  await page.mouse.move(600, 300);
  await page.mouse.down();
  await page.mouse.move(540, 260, { steps: 4 });
  await page.mouse.up();
  await expect.poll(camera).not.toBe(before);
  await page.waitForTimeout(600);
  const panned = await camera();
  await stage.visit('Espoo');
  await expect.poll(camera).not.toBe(panned);
  await page.keyboard.press('Escape');
  await stage.expectStep(5);

  await expect.poll(camera).toBe(panned);
  await page.locator('canvas').focus();
  await page.keyboard.press('ArrowRight');
  await stage.expectStep(6);
});
