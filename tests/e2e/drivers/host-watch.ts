import type { BrowserContext } from '@playwright/test';

/**
 * Watches host and frames of a context from their first request on. Returns the list it writes to:
 * requests to any but the given origins, errors, and what a policy refused.
 */
export async function watchFrames(
  context: BrowserContext,
  origins: readonly string[],
): Promise<string[]> {
  const faults: string[] = [];
  context.on('request', (request) => {
    const { origin } = new URL(request.url());
    if (!origins.includes(origin)) faults.push(`request to ${origin}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error' && !message.location().url.endsWith('favicon.ico')) {
      faults.push(message.text());
    }
  });
  context.on('weberror', (error) => faults.push(`uncaught: ${error.error().message}`));
  await context.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      console.error(`refused by the policy: ${effectiveDirective} ${blockedURI}`),
    ),
  );
  return faults;
}

/**
 * Runs in every frame before its own scripts: a reach for a place where something could be kept is
 * reported, and throws as it does in browsers that block storage.
 */
export function blockStorage(): void {
  const refuse = (what: string) => () => {
    console.error(`reached for ${what}`);
    throw new DOMException('Access is denied for this document.', 'SecurityError');
  };
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) {
    Object.defineProperty(window, name, { get: refuse(name) });
  }
  Object.defineProperty(Document.prototype, 'cookie', {
    get: refuse('cookie'),
    set: refuse('cookie'),
  });
  if ('ServiceWorkerContainer' in window) {
    ServiceWorkerContainer.prototype.register = refuse('a service worker');
  }
}
