import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serveFolder } from '#src/build/serve.ts';
import { STREETS_ORIGIN } from '#src/domain/streets.ts';
import { loadStreetsWords } from '#src/i18n/streets/load.ts';
import { test as base } from '../fixtures.ts';
import { PROJECT } from './facts.ts';
import { watchContext } from './guard.ts';

const DIST = `${PROJECT}/dist`;

/** How the built script says whether streets are offered. */
const SWITCH = /\bstreets:!(?:0|1)/;

/** The built site as it would be with `"streets": true` in data/site.json. */
export function serveWithStreets(): Server {
  const site = serveFolder(DIST, ["'none'"], true);
  return createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    const script = path.endsWith('.js') ? readFileSync(DIST + path, 'utf8') : '';
    if (!SWITCH.test(script)) return void site.emit('request', request, response);
    response.setHeader('Content-Type', 'text/javascript');
    response.end(script.replace(SWITCH, 'streets:!0'));
  });
}

/** Pages of a site that offers streets, whose server they may ask beside their own. */
export const test = base.extend<{ words: Awaited<ReturnType<typeof loadStreetsWords>> }>({
  // eslint-disable-next-line no-empty-pattern
  baseURL: async ({}, use) => {
    const server = serveWithStreets();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    server.closeAllConnections();
    server.close();
  },
  guard: async ({ context, baseURL, allowedErrors }, use) => {
    const faults = await watchContext(context, baseURL ?? '', allowedErrors);
    await use(undefined);
    const others = faults.filter((fault) => !fault.startsWith(`request to ${STREETS_ORIGIN}/`));
    base.expect(others, 'what no page may do').toEqual([]);
  },
  // eslint-disable-next-line no-empty-pattern
  words: async ({}, use) => use(await loadStreetsWords('lv')),
});

export { expect } from '@playwright/test';
