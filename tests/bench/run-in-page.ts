import type { Page } from 'playwright';

/**
 * Lets functions of ours run in a page: tsx marks every function within them with a call of its own
 * (`__name`), which no page knows. To be called before the page is opened.
 */
export function allowFunctions(page: Page): Promise<unknown> {
  return page.addInitScript('globalThis.__name ??= (value) => value;');
}
