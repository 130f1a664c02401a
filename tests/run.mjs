// `npm test`: everything, in the order in which a mistake is cheapest to find. Plain JavaScript, so
// that it can speak before anything is built.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
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

/** Steps that run side by side leave no processor idle; the last one needs the site and both of them. */
const GROUPS = [
  [['data', 'The data is sound']],
  [
    ['check', 'Types agree'],
    ['lint', 'Code style'],
    ['test:unit', 'Unit tests'],
  ],
  [
    ['test:browser', 'Browser tests'],
    ['build', 'The site builds'],
  ],
  [['test:e2e', 'End-to-end tests on the built site']],
];

/**
 * Runs one step. Beside others it keeps what it says until it ends, so that no two speak at once.
 * @param {string} script
 * @param {string} title
 * @param {boolean} isAlone
 */
function run(script, title, isAlone) {
  const heading = `\n── ${title} (npm run ${script})`;
  const start = Date.now();
  if (isAlone) console.log(heading);
  const child = spawn('npm', ['run', '--silent', script], {
    stdio: isAlone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, CHROME_PATH },
    shell: process.platform === 'win32',
  });
  /** @type {Buffer[]} */
  const said = [];
  child.stdout?.on('data', (part) => said.push(part));
  child.stderr?.on('data', (part) => said.push(part));
  return new Promise((resolve) => {
    child.on('error', (error) => console.error(error.message));
    child.on('close', (status) => {
      if (!isAlone) process.stdout.write(`${heading}\n${Buffer.concat(said)}`);
      const seconds = ((Date.now() - start) / 1000).toFixed(0);
      resolve({ script, hasPassed: status === 0, title, seconds });
    });
  });
}

const done = [];
for (const group of GROUPS) {
  const isAlone = group.length === 1;
  done.push(...(await Promise.all(group.map(([script, title]) => run(script, title, isAlone)))));
  // Without a site there is nothing to test end to end.
  if (done.some(({ script, hasPassed }) => script === 'build' && !hasPassed)) break;
}

const failed = done.filter(({ hasPassed }) => !hasPassed).length;
const summary = done.map(
  ({ hasPassed, title, seconds }) => `${hasPassed ? 'passed' : 'FAILED'}  ${title} (${seconds} s)`,
);
console.log(`\n${summary.join('\n')}\n`);
console.log(`${done.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
