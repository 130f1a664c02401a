import type { Page } from '@playwright/test';
import { findViolations } from './drivers/axe.ts';
import { StagePage, TALK } from './drivers/stage.ts';
import { expect, test } from './fixtures.ts';

async function openSpeaker(page: Page): Promise<Page> {
  const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  await expect(speaker.locator('.notes')).not.toBeEmpty();
  return speaker;
}

const stepIn = (speaker: Page) => speaker.locator('.speaker [data-step-number]');

test('the speaker’s window follows, leads, and survives a reload of either window', async ({
  page,
}) => {
  const stage = await StagePage.open(page, { fragment: 'step=2' });
  const speaker = await openSpeaker(page);
  await expect(stepIn(speaker)).toHaveAttribute('data-step-number', '2');
  await page.keyboard.press('PageDown');
  await expect(stepIn(speaker)).toHaveAttribute('data-step-number', '3');
  await expect(speaker.locator('.notes')).toContainText(
    (TALK.steps[2]?.notes.en ?? '').slice(0, 40),
  );
  await speaker.keyboard.press('PageDown');
  await stage.expectStep(4);
  expect(await findViolations(speaker)).toEqual([]);

  await speaker.reload();
  await expect(stepIn(speaker)).toHaveAttribute('data-step-number', '4');
  await page.waitForTimeout(1200);
  const elapsed = async () => {
    const [minutes = 0, seconds = 0] = (
      (await speaker.locator('[data-elapsed]').textContent()) ?? ''
    )
      .split(':')
      .map(Number);
    return minutes * 60 + seconds;
  };
  const before = await elapsed();
  await page.reload();
  await stage.ready();
  await expect.poll(elapsed).toBeGreaterThan(before);
  await speaker.getByRole('button', { name: stage.words.next }).click();
  await stage.expectStep(5);
});

test('a blocked pop-up says how to allow it', async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  const stage = await StagePage.open(page);
  await page.keyboard.press('s');

  await expect(page.getByRole('dialog')).toContainText(stage.words.popup);
});
