import { test, expect } from '@playwright/test';
import { loadMessages } from '#src/i18n/load.ts';
import { parse } from 'csv-parse/sync';
test('x', async ({ page }) => {
  const m = await loadMessages('ru');
  console.log(m.city.close, typeof parse);
  const t = Date.now();
  await page.goto('/'); console.log(Date.now() - t);
  expect(1).toBe(1);
});
