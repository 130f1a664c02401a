// `npm test`: everything, in the order in which a mistake is cheapest to find. Plain JavaScript, so
// that it can speak before anything is built.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Makes sure that a Chromium is there, and says where it comes from. */
function findBrowser() {
  const known = [process.env.CHROME_PATH, ...SYSTEM].find((path) => path && existsSync(path));
  if (known) return known;
  const own = chromium.executablePath();
  if (own && existsSync(own)) return own;
  console.log('No Chromium found. Trying: npx playwright install chromium');
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit', timeout: 300_000 });
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('That did not work here. Trying: apt-get install -y chromium');
    execFileSync('apt-get', ['update'], { stdio: 'inherit' });
    execFileSync('apt-get', ['install', '-y', 'chromium'], { stdio: 'inherit' });
    return findBrowser();
  }
  console.error('The tests need a Chromium. Install one, or set CHROME_PATH to where it is.');
  process.exit(1);
}

const CHROME_PATH = findBrowser();
console.log(`Browser: ${CHROME_PATH}`);

const STEPS = [
  ['data', 'The data is sound'],
  ['check', 'Types agree'],
  ['lint', 'Code style'],
  ['test:unit', 'Unit tests'],
  ['test:browser', 'Browser tests'],
  ['build', 'The site builds'],
  ['test:e2e', 'End-to-end tests on the built site'],
];

let failed = 0;
const summary = [];
for (const [script, title] of STEPS) {
  console.log(`\n── ${title} (npm run ${script})`);
  const start = Date.now();
  const { status } = spawnSync('npm', ['run', '--silent', script], {
    stdio: 'inherit',
    env: { ...process.env, CHROME_PATH },
    shell: process.platform === 'win32',
  });
  const seconds = ((Date.now() - start) / 1000).toFixed(0);
  summary.push(`${status === 0 ? 'passed' : 'FAILED'}  ${title} (${seconds} s)`);
  if (status === 0) continue;
  failed += 1;
  if (script === 'build') break; // There is nothing to test end to end.
}

console.log(`\n${summary.join('\n')}\n`);
console.log(`${summary.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
