/**
 * What no headless test can show: real key presses, sent by the window system, while the stage fills
 * the screen. A browser in full screen takes Escape for itself and only gives it to a page that has
 * locked it; a synthetic Escape would reach the page in any case and prove nothing.
 *
 * Needs a built site, Chromium, `Xvfb` and `xdotool`; not part of `npm test`. From the project's
 * folder: `npx tsx tests/headed/full-screen-keys.ts`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { chromium, type Page } from 'playwright';
import { serveFolder } from '#src/build/serve.ts';
import { CHROMIUM_FLAGS, findChromium } from '../chromium.ts';

const DISPLAY = process.env['HEADED_DISPLAY'] ?? ':97';
const PORT = Number(process.env['PORT'] ?? 4283);
const env = { ...process.env, DISPLAY };

/** Presses a key as a keyboard or a clicker would, for whatever window has the focus. */
async function press(page: Page, key: string): Promise<void> {
  const { status, stderr } = spawnSync('xdotool', ['key', key], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`xdotool: ${stderr}`);
  await page.waitForTimeout(900);
}

interface Seen {
  readonly hash: string;
  readonly isFull: boolean;
}

function look(page: Page): Promise<Seen> {
  return page.evaluate(() => ({
    hash: location.hash,
    isFull: document.fullscreenElement !== null,
  }));
}

let failures = 0;

async function expectSeen(page: Page, what: string, wanted: Partial<Seen>): Promise<void> {
  const seen = await look(page);
  const keys = Object.keys(wanted) as (keyof Seen)[];
  const isRight = keys.every((key) => seen[key] === wanted[key]);
  if (!isRight) failures += 1;
  console.log(`${isRight ? 'ok    ' : 'FAILED'} ${what}: ${JSON.stringify(seen)}`);
}

async function visitEspoo(page: Page): Promise<void> {
  await press(page, 'g');
  for (const letter of 'espoo') await press(page, letter);
  await press(page, 'Return');
}

async function prove(page: Page, address: string): Promise<void> {
  await page.goto(`${address}en/stage/#step=3`);
  await page.waitForFunction(() => performance.getEntriesByName('shell-ready').length > 0);
  await page.bringToFront();
  await press(page, 'Next');
  await expectSeen(page, 'Page Down leads on', { hash: '#step=4' });
  await press(page, 'f');
  await expectSeen(page, 'F fills the screen', { isFull: true });
  await visitEspoo(page);
  await expectSeen(page, 'a detour in full screen', { hash: '#city=espoo&step=4', isFull: true });
  await press(page, 'Escape');
  await expectSeen(page, 'Escape is locked and leads back', { hash: '#step=4', isFull: true });
  await visitEspoo(page);
  await press(page, 'BackSpace');
  await expectSeen(page, 'Backspace leads back', { hash: '#step=4', isFull: true });
  await visitEspoo(page);
  await press(page, 'Next');
  await expectSeen(page, 'Page Down leads back', { hash: '#step=4', isFull: true });
  await press(page, 'F5');
  await page.waitForFunction(() => performance.getEntriesByName('shell-ready').length > 0);
  await expectSeen(page, 'F5 stays on the step', { hash: '#step=4' });
  await press(page, 'Prior');
  await expectSeen(page, 'Page Up leads back a step', { hash: '#step=3' });
}

/** The other side of the proof: where nothing locks it, Escape never reaches the page. */
async function proveUnlocked(page: Page, address: string): Promise<void> {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'keyboard', { value: undefined }),
  );
  await page.goto(`${address}en/stage/#step=4`);
  await page.waitForFunction(() => performance.getEntriesByName('shell-ready').length > 0);
  await page.bringToFront();
  await press(page, 'f');
  await visitEspoo(page);
  await press(page, 'Escape');
  await expectSeen(page, 'without the lock Escape leaves full screen, and the detour stays', {
    hash: '#city=espoo&step=4',
    isFull: false,
  });
  await press(page, 'Next');
  await expectSeen(page, 'Page Down then leads back', { hash: '#step=4' });
}

const screen = spawn('Xvfb', [DISPLAY, '-screen', '0', '1280x720x24'], { stdio: 'ignore' });
const server = serveFolder('dist', ["'none'"]).listen(PORT);
try {
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const browser = await chromium.launch({
    headless: false,
    executablePath: findChromium() ?? '',
    args: [...CHROMIUM_FLAGS, '--window-size=1280,720', '--window-position=0,0'],
    env: env as Record<string, string>,
  });
  const context = await browser.newContext({ viewport: null, reducedMotion: 'reduce' });
  const address = `http://localhost:${PORT}/`;
  await prove(await context.newPage(), address);
  await proveUnlocked(await context.newPage(), address);
  await browser.close();
} finally {
  server.close();
  screen.kill();
}
process.exitCode = failures > 0 ? 1 : 0;
