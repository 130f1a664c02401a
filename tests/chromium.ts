import { existsSync } from 'node:fs';

/**
 * Parts of Chromium that tests can do without. Of several such lists the last counts, so Playwright's
 * own is repeated; the first two of ours load a page behind the address bar of each window, which
 * takes as long as a page of the Atlas does.
 */
const WITHOUT = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
];

/** Flags that let Chromium start as root, without calling home, and draw WebGL in software. */
export const PLAIN_FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
] as const;

/** The same, and without what tests can do without. */
export const CHROMIUM_FLAGS = [...PLAIN_FLAGS, `--disable-features=${WITHOUT.join()}`] as const;

const SYSTEM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * Path of the browser the tests run in: CHROME_PATH, else the system's, else undefined, which lets
 * Playwright use the one it installed itself.
 */
export function findChromium(): string | undefined {
  return process.env['CHROME_PATH'] || SYSTEM_PATHS.find((path) => existsSync(path));
}
