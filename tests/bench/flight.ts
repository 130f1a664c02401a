import { LAPTOP } from './profiles.ts';
import { withVisitor } from './visitor.ts';

/** Where the flight goes, from the view of the world: Riga, near enough to take about 3 s. */
const TARGET = '#map=8/56.95/24.1';

const PATIENCE = 60_000;

/** One flight: how many frames the page drew, and in how many milliseconds. */
export interface Flight {
  readonly frames: number;
  readonly duration: number;
}

/**
 * Flies once on a laptop, from the view a page opens with, by its address alone: no panel opens. The
 * flight lasts until the map reports that it came to rest.
 */
export function measureFlight(url: string): Promise<Flight> {
  return withVisitor(LAPTOP, async ({ page }) => {
    await page.goto(url, { waitUntil: 'commit', timeout: PATIENCE });
    await page.waitForFunction(() => performance.getEntriesByName('map-ready').length > 0, null, {
      polling: 250,
      timeout: PATIENCE,
    });
    await page.waitForTimeout(1500);
    return page.evaluate(fly, TARGET);
  });
}

/** Runs in the page. The Atlas says where it landed at its map, a baseline at its root. */
function fly(target: string): Promise<Flight> {
  const landed = () =>
    document.querySelector<HTMLElement>('[data-camera]')?.dataset['camera'] ??
    document.documentElement.dataset['landed'];
  const before = landed();
  return new Promise((resolve) => {
    let frames = 0;
    const start = performance.now();
    location.hash = target;
    const step = () => {
      frames += 1;
      if (landed() === before) requestAnimationFrame(step);
      else resolve({ frames, duration: performance.now() - start });
    };
    requestAnimationFrame(step);
  });
}
