import { LAPTOP } from './profiles.ts';
import { withVisitor, type Visitor } from './visitor.ts';

/** Milliseconds between two looks at the page, and how many quiet ones mean that it is at rest. */
const LOOK = 150;
const QUIET = 3;
/** Milliseconds after the last press of a series by which what is out of sight has followed. */
const AFTERWARDS = 3500;
/** Less script than this between two looks, in seconds, is the page's own idling. */
const IDLE = 0.0005;

/** Milliseconds of script on the page's main thread. */
export interface Costs {
  /** Of each key press, until all that is seen of list, map and charts shows its result. */
  readonly presses: readonly number[];
  /** After each series: charts and lists that are out of sight follow. */
  readonly afterwards: readonly number[];
}

/**
 * What key presses in a field cost.
 * Motion is reduced, so that names on the map appear at once instead of fading in over ten frames.
 */
export function measurePresses(presses: Presses): Promise<Costs> {
  return withVisitor(LAPTOP, (visitor) => pressAll(visitor, presses), { reducedMotion: 'reduce' });
}

/** What is pressed, and where. */
export interface Presses {
  readonly url: string;
  /** Whether the page may use WebGL; without it the drawn map stands for the GL one. */
  readonly hasMap: boolean;
  /** Text to answer with for the published index of members; null for the published one. */
  readonly index: string | null;
  /** CSS selector of the field; the first one counts. */
  readonly field: string;
  /** Keys pressed one after the other; the field is left and entered again before each series. */
  readonly series: readonly (readonly string[])[];
  /** Whether the field is emptied after each series. */
  readonly isEmptied: boolean;
}

async function pressAll(
  { page, cdp }: Visitor,
  { url, hasMap, index, field, series, isEmptied }: Presses,
): Promise<Costs> {
  if (index !== null) {
    await page.route('**/data/cities.json*', (route) =>
      route.fulfill({ contentType: 'application/json', body: index }),
    );
  }
  if (!hasMap) await page.addInitScript(refuseContexts);
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(
    (mark) => performance.getEntriesByName(mark).length > 0,
    hasMap ? 'map-ready' : 'shell-ready',
    { polling: 250, timeout: 120_000 },
  );
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const target = page.locator(field).first();
  const costs = { presses: [] as number[], afterwards: [] as number[] };
  for (const keys of series) {
    await target.focus();
    await pause(AFTERWARDS);
    let before = await rest(cdp);
    const add = (list: number[], now: number) => {
      list.push((now - before) * 1000);
      before = now;
    };
    for (const key of keys) {
      await page.keyboard.press(key);
      // A crowd takes seconds to paint, in which no script runs: that is no rest.
      await page.evaluate(drawTwice);
      add(costs.presses, await rest(cdp));
    }
    await pause(AFTERWARDS);
    add(costs.afterwards, await rest(cdp));
    if (isEmptied) await target.fill('');
  }
  return costs;
}

/** Runs in the page. */
function drawTwice(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/** Runs in the page. */
function refuseContexts(): void {
  HTMLCanvasElement.prototype.getContext = () => null;
}

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** Waits until the page runs no more script; returns the seconds it has run in all. */
async function rest(cdp: Visitor['cdp']): Promise<number> {
  let last = await readScript(cdp);
  for (let quiet = 0; quiet < QUIET;) {
    await pause(LOOK);
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
