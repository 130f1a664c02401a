import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../chromium.ts';

const PORT = 4273;

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  // Where software paints the map a machine can be too busy for a moment. A fault fails twice; what
  // failed once is listed as flaky.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  forbidOnly: true,
  use: {
    baseURL: `http://localhost:${PORT}`,
    // Pages are painted without the imitated graphics card, which takes both processors; WebGL has it.
    launchOptions: { executablePath: findChromium(), args: [...CHROMIUM_FLAGS, '--disable-gpu'] },
    viewport: { width: 1440, height: 900 },
    // Layout is the same, and a quarter of the pixels is painted: most of the time goes into painting.
    deviceScaleFactor: 0.5,
    locale: 'lv-LV',
    // Flights of the map take seconds in software; the tests of motion ask for it.
    contextOptions: { reducedMotion: 'reduce' },
  },
  webServer: {
    command: 'npx tsx src/build/serve.ts',
    cwd: '../..',
    env: { PORT: String(PORT) },
    url: `http://localhost:${PORT}/version.json`,
    reuseExistingServer: false,
    stdout: 'ignore',
  },
});
