import { chromium, type BrowserContextOptions, type CDPSession, type Page } from 'playwright';
import { CHROMIUM_FLAGS, findChromium } from '../chromium.ts';
import type { Profile } from './profiles.ts';
import { allowFunctions } from './run-in-page.ts';

/** A person who comes for the first time: a browser of their own, with nothing in its caches. */
export interface Visitor {
  readonly page: Page;
  readonly cdp: CDPSession;
}

/**
 * Lets a visitor with the device of `profile` do something, and closes their browser after it. The
 * slow-down of the processor reaches the page's main thread, not its workers.
 */
export async function withVisitor<T>(
  profile: Profile,
  act: (visitor: Visitor) => Promise<T>,
  options: BrowserContextOptions = {},
): Promise<T> {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...CHROMIUM_FLAGS],
  });
  try {
    const { viewport, deviceScaleFactor, isMobile, cpuSlowdown } = profile;
    const context = await browser.newContext({
      viewport,
      deviceScaleFactor,
      isMobile,
      hasTouch: isMobile,
      locale: 'lv-LV',
      ...options,
    });
    const page = await context.newPage();
    await allowFunctions(page);
    const cdp = await context.newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
    return await act({ page, cdp });
  } finally {
    await browser.close();
  }
}
