import { findViolations } from './drivers/axe.ts';
import { LAST, StagePage, TALK } from './drivers/stage.ts';
import { expect, test } from './fixtures.ts';

test('a whole talk by Page Down alone, with a detour at step 4 and a reload at step 6', async ({
  page,
}) => {
  const stage = await StagePage.open(page);
  for (let number = 1; number < 4; number += 1) {
    await stage.expectStep(number);
    await page.keyboard.press('PageDown');
  }
  await stage.expectStep(4);
  await stage.visit('Espoo');
  await expect.poll(() => new URL(page.url()).hash).toBe('#city=espoo&step=4');
  await page.keyboard.press('PageDown');
  await stage.expectStep(4);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await stage.expectStep(6);
  await page.reload();
  await stage.ready();
  for (let number = 6; number < LAST; number += 1) {
    await stage.expectStep(number);
    await page.keyboard.press('PageDown');
  }
  await stage.expectStep(LAST);
  await page.keyboard.press('PageDown');

  await stage.expectStep(LAST);
});

test('the history goes back step by step', async ({ page }) => {
  const stage = await StagePage.open(page);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await stage.expectStep(3);
  await page.goBack();

  await stage.expectStep(2);
});

test('a step beyond the last is the last', async ({ page }) => {
  const stage = await StagePage.open(page, { fragment: 'step=99' });

  await stage.expectStep(LAST);
});

test('a talk that there is not is told, and the main one begins', async ({ page }) => {
  const stage = await StagePage.open(page, { query: 'tour=nobody-knows' });

  await stage.expectStep(1);
  await expect(page.getByText(stage.words.unknownTour)).toBeVisible();
});

test('the first step stands before any script', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('./en/stage/');

  await expect(page.locator('h1')).toHaveText(TALK.steps[0]?.title.en ?? '');
  await expect(page).toHaveTitle(new RegExp(TALK.title.en));
  await context.close();
});

test('digits and Enter, Home and End lead to a step', async ({ page }) => {
  const stage = await StagePage.open(page);
  await page.keyboard.type('10');
  await expect(page.getByText(stage.words.digits('10'))).toBeVisible();
  await page.keyboard.press('Enter');
  await stage.expectStep(10);
  await page.keyboard.press('Home');
  await stage.expectStep(1);
  await page.keyboard.press('End');

  await stage.expectStep(LAST);
});

test('the clicker’s full stop covers the screen, and its next key uncovers the same step', async ({
  page,
}) => {
  const stage = await StagePage.open(page, { fragment: 'step=3' });
  await page.keyboard.press('.');
  const cover = page.getByRole('button', { name: stage.words.uncover });
  await expect(cover).toHaveCSS('background-color', 'rgb(0, 0, 0)');
  await page.keyboard.press('PageDown');
  await expect(cover).toHaveCount(0);

  await stage.expectStep(3);
});

test('letters can be switched off, and arrows still lead', async ({ page }) => {
  const stage = await StagePage.open(page);
  await page.keyboard.press('?');
  await page.getByRole('checkbox', { name: stage.words.letters }).uncheck();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('g');
  await page.keyboard.press('b');
  await page.keyboard.press('ArrowRight');

  await stage.expectStep(2);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('in the field of the search letters are letters and Page Down leads nowhere', async ({
  page,
}) => {
  const stage = await StagePage.open(page, { fragment: 'step=2' });
  await page.keyboard.press('g');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('bw');
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('combobox')).toHaveValue('bw');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');

  await expect(page.getByRole('dialog')).toHaveCount(0);
  await stage.expectStep(2);
});

test('axe finds nothing in any state', async ({ page }) => {
  const stage = await StagePage.open(page, { fragment: 'step=4' });
  const states: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['step', async () => undefined],
    ['menu', () => page.getByRole('button', { name: stage.words.more, exact: true }).click()],
    ['help', () => page.keyboard.press('?')],
    ['search', () => page.keyboard.press('Escape').then(() => page.keyboard.press('g'))],
    ['detour', () => page.keyboard.press('Escape').then(() => stage.visit('Kaunas'))],
  ];
  for (const [name, enter] of states) {
    await enter();
    expect(await findViolations(page), name).toEqual([]);
  }
});
