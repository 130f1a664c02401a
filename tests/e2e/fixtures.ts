import { expect, test as base } from '@playwright/test';
import { AtlasPage } from './drivers/atlas.ts';
import { findStored, watchContext } from './drivers/guard.ts';

interface Options {
  /** Whether the map is drawn; without it pages open several times faster. */
  hasMap: boolean;
  /** Errors on the console that a test provokes. */
  allowedErrors: RegExp | null;
}

interface Fixtures {
  /** The explore page as a visitor uses it. */
  atlas: AtlasPage;
  /** Fails any test whose page asks others, stores, breaks the policy or complains. */
  guard: undefined;
}

/** Stands in for the map where a test is about something else: a component that draws nothing. */
const MAPS = /\/assets\/(CityMap|LandAtlas)-[^/]*\.js$/;
const NO_MAP = { contentType: 'text/javascript', body: 'export default () => ({ goTo() {} });' };

/** The window that tests open where they ask for no other (see the configuration). */
const WIDE = { width: 1440, height: 900 };

/** The same layout with fewer pixels: the map is painted in software, pixel by pixel. */
const LESS = { width: 1100, height: 760 };

/** The test function of all end-to-end tests: every one of them is a test of privacy too. */
export const test = base.extend<Options & Fixtures>({
  hasMap: [false, { option: true }],
  allowedErrors: [null, { option: true }],
  viewport: async ({ hasMap, viewport }, use) => {
    const isOwn = viewport?.width !== WIDE.width || viewport.height !== WIDE.height;
    await use(hasMap && !isOwn ? LESS : viewport);
  },
  context: async ({ context, hasMap }, use) => {
    if (!hasMap) await context.route(MAPS, (route) => route.fulfill(NO_MAP));
    await use(context);
  },
  atlas: async ({ page }, use) => use(await AtlasPage.of(page)),
  // It depends on the page so that it looks into it before the page is closed.
  guard: [
    async ({ context, page, baseURL, allowedErrors }, use) => {
      const faults = await watchContext(context, new URL(baseURL ?? '').origin, allowedErrors);
      await use(undefined);
      if (!page.isClosed()) faults.push(...(await findStored(context)));
      expect(faults, 'what no page may do').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
