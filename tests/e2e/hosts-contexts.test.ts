import type { Frame } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../chromium.ts';
import { expect, findFrame, listAtlases, test } from './drivers/host.ts';

// A browser that has a drawing context for one map, as others have sixteen.
test.use({
  viewport: { width: 700, height: 420 },
  launchOptions: {
    executablePath: findChromium(),
    args: [...CHROMIUM_FLAGS, '--disable-gpu', '--max-active-webgl-contexts=1'],
  },
});

const FRAME = '<iframe src="{atlas}/embed/" title="Karte" width="320" height="320"></iframe>';

test('a frame whose context is given to another shows the drawing', async ({ host, page }) => {
  await host.open(page, FRAME);
  const frame = await findFrame(page);
  await expect(frame.locator('html')).toHaveAttribute('data-map', 'gl', { timeout: 30_000 });
  // Well before the five seconds in which a context may still come back.
  const drawnSoonAfter = frame.evaluate(
    () =>
      new Promise<string | undefined>((resolve) => {
        const read = () => resolve(document.documentElement.dataset['map']);
        addEventListener('webglcontextlost', () => setTimeout(read, 1000), true);
      }),
  );
  await page.evaluate(() => {
    const next = document.querySelector('iframe')?.cloneNode();
    if (next) document.body.append(next);
  });

  expect(await drawnSoonAfter).toBe('atlas');
  await expect(frame.locator('.atlas-marks g > use').first()).toBeVisible();
  const [, second] = listAtlases(page) as [Frame, Frame];
  await expect(second.locator('html')).toHaveAttribute('data-map', 'gl', { timeout: 30_000 });
});
