import type { BrowserContext, Page } from '@playwright/test';

/** What a page keeps on the visitor's device, by name; all empty on a page that keeps its word. */
interface Kept {
  readonly local: number;
  readonly session: number;
  readonly databases: readonly string[];
  readonly caches: readonly string[];
  readonly cookie: string;
}

/**
 * Watches a browser context from its first request on. Returns the list it writes to: requests that
 * leave `origin`, errors on the console (all but those `allowed`), uncaught errors, and everything
 * the content security policy refused.
 */
export async function watchContext(
  context: BrowserContext,
  origin: string,
  allowed: RegExp | null,
): Promise<string[]> {
  const faults: string[] = [];
  const report = (fault: string) => {
    if (!allowed?.test(fault)) faults.push(fault);
  };
  context.on('request', (request) => {
    const url = new URL(request.url());
    const isWeb = url.protocol.startsWith('http') || url.protocol.startsWith('ws');
    if (isWeb && url.origin !== origin) faults.push(`request to ${url.href}`);
  });
  context.on('console', (message) => {
    if (message.type() !== 'error') return;
    report(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => report(`uncaught: ${error.error().message}`));
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      console.error(`refused by the policy: ${effectiveDirective} ${blockedURI}`),
    );
  });
  return faults;
}

/** What the open pages of a context have stored, one line each; empty if nothing. */
export async function findStored(context: BrowserContext): Promise<string[]> {
  const cookies = (await context.cookies()).map(({ name }) => `cookie ${name}`);
  const pages = context.pages().filter((page) => page.url().startsWith('http'));
  const stored = await Promise.all(pages.map(readStored));
  return [...cookies, ...stored.flat()];
}

async function readStored(page: Page): Promise<string[]> {
  const kept = await page.evaluate(async (): Promise<Kept> => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).map(({ name }) => name ?? ''),
    caches: 'caches' in globalThis ? await caches.keys() : [],
    cookie: document.cookie,
  }));
  const lines = Object.entries(kept).map(([where, what]) => ({ where, text: String(what) }));
  return lines.flatMap(({ where, text }) =>
    text === '' || text === '0' ? [] : [`${where} holds ${text}`],
  );
}
