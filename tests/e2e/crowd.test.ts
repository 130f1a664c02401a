import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { decodeIndex, encodeIndex } from '#src/domain/dataset.ts';
import { multiplyMembers } from '../bench/synthetic.ts';
import { expect, test } from './fixtures.ts';

/** More members than a list should hold at once. */
const CROWD = 1200;

/** Answers with a network that has grown to a crowd. */
async function grow(page: Page): Promise<void> {
  const text = readFileSync(new URL('../../dist/data/cities.json', import.meta.url), 'utf8');
  const dataset = multiplyMembers(decodeIndex(JSON.parse(text)), CROWD);
  await page.route('**/data/cities.json*', (route) =>
    route.fulfill({ json: encodeIndex(dataset) }),
  );
}

test('a long list grows on demand, and counts all from the start', async ({ atlas, page }) => {
  await grow(page);
  await atlas.open();
  await expect(atlas.rows).toHaveCount(500);
  await expect(atlas.count).toContainText('1198');

  await atlas.button(atlas.words.list.more(500)).click();
  await expect(atlas.rows).toHaveCount(1000);
  await atlas.button(atlas.words.list.more(198)).press('Enter');
  await expect(atlas.rows).toHaveCount(1198);
  await expect(atlas.button(atlas.words.list.more(0))).toHaveCount(0);
});

test('a search in a long list starts it anew', async ({ atlas, page }) => {
  await grow(page);
  await atlas.open();
  await atlas.button(atlas.words.list.more(500)).click();
  await atlas.search.fill('a');
  await atlas.search.fill('');
  await expect(atlas.rows).toHaveCount(500);
});
