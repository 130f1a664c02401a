import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base, type Frame, type Page } from '@playwright/test';
import { readFrameAncestors, serveFolder } from '#src/build/serve.ts';
import { PROJECT } from './facts.ts';

const DIST = `${PROJECT}/dist`;

/** A page of somebody else with the embedded Atlas in it, on an origin of its own. */
export interface Host {
  /** Opens the page: `html` with the address of the Atlas's root in place of `{atlas}`. */
  readonly open: (page: Page, html: string) => Promise<void>;
  /** Everything the frame has said to its host so far. */
  readonly hear: (page: Page) => Promise<readonly unknown[]>;
  /** Violations of a policy, errors, and requests to anybody but host and Atlas. */
  readonly faults: readonly string[];
}

interface Fixtures {
  host: Host;
  /** Who may frame the Atlas: anybody, or those that data/site.json names. */
  ancestors: 'anybody' | 'as published';
}

const RECORDER = `<script>window.heard = []; addEventListener('message', ({ data, source }) => {
  if (source === document.querySelector('iframe').contentWindow) heard.push(data);
});</script>`;

const listen = (server: Server, name: string): Promise<string> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(`http://${name}:${(server.address() as AddressInfo).port}`);
    });
  });

export const test = base.extend<Fixtures>({
  ancestors: ['anybody', { option: true }],
  host: async ({ context, ancestors }, use) => {
    const allowed = ancestors === 'anybody' ? ['*'] : readFrameAncestors();
    const atlas = serveFolder(DIST, allowed);
    let html = '';
    const own = createServer((request, response) => {
      response.statusCode = request.url === '/' ? 200 : 404;
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(request.url === '/' ? html : '');
    });
    const root = await listen(atlas, 'localhost');
    const origin = await listen(own, '127.0.0.1');
    const faults: string[] = [];
    context.on('request', (request) => {
      const { origin: to } = new URL(request.url());
      if (to !== origin && to !== root) faults.push(`request to ${to}`);
    });
    context.on('console', (message) => {
      if (message.type() === 'error' && !message.location().url.endsWith('favicon.ico')) {
        faults.push(message.text());
      }
    });
    await use({
      faults,
      async open(page, text) {
        html = `<!doctype html><title>Host</title>${RECORDER}${text.replaceAll('{atlas}', root)}`;
        await page.goto(`${origin}/`);
      },
      hear: (page) => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard),
    });
    for (const server of [atlas, own]) {
      server.closeAllConnections();
      server.close();
    }
  },
});

/** The frame of the Atlas, once it is there. */
export async function findFrame(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe');
  const frame = await element.contentFrame();
  if (!frame) throw new Error('The frame is empty.');
  return frame;
}

export { expect } from '@playwright/test';
