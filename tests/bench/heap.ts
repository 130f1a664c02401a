import { LAPTOP } from './profiles.ts';
import { withVisitor } from './visitor.ts';

/** Bytes of live JavaScript objects of the page (not of its workers) once its map is ready. */
export function measureHeap(url: string): Promise<number> {
  return withVisitor(LAPTOP, async ({ page, cdp }) => {
    await page.goto(url, { waitUntil: 'commit' });
    await page.waitForFunction(() => performance.getEntriesByName('map-ready').length > 0, null, {
      polling: 250,
      timeout: 60_000,
    });
    await cdp.send('HeapProfiler.enable');
    await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = await cdp.send('Runtime.getHeapUsage');
    return usedSize;
  });
}
