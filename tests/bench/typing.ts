import { LAPTOP } from './profiles.ts';
import { withVisitor, type Visitor } from './visitor.ts';

/** Milliseconds between two looks at the page, and how many quiet ones mean that it is at rest. */
const LOOK = 150;
const QUIET = 3;
/** Less script than this between two looks, in seconds, is the page's own idling. */
const IDLE = 0.0005;

/**
 * Milliseconds of script on the page's main thread that each key press in the search field costs
 * until list and map show its result and rest.
 * Motion is reduced, so that names on the map appear at once instead of fading in over ten frames.
 */
export function measureKeys({ url, index, words }: Typing): Promise<readonly number[]> {
  return withVisitor(LAPTOP, (visitor) => typeWords(visitor, { url, index, words }), {
    reducedMotion: 'reduce',
  });
}

/** What is typed, and where. */
export interface Typing {
  readonly url: string;
  /** Text to answer with for the published index of members; null for the published one. */
  readonly index: string | null;
  /** Typed letter by letter; the field is emptied before each. */
  readonly words: readonly string[];
}

async function typeWords(
  { page, cdp }: Visitor,
  { url, index, words }: Typing,
): Promise<readonly number[]> {
  if (index !== null) {
    await page.route('**/data/cities.json*', (route) =>
      route.fulfill({ contentType: 'application/json', body: index }),
    );
  }
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('map-ready').length > 0, null, {
    polling: 250,
    timeout: 120_000,
  });
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const field = page.getByRole('combobox').first();
  const costs: number[] = [];
  for (const word of words) {
    await field.focus();
    await rest(cdp);
    for (const letter of word) {
      const before = await readScript(cdp);
      await page.keyboard.press(letter);
      costs.push(((await rest(cdp)) - before) * 1000);
    }
    await field.fill('');
  }
  return costs;
}

/** Waits until the page runs no more script; returns the seconds it has run in all. */
async function rest(cdp: Visitor['cdp']): Promise<number> {
  let last = await readScript(cdp);
  for (let quiet = 0; quiet < QUIET;) {
    await new Promise((resolve) => setTimeout(resolve, LOOK));
    const now = await readScript(cdp);
    quiet = now - last < IDLE ? quiet + 1 : 0;
    last = now;
  }
  return last;
}

async function readScript(cdp: Visitor['cdp']): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? NaN;
}
