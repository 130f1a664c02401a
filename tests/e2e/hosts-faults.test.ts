import type { Frame } from '@playwright/test';
import { findRow, latvianName } from './drivers/facts.ts';
import { expect, findFrame, isBlank, listAtlases, readDrawn, test } from './drivers/host.ts';

// What can go wrong in a page of somebody else; each ends calmly.

const FRAME = '<iframe src="{atlas}/embed/" title="Karte" width="640" height="480"></iframe>';

const select = (city: string) => ({
  type: 'learning-cities:command',
  v: 1,
  name: 'select',
  detail: { city },
});

async function chooseEspoo(frame: Frame): Promise<void> {
  await frame.getByRole('combobox').fill('espo');
  await frame.getByRole('option').first().click();
  await expect(frame.locator('#panel-heading')).toHaveText(latvianName(findRow('espoo')));
}

test('a frame without an origin of its own has drawing, search and cards', async ({
  host,
  page,
}) => {
  await host.visit(page, 'sandboxed');
  const frame = await findFrame(page);
  await chooseEspoo(frame);
  // Time for the address, which is written later.
  await page.waitForTimeout(500);

  expect(await frame.evaluate(() => origin)).toBe('null');
  expect(await isBlank(frame)).toBe(false);
  expect(host.faults).toEqual([]);
});

test.describe('without a map', () => {
  test.use({ hasMap: false });

  test('a frame that the network has left goes on', async ({ context, host, page }) => {
    await host.open(page, FRAME);
    const frame = await findFrame(page);
    await expect.poll(async () => JSON.stringify(await host.hear(page))).toContain('ready');
    await expect(frame.getByRole('combobox')).toBeEnabled();
    await context.setOffline(true);
    await chooseEspoo(frame);

    expect(await isBlank(frame)).toBe(false);
    // Parts that would have been fetched just then cannot come; nothing else is missed.
    const ofTheNetwork = /ERR_INTERNET_DISCONNECTED|Failed to fetch dynamically imported module/;
    expect(host.faults.filter((fault) => !ofTheNetwork.test(fault))).toEqual([]);
  });

  test('in a frame too small for search and card the keyboard goes to the card and back', async ({
    host,
    page,
  }) => {
    await host.open(page, FRAME.replace('width="640" height="480"', 'width="280" height="320"'));
    const frame = await findFrame(page);
    await frame.getByRole('combobox').fill('espo');
    await expect(frame.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');

    await expect(frame.locator('#panel-heading')).toBeFocused();
    await expect(frame.getByRole('combobox')).toBeHidden();
    await frame.locator('.embed-card button').press('Enter');
    await expect(frame.getByRole('combobox')).toBeFocused();
  });

  test('a city that the host chooses leaves the keyboard where it is', async ({ host, page }) => {
    await host.open(page, `<button id="own">1</button>${FRAME}`);
    const frame = await findFrame(page);
    await expect.poll(async () => JSON.stringify(await host.hear(page))).toContain('ready');
    await page.locator('#own').focus();
    await page.evaluate((message) => window.frames[0]?.postMessage(message, '*'), select('espoo'));

    await expect(frame.locator('#panel-heading')).toHaveText(latvianName(findRow('espoo')));
    await expect(page.locator('#own')).toBeFocused();
  });

  test('the page around the page around the frame is not its host', async ({ host, page }) => {
    const inner = FRAME.replaceAll('"', '&quot;');
    await host.open(page, `<iframe srcdoc="${inner}" width="700" height="520"></iframe>`);
    await expect.poll(() => listAtlases(page)).toHaveLength(1);
    const [frame] = listAtlases(page) as [Frame];
    await expect(frame.getByRole('combobox')).toBeVisible();
    const send = (from: Frame | null | undefined, city: string) =>
      from?.evaluate(
        ([depth, message]) => {
          const target = depth === 0 ? window.frames[0]?.frames[0] : window.frames[0];
          target?.postMessage(message, '*');
        },
        [from === page.mainFrame() ? 0 : 1, select(city)] as const,
      );
    await send(page.mainFrame(), 'valmiera');
    await page.waitForTimeout(300);
    await send(frame.parentFrame(), 'espoo');

    await expect(frame.locator('#panel-heading')).toHaveText(latvianName(findRow('espoo')));
  });
});

test.describe('on a small screen', () => {
  test.use({ viewport: { width: 400, height: 500 } });

  test('of eighteen frames only those in sight hold a drawing context, and none is blank', async ({
    host,
    page,
  }) => {
    await host.visit(page, 'eighteen');
    await expect(page.locator('iframe')).toHaveCount(18);
    const frameOf = async (place: 'first' | 'last') => {
      const element = page.locator('iframe')[place]();
      await element.scrollIntoViewIfNeeded();
      const frame = await (await element.elementHandle())?.contentFrame();
      if (!frame) throw new Error('The frame is empty.');
      return frame;
    };
    const first = await frameOf('first');
    await expect(first.locator('html')).toHaveAttribute('data-map', 'gl', { timeout: 30_000 });
    const last = await frameOf('last');
    await expect(last.locator('html')).toHaveAttribute('data-map', 'gl', { timeout: 30_000 });

    expect(await readDrawn(first)).toEqual({ drawn: 'atlas', canvases: 0 });
    for (const frame of listAtlases(page)) expect(await isBlank(frame)).toBe(false);
    expect(host.faults).toEqual([]);
  });
});
