import type { Page, Request } from 'playwright';
import { allowFunctions } from './run-in-page.ts';

/** The User Timing marks of the Atlas, see the design's signals for hosts. */
export type MarkName = 'atlas-visible' | 'shell-ready' | 'map-ready';

/** One file of the site that was loaded. Times are in milliseconds since 1970. */
export interface Loaded {
  /** Address without query and fragment, relative to the site's root. */
  readonly path: string;
  /** When it was asked for, and when its last byte had arrived. */
  readonly startedAt: number;
  readonly endedAt: number;
}

/** Milliseconds a mark is waited for: the hall's line is slow. */
const PATIENCE = 120_000;

/** Stands in the page before its own scripts and counts what they write to the visitor's device. */
function countWrites(): void {
  const count = { writes: 0 };
  Object.assign(globalThis, { __writes: count });
  const watch = (owner: object, name: string) => {
    const original = Reflect.get(owner, name) as (...args: unknown[]) => unknown;
    Reflect.set(owner, name, function (this: unknown, ...args: unknown[]) {
      count.writes += 1;
      return original.apply(this, args);
    });
  };
  watch(Storage.prototype, 'setItem');
  watch(IDBFactory.prototype, 'open');
  watch(CacheStorage.prototype, 'open');
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(Document.prototype, 'cookie', {
    ...cookie,
    set(this: Document, value: string) {
      count.writes += 1;
      cookie?.set?.call(this, value);
    },
  });
}

/** Watches what a page of the site loads and writes; made before the page is opened. */
export class Traffic {
  readonly #page: Page;
  readonly #root: string;
  readonly #requests: Request[] = [];

  private constructor(page: Page, root: string) {
    this.#page = page;
    this.#root = root;
    page.context().on('request', (request) => this.#requests.push(request));
  }

  /** `root` is the site's absolute address with its slash. */
  static async watch(page: Page, root: string): Promise<Traffic> {
    await allowFunctions(page);
    await page.addInitScript(countWrites);
    return new Traffic(page, root);
  }

  /** When a mark was set, in milliseconds since 1970. Throws when it never is. */
  async waitFor(mark: MarkName): Promise<number> {
    const handle = await this.#page.waitForFunction(
      (name) => {
        const [entry] = performance.getEntriesByName(name);
        return entry && performance.timeOrigin + entry.startTime;
      },
      mark,
      { polling: 200, timeout: PATIENCE },
    );
    return (await handle.jsonValue()) ?? NaN;
  }

  /** Every file of the site that was answered for so far, in the order of asking. */
  async loaded(): Promise<readonly Loaded[]> {
    const times = await this.#readTimes();
    const finished: Loaded[] = [];
    for (const request of this.#requests) {
      const url = request.url();
      if (!url.startsWith(this.#root) || !(await request.response())) continue;
      const { startTime, responseEnd } = request.timing();
      finished.push({
        path: (url.split(/[?#]/)[0] ?? url).slice(this.#root.length),
        startedAt: startTime,
        endedAt: responseEnd < 0 ? Infinity : startTime + responseEnd,
        ...times.get(url),
      });
    }
    return finished;
  }

  /**
   * The page's own times of what it loaded, by address: on one clock with its marks, which those of
   * the browser's network are not quite.
   */
  async #readTimes(): Promise<ReadonlyMap<string, { startedAt: number; endedAt: number }>> {
    const entries = await this.#page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter((entry) => entry instanceof PerformanceResourceTiming)
        .map(({ name, startTime, responseEnd }) => ({
          url: name,
          startedAt: performance.timeOrigin + startTime,
          endedAt: performance.timeOrigin + responseEnd,
        })),
    );
    return new Map(entries.map(({ url, ...times }) => [url, times]));
  }

  /** Addresses of other sites that were asked for, answered or not. */
  foreign(): readonly string[] {
    return this.#requests
      .map((request) => request.url())
      .filter((url) => /^(https?|wss?):/.test(url) && !url.startsWith(this.#root));
  }

  /** How often anything was written to cookies, storage, databases or caches by script. */
  async countStorageWrites(): Promise<number> {
    return this.#page.evaluate(
      () => (globalThis as unknown as { __writes: { writes: number } }).__writes.writes,
    );
  }

  async countCookies(): Promise<number> {
    return (await this.#page.context().cookies()).length;
  }
}
