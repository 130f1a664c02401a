import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base, type Frame, type Page } from '@playwright/test';
import { readFrameAncestors, serveFolder } from '#src/build/serve.ts';
import { FRAME_WORDS } from '#src/i18n/builder/frame.ts';
import { writeEmbedCode } from '#src/url/embed-code.ts';
import { readLanguage } from '#src/url/paths.ts';
import { PROJECT } from './facts.ts';
import { blockStorage, watchFrames } from './host-watch.ts';

const DIST = `${PROJECT}/dist`;
const PAGES = `${PROJECT}/tests/e2e/hosts`;
const MODULES = `${PROJECT}/node_modules`;

/** Stands in for the map where a test is about something else. */
const MAP = /\/assets\/CityMap-[^/]*\.js$/;
const NO_MAP = { contentType: 'text/javascript', body: 'export default () => ({ goTo() {} });' };

/** A policy that allows a page its own style sheets and the frames of the Atlas, and nothing else. */
const strictPolicy = (root: string) =>
  `default-src 'none'; style-src 'self'; frame-src ${root}; require-trusted-types-for 'script'`;

/** What is put into a page of the folder hosts/. */
export interface Visit {
  /** Folder of the language with a slash at its end, query and fragment: 'ru/embed/#city=espoo'. */
  readonly embed?: string;
  /** Served with a policy that allows next to nothing. */
  readonly isStrict?: boolean;
}

/** A page of somebody else with the embedded Atlas in it, on an origin of its own. */
export interface Host {
  /** Opens the page: `html` with the address of the Atlas's root in place of `{atlas}`. */
  readonly open: (page: Page, html: string) => Promise<void>;
  /** Opens a page of the folder hosts/ by its name. */
  readonly visit: (page: Page, name: string, visit?: Visit) => Promise<void>;
  /** Everything the frame has said to its host so far. */
  readonly hear: (page: Page) => Promise<readonly unknown[]>;
  /** Violations of a policy, errors, requests to anybody but host and Atlas, reaches for storage. */
  readonly faults: readonly string[];
}

interface Fixtures {
  host: Host;
  /** Who may frame the Atlas: anybody, or those that data/site.json names. */
  ancestors: 'anybody' | 'as published';
  /** Whether the GL map is drawn; without it frames open several times faster. */
  hasMap: boolean;
  /** What the browser does with whoever reaches for storage: throws, or gives each host's frame its own. */
  storage: 'blocked' | 'partitioned';
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
  hasMap: [true, { option: true }],
  storage: ['blocked', { option: true }],
  host: async ({ context, ancestors, hasMap, storage }, use) => {
    const allowed = ancestors === 'anybody' ? ['*'] : readFrameAncestors();
    const atlas = serveFolder(DIST, allowed);
    let html = '';
    let policy: string | null = null;
    const own = createServer(({ url = '/' }, response) => {
      const file = findFile(url);
      response.statusCode = url === '/' || file ? 200 : 404;
      const type = TYPES.find(([ending]) => url.endsWith(ending))?.[1] ?? 'text/html';
      response.setHeader('Content-Type', `${type}; charset=utf-8`);
      if (policy) response.setHeader('Content-Security-Policy', policy);
      response.end(url === '/' ? html : file);
    });
    const root = await listen(atlas, 'localhost');
    const origin = await listen(own, '127.0.0.1');
    const faults = await watchFrames(context, [origin, root]);
    if (storage === 'blocked') await context.addInitScript(blockStorage);
    if (!hasMap) await context.route(MAP, (route) => route.fulfill(NO_MAP));
    await use({
      faults,
      async open(page, text) {
        html = `<!doctype html><title>Host</title>${RECORDER}${text.replaceAll('{atlas}', root)}`;
        policy = null;
        await page.goto(`${origin}/`);
      },
      async visit(page, name, { embed = 'embed/', isStrict = false } = {}) {
        const [folder = ''] = embed.split('embed/');
        const { title, link } = FRAME_WORDS[readLanguage(`/${embed}`, '/')];
        const frame = writeEmbedCode({
          src: `${root}/${embed}`,
          title,
          href: `${root}/${folder}`,
          linkText: link,
        });
        html = readFileSync(`${PAGES}/${name}.html`, 'utf8')
          .replaceAll('{atlas}', root)
          .replaceAll('{frames}', `${frame}\n`.repeat(18))
          .replaceAll('{frame}', frame);
        // A page with a strict policy could not run it; the others are what they are with it.
        if (!isStrict) html = html.replace('<head>', `<head>${RECORDER}`);
        policy = isStrict ? strictPolicy(root) : null;
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

const TYPES = [
  ['.css', 'text/css'],
  ['.js', 'text/javascript'],
] as const;

/** A file of the folder hosts/, or of a package that a host has chosen to listen with. */
function findFile(url: string): Buffer | null {
  const path = url.startsWith('/modules/') ? MODULES + url.slice(8) : PAGES + url;
  return url !== '/' && !url.includes('..') && existsSync(path) ? readFileSync(path) : null;
}

/** The frame of the Atlas, once it is there. */
export async function findFrame(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe');
  const frame = await element.contentFrame();
  if (!frame) throw new Error('The frame is empty.');
  return frame;
}

/** The frames of the Atlas in a page, in the order they came. */
export const listAtlases = (page: Page): readonly Frame[] =>
  page.frames().filter((frame) => frame.url().includes('/embed/'));

/** What a frame says it draws, and how many drawing contexts it may hold. */
export function readDrawn(
  frame: Frame,
): Promise<{ readonly drawn: string | undefined; readonly canvases: number }> {
  return frame.evaluate(() => ({
    drawn: document.documentElement.dataset['map'],
    canvases: document.querySelectorAll('canvas').length,
  }));
}

/** Whether a frame shows neither map nor drawing. */
export async function isBlank(frame: Frame): Promise<boolean> {
  const { drawn } = await readDrawn(frame);
  return drawn !== 'gl' && (await frame.locator('.atlas-marks g > use').count()) === 0;
}

export { expect } from '@playwright/test';
