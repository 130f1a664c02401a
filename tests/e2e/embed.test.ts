import type { Page } from '@playwright/test';
import talk from '#data/tours/network-and-valmiera.json' with { type: 'json' };
import { EMBED_BUDGETS, isKept } from '../bench/budgets.ts';
import { findRow, latvianName } from './drivers/facts.ts';
import { expect, findFrame, test } from './drivers/host.ts';
import { needLanguage, SITE } from './drivers/site.ts';

const FRAME =
  '<iframe src="{atlas}/embed/" title="Izglītības pilsētu karte" width="640" height="480"></iframe>';
const LONG = '<p style="height: 3000px">Raksts</p>';

const ask = (name: string, detail: object) => ({
  type: 'learning-cities:command',
  v: 1,
  name,
  detail,
});
const select = (city: string | null) => ask('select', { city });

const send = (page: Page, message: object) =>
  page
    .locator('iframe')
    .evaluate(
      (element, sent) => (element as HTMLIFrameElement).contentWindow?.postMessage(sent, '*'),
      message,
    );

test.describe('before it can be seen', () => {
  test('the frame costs less than 40 kB and shows every member', async ({ host, page }) => {
    let bytes = 0;
    page.on('response', async (response) => {
      if (!response.url().includes('localhost')) return;
      bytes +=
        (
          await response
            .request()
            .sizes()
            .catch(() => null)
        )?.responseBodySize ?? 0;
    });
    await host.open(page, LONG + FRAME);
    const frame = await findFrame(page);
    await expect(frame.locator('.atlas-marks g > use')).not.toHaveCount(0);
    await page.waitForTimeout(1500);

    expect(bytes).toBeGreaterThan(5000);
    expect(isKept(EMBED_BUDGETS.untouched, bytes), `${bytes} B`).toBe(true);
    expect(await frame.evaluate(() => performance.getEntriesByName('shell-ready').length)).toBe(0);
    expect(host.faults).toEqual([]);
  });
});

test('when it comes into view it starts, and says so', async ({ host, page }) => {
  await host.open(page, LONG + FRAME);
  await page.locator('iframe').scrollIntoViewIfNeeded();

  await expect
    .poll(() => host.hear(page))
    .toContainEqual({
      type: 'learning-cities:event',
      v: 1,
      name: 'ready',
      detail: { lang: 'lv' },
    });
  expect(host.faults).toEqual([]);
});

test('the height follows from the width alone', async ({ host, page }) => {
  await host.open(page, FRAME);
  const height = (px: number) => ({ type: 'learning-cities:height', v: 1, height: px });

  await expect.poll(() => host.hear(page)).toContainEqual(height(480));
  await page.locator('iframe').evaluate((frame) => (frame.style.height = '900px'));
  await page.waitForTimeout(500);
  await page.locator('iframe').evaluate((frame) => (frame.style.width = '800px'));
  await expect.poll(() => host.hear(page)).toContainEqual(height(600));
  const heights = (await host.hear(page)).filter(
    (message) => (message as { type?: string }).type === 'learning-cities:height',
  );
  expect(heights).toEqual([height(480), height(600)]);
});

test('the host chooses a city, and hears of it', async ({ host, page }) => {
  await host.open(page, FRAME);
  const frame = await findFrame(page);
  await expect.poll(async () => JSON.stringify(await host.hear(page))).toContain('ready');
  await send(page, select('espoo'));

  await expect(frame.locator('#panel-heading')).toHaveText(latvianName(findRow('espoo')));
  expect(await host.hear(page)).toContainEqual({
    type: 'learning-cities:event',
    v: 1,
    name: 'select',
    detail: { city: 'espoo' },
  });
});

test('a host that tells the talk has the map go with it, step by step', async ({ host, page }) => {
  const n = talk.steps.findIndex(({ year }) => year !== null) + 1;
  const { year } = talk.steps[n - 1] ?? { year: null };
  await host.open(page, FRAME);
  await findFrame(page);
  await expect.poll(async () => JSON.stringify(await host.hear(page))).toContain('ready');
  await send(page, ask('step', { n }));

  await expect
    .poll(async () => JSON.stringify(await host.hear(page)))
    .toMatch(new RegExp(`"name":"view","detail":.*\\byear=${year}\\b`));
  expect(host.faults).toEqual([]);
});

test('nobody but the host is obeyed', async ({ host, page }) => {
  const forger = `<iframe name="forger" srcdoc="<script>
    setInterval(() => parent.frames[0].postMessage(${JSON.stringify(select('espoo')).replaceAll('"', '&quot;')}, '*'), 100);
  </script>"></iframe>`;
  await host.open(page, FRAME + forger);
  const frame = await findFrame(page);
  await expect.poll(async () => JSON.stringify(await host.hear(page))).toContain('ready');
  await page.waitForTimeout(1000);

  await expect(frame.locator('#panel-heading')).toHaveCount(0);
});

test('the page around it is scrolled by the wheel, not the map zoomed', async ({ host, page }) => {
  await host.open(page, `${FRAME}${LONG}`);
  const frame = await findFrame(page);
  await expect(frame.locator('html')).toHaveAttribute('data-map', 'gl', { timeout: 30_000 });
  const zoom = () => frame.locator('[data-zoom]').getAttribute('data-zoom');
  const before = await zoom();
  await page.mouse.move(300, 250);
  await page.mouse.wheel(0, 400);

  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
  expect(await zoom()).toBe(before);
});

test('the keyboard passes through the frame and out of it', async ({ host, page }) => {
  await host.open(page, `<button id="before">1</button>${FRAME}<button id="after">2</button>`);
  await expect.poll(async () => JSON.stringify(await host.hear(page))).toContain('ready');
  await page.locator('#before').focus();

  const at = () =>
    page.evaluate(() => document.activeElement?.id || document.activeElement?.tagName);
  // Between processes the keyboard passes a moment later.
  await page.keyboard.press('Tab');
  await expect.poll(at).toBe('IFRAME');
  for (let stops = 0; stops < 30 && (await at()) === 'IFRAME'; stops += 1) {
    await page.keyboard.press('Tab');
    await page.waitForTimeout(60);
  }
  await expect.poll(at).toBe('after');
  await page.keyboard.press('Shift+Tab');
  await expect.poll(at).toBe('IFRAME');
});

test('what is done in the frame makes no steps in the host’s history', async ({ host, page }) => {
  await host.open(page, FRAME);
  const frame = await findFrame(page);
  await expect.poll(async () => JSON.stringify(await host.hear(page))).toContain('ready');
  const before = await page.evaluate(() => history.length);
  await frame.getByRole('combobox').fill('espo');
  await frame.getByRole('option').first().click();
  await expect(frame.locator('#panel-heading')).toHaveText(latvianName(findRow('espoo')));

  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('the way to the whole Atlas keeps the view and leaves the frame', async ({ host, page }) => {
  needLanguage('ru');
  await host.open(page, FRAME.replace('/embed/', '/ru/embed/#city=espoo'));
  const frame = await findFrame(page);
  const link = frame.getByRole('link', { name: 'Подробнее в атласе' });

  await expect(link).toHaveAttribute('target', '_blank');
  await expect(link).toHaveAttribute('href', /\/ru\/#.*city=espoo/);
});

test.describe('as published', () => {
  test.use({ ancestors: 'as published' });

  test('a host that data/site.json does not name may not frame the Atlas', async ({
    host,
    page,
  }) => {
    test.skip(SITE.frameAncestors.includes('*'), 'Everybody may frame the Atlas.');
    await host.open(page, FRAME);
    await expect.poll(() => host.faults.join()).toMatch(/frame-ancestors|frame ancestors/i);
  });
});
