import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { chromium, type CDPSession, type Page } from 'playwright';
import { serveFolder } from '#src/build/serve.ts';
import { COUNTDOWN, PATIENCE, STEP_TIME } from '#src/state/kiosk.svelte.ts';
import { CHROMIUM_FLAGS, findChromium } from '../chromium.ts';

const DIST = join(import.meta.dirname, '..', '..', 'dist');

/** Minutes of the kiosk's own time; they pass many times faster. */
const MINUTES = Number(process.argv[2] ?? 30);
/** Rounds that the page may take to find its size. */
const WARM_UP = 2;
/** What may be more at the end than after the warm-up: caches fill, code is compiled. */
const GROWTH = { heap: 1.15, listeners: 1.02, nodes: 1.05 } as const;

/** What the page holds at one moment. */
interface Hold {
  /** Bytes after a collection of garbage. */
  readonly heap: number;
  readonly listeners: number;
  readonly nodes: number;
  /** WebGL contexts ever made. */
  readonly contexts: number;
}

/** Counts the contexts of the page from its first script on. */
function countContexts(): void {
  const counted = globalThis as unknown as { contexts: number };
  counted.contexts = 0;
  const seen = new WeakSet<object>();
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...given: unknown[]) {
    const context = Reflect.apply(getContext, this, given) as object | null;
    if (context && String(given[0]).startsWith('webgl') && !seen.has(context)) {
      seen.add(context);
      counted.contexts += 1;
    }
    return context;
  } as typeof getContext;
}

async function measure(page: Page, device: CDPSession): Promise<Hold> {
  await device.send('HeapProfiler.collectGarbage');
  const { metrics } = await device.send('Performance.getMetrics');
  const read = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return {
    heap: read('JSHeapUsedSize'),
    listeners: read('JSEventListeners'),
    nodes: read('Nodes'),
    contexts: await page.evaluate(() => (globalThis as unknown as { contexts: number }).contexts),
  };
}

/** Lets time pass in a few leaps, so that each timer of the kiosk is heard. Returns milliseconds. */
async function pass(page: Page, leap: number, times: number): Promise<number> {
  for (let turn = 0; turn < times; turn += 1) {
    await page.clock.fastForward(leap);
    await page.clock.runFor(100);
  }
  return leap * times;
}

/** A round of the hall: the talk plays, somebody comes, looks at a city, walks off. Milliseconds. */
async function playRound(page: Page): Promise<number> {
  let time = await pass(page, STEP_TIME, 5);
  await page.mouse.click(1000, 400);
  await page.keyboard.press('PageDown');
  time += await pass(page, PATIENCE + 500, 1);
  time += await pass(page, 1000, COUNTDOWN + 1);
  return time;
}

/**
 * `npm run soak [minutes]`: leaves the built kiosk to itself for half an hour of its own time and
 * fails when it grows: heap, listeners, nodes, drawing contexts.
 */
async function soak(): Promise<void> {
  const server = serveFolder(DIST, ["'self'"]);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...CHROMIUM_FLAGS],
  });
  const holds: Hold[] = [];
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    const device = await page.context().newCDPSession(page);
    await device.send('Performance.enable');
    await page.addInitScript(countContexts);
    await page.goto(`http://localhost:${port}/stage/?kiosk=1`);
    await page.waitForFunction(() => document.documentElement.dataset['map'] === 'gl');
    await page.clock.install();
    await page.reload();
    await page.clock.runFor(5000);
    for (let time = 0; time < MINUTES * 60_000;) {
      time += await playRound(page);
      const hold = await measure(page, device);
      holds.push(hold);
      const said = `${(hold.heap / 1e6).toFixed(1)} MB, ${hold.listeners} listeners, ${hold.nodes} nodes`;
      console.log(`${(time / 60_000).toFixed(1)} min: ${said}, ${hold.contexts} contexts`);
    }
  } finally {
    await browser.close();
    server.close();
  }
  judge(holds);
}

function judge(holds: readonly Hold[]): void {
  const [first, last] = [holds[WARM_UP], holds.at(-1)];
  if (!first || !last || holds.length < WARM_UP + 2) {
    throw new Error('Too short: nothing can be said of growth.');
  }
  const grown = (Object.keys(GROWTH) as (keyof typeof GROWTH)[]).filter(
    (what) => last[what] > first[what] * GROWTH[what],
  );
  const isRemade = last.contexts > first.contexts;
  for (const what of grown)
    console.error(`The kiosk grows: ${what} ${first[what]} → ${last[what]}`);
  if (isRemade) console.error(`Contexts are made anew: ${first.contexts} → ${last.contexts}`);
  if (grown.length > 0 || isRemade) process.exitCode = 1;
  else console.log('It does not grow.');
}

await soak();
