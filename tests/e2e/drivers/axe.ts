import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { PROJECT } from './facts.ts';

const SOURCE = readFileSync(`${PROJECT}/node_modules/axe-core/axe.min.js`, 'utf8');

const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

/** What axe-core holds against the page as it stands, one line each: rule, and where. */
export async function findViolations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(SOURCE);
  const results = await page.evaluate((options) => {
    const { axe } = globalThis as unknown as {
      axe: { run: (options: RunOptions) => Promise<AxeResults> };
    };
    return axe.run(options);
  }, OPTIONS);
  return results.violations.map(({ id, nodes }) => {
    const places = nodes.slice(0, 4).map(({ target, failureSummary }) => {
      const reason = (failureSummary ?? '').split('\n')[1]?.trim() ?? '';
      return `${target.join(' ')} (${reason})`;
    });
    return `${id}: ${places.join('; ')}`;
  });
}
