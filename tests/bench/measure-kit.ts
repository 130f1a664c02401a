import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { KIT_FILE } from '#src/domain/saving.ts';
import { TIME_BUDGETS } from './budgets.ts';
import { median } from './median.ts';
import { LAPTOP } from './profiles.ts';
import type { Finding } from './results.ts';
import { withVisitor } from './visitor.ts';

/** Milliseconds after the file was opened. */
interface Opening {
  readonly firstStep: number;
  readonly shell: number;
}

/** Opens the kit of the built site `folder` from the disk, each time in a fresh profile. */
export async function measureKit(folder: string, rounds: number): Promise<readonly Finding[]> {
  const url = pathToFileURL(join(folder, KIT_FILE)).href;
  const openings: Opening[] = [];
  for (let round = 0; round < rounds; round += 1) openings.push(await openKit(url));
  const note = `from file://, ${rounds} times`;
  return [
    {
      budget: TIME_BUDGETS.kitStep,
      value: median(openings.map(({ firstStep }) => firstStep)),
      note,
    },
    { budget: TIME_BUDGETS.kitShell, value: median(openings.map(({ shell }) => shell)), note },
  ];
}

function openKit(url: string): Promise<Opening> {
  return withVisitor(LAPTOP, async ({ page }) => {
    await page.goto(url, { waitUntil: 'commit' });
    await page.waitForFunction(() => performance.getEntriesByName('shell-ready').length > 0);
    return page.evaluate(() => {
      const when = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? NaN;
      // The title of the step stands in the file itself, and is painted with the first pixel.
      return { firstStep: when('first-contentful-paint'), shell: when('shell-ready') };
    });
  });
}
