import type { CDPSession, Page } from 'playwright';
import type { Flight } from './flight.ts';
import { LAPTOP } from './profiles.ts';
import { withVisitor } from './visitor.ts';

const PATIENCE = 60_000;

/** The step that is flown to: the Baltic neighbours, from the whole globe. */
const FLOWN_TO = 5;

/** What a talk costs. */
export interface Talk {
  /** The flight between two steps. */
  readonly flight: Flight;
  /** Milliseconds of script that a step takes, the mean of those walked. */
  readonly script: number;
  /** Bytes of live JavaScript objects before and after the walk. */
  readonly heapBefore: number;
  readonly heapAfter: number;
}

/** Opens the stage of a site, flies from one step to the next, then walks back and forth. */
export async function measureTalk(root: string, steps: number): Promise<Talk> {
  const flight = await withVisitor(LAPTOP, async ({ page }) => {
    await open(page, root, FLOWN_TO - 1);
    return page.evaluate(fly);
  });
  const reduced = { reducedMotion: 'reduce' } as const;
  const walk = await withVisitor(
    LAPTOP,
    async ({ page, cdp }) => {
      await open(page, root, 1);
      await cdp.send('Performance.enable');
      await cdp.send('HeapProfiler.enable');
      await walkSteps(page, 40);
      const [heapBefore, scriptBefore] = [await readHeap(cdp), await readScript(cdp)];
      await walkSteps(page, steps);
      const script = ((await readScript(cdp)) - scriptBefore) / steps;
      return { script, heapBefore, heapAfter: await readHeap(cdp) };
    },
    reduced,
  );
  return { flight, ...walk };
}

async function open(page: Page, root: string, step: number): Promise<void> {
  await page.goto(`${root}stage/#step=${step}`, { waitUntil: 'commit', timeout: PATIENCE });
  await page.waitForFunction(() => performance.getEntriesByName('map-ready').length > 0, null, {
    polling: 250,
    timeout: PATIENCE,
  });
  await page.waitForTimeout(1500);
}

/** Runs in the page: one press of Page Down, until the map says that it came to rest. */
function fly(): Promise<Flight> {
  const landed = () => document.querySelector<HTMLElement>('[data-camera]')?.dataset['camera'];
  const before = landed();
  return new Promise((resolve) => {
    let frames = 0;
    const start = performance.now();
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', code: 'PageDown' }));
    const step = () => {
      frames += 1;
      if (landed() === before) requestAnimationFrame(step);
      else resolve({ frames, duration: performance.now() - start });
    };
    requestAnimationFrame(step);
  });
}

/** So many steps, from the first to the last and back again, one a frame. */
function walkSteps(page: Page, steps: number): Promise<void> {
  return page.evaluate(async (count) => {
    const last = document.querySelectorAll('.stage-foot li').length;
    for (let done = 0; done < count; done += 1) {
      const key = Math.floor(done / (last - 1)) % 2 === 0 ? 'PageDown' : 'PageUp';
      window.dispatchEvent(new KeyboardEvent('keydown', { key, code: key }));
      await new Promise(requestAnimationFrame);
    }
  }, steps);
}

async function readHeap(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize;
}

/** Milliseconds of script since the page began. */
async function readScript(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000;
}
