import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium, PLAIN_FLAGS } from '../chromium.ts';
import { expect, findFrame, test } from './drivers/host.ts';

const profile = mkdtempSync(join(tmpdir(), 'atlas-profile-'));
test.afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

// Chromium as people have it, where each host's frame has a storage of its own: with Playwright's own
// arguments frames have none at all.
test.use({
  hasMap: false,
  storage: 'partitioned',
  launchOptions: {
    executablePath: findChromium(),
    ignoreDefaultArgs: true,
    args: [
      ...PLAIN_FLAGS,
      '--disable-gpu',
      '--headless=new',
      '--remote-debugging-pipe',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
  },
});

test('the frame keeps nothing in the storage it is given', async ({ host, page }) => {
  await host.open(page, '<iframe src="{atlas}/embed/" title="Karte" width="640"></iframe>');
  const frame = await findFrame(page);
  await expect(frame.locator('[role="combobox"]')).toBeAttached();
  await expect.poll(async () => JSON.stringify(await host.hear(page))).toContain('ready');

  const kept = await frame.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
    (await navigator.serviceWorker.getRegistrations()).length,
    document.cookie,
  ]);
  expect(kept).toEqual([0, 0, 0, 0, 0, '']);
  expect(host.faults).toEqual([]);
});
