import type { Profile } from './profiles.ts';
import type { MarkName } from './traffic.ts';
import { withVisitor } from './visitor.ts';

/** When a page set its marks, in milliseconds after it was asked for; null for one it never set. */
export interface Loading {
  readonly marks: Readonly<Record<MarkName, number | null>>;
  /** Sum of the layout shifts until then (CLS), without those that follow an input. */
  readonly layoutShift: number;
}

const PATIENCE = 180_000;

/** Opens a page and waits until its map is ready. `url` lies behind the line of `profile`. */
export function timeLoading(url: string, profile: Profile): Promise<Loading> {
  return withVisitor(profile, async ({ page }) => {
    await page.goto(url, { waitUntil: 'commit', timeout: PATIENCE });
    // Seldom, since each look costs the page a little time.
    await page.waitForFunction(() => performance.getEntriesByName('map-ready').length > 0, null, {
      polling: 500,
      timeout: PATIENCE,
    });
    return page.evaluate(readLoading);
  });
}

/** An entry of the Layout Instability API, which TypeScript's library does not know. */
interface Shift {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

/** Runs in the page. */
async function readLoading(): Promise<Loading> {
  const when = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? null;
  const shifts = await new Promise<number>((resolve) => {
    let sum = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = entry as unknown as Shift;
        if (!hadRecentInput) sum += value;
      }
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(sum), 300);
  });
  return {
    marks: {
      'atlas-visible': when('atlas-visible'),
      'shell-ready': when('shell-ready'),
      'map-ready': when('map-ready'),
    },
    layoutShift: shifts,
  };
}
