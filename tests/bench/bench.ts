import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { BASELINES, buildBaselines } from './baselines/build.ts';
import { CONTESTANTS } from './contest.ts';
import { measureBaseline, measureBytes, type ByteReport } from './measure-bytes.ts';
import { measureDeeds } from './measure-presses.ts';
import { measureLazyFrame, measureUntouched, writeHosts } from './measure-embed.ts';
import { measureKit } from './measure-kit.ts';
import {
  measureHall,
  measureLaptop,
  measurePhone,
  measureStage,
  type Addresses,
} from './measure-times.ts';
import { HALL, LAPTOP, PHONE, type Link } from './profiles.ts';
import { formatPages, formatTable, type Finding } from './results.ts';
import { serveThrough, type Served } from './server.ts';

const PROJECT = join(import.meta.dirname, '..', '..');
const DIST = join(PROJECT, 'dist');
/** Copies and baselines, each in a folder of its contestant's name; git ignores it. */
const TARGET = join(PROJECT, 'dist-bench');

const isQuick = process.argv.includes('--quick');
const isBytesOnly = process.argv.includes('--bytes');
const ROUNDS = isQuick ? 1 : 5;

/** Progress goes to stderr, so that stdout holds the report alone. */
function say(what: string): void {
  process.stderr.write(`${what} …\n`);
}

/** Serves all contestants through one kind of line. */
async function serveAll(link: Link): Promise<{ urls: Addresses; all: readonly Served[] }> {
  const all = await Promise.all(CONTESTANTS.map((name) => serveThrough(join(TARGET, name), link)));
  const urls = Object.fromEntries(CONTESTANTS.map((name, index) => [name, all[index]?.url]));
  return { urls: urls as unknown as Addresses, all };
}

/**
 * `npm run bench`: measures the built site and prints a report in Markdown; the same goes to
 * dist-bench/results.json. `--quick` measures times once instead of five times and leaves the
 * slowest out, `--bytes` measures none. Works on a copy, so that a build meanwhile disturbs nothing.
 */
async function run(): Promise<void> {
  if (!existsSync(join(DIST, 'index.html'))) {
    throw new Error('There is no built site to measure. Run `npm run build` first.');
  }
  rmSync(TARGET, { recursive: true, force: true });
  mkdirSync(TARGET, { recursive: true });
  const site = join(TARGET, 'atlas');
  cpSync(DIST, site, { recursive: true });
  say('Building the baselines');
  await buildBaselines(site, TARGET);
  writeHosts(TARGET);
  const phone = await serveAll(PHONE.link);
  const laptop = await serveAll(LAPTOP.link);
  const hall = await serveAll(HALL.link);

  say('Counting bytes');
  const pages = await measureBytes(phone.urls.atlas, site);
  const bytes = [...pages.findings];
  for (const name of BASELINES) {
    bytes.push(...(await measureBaseline(name, phone.urls[name], join(TARGET, name))));
  }
  bytes.push(...(await measureUntouched(phone.urls)));
  const times: Finding[] = [];
  if (!isBytesOnly) {
    say('Loading on a phone');
    times.push(...(await measurePhone(phone.urls, ROUNDS)));
    times.push(...(await measureLazyFrame(phone.urls, ROUNDS)));
    if (!isQuick) {
      say('Loading in a hall');
      times.push(...(await measureHall(hall.urls, ROUNDS)));
    }
    say('Flying, and weighing the heap, on a laptop');
    times.push(...(await measureLaptop(laptop.urls, ROUNDS)));
    say('Typing, stepping through the years and brushing');
    times.push(...(await measureDeeds(laptop.urls.atlas, site, isQuick)));
    say('Opening the kit');
    times.push(...(await measureKit(site, ROUNDS)));
    say('Giving a talk');
    times.push(...(await measureStage(laptop.urls)));
  }
  await Promise.all(
    [phone, laptop, hall].flatMap(({ all }) => all.map((served) => served.close())),
  );
  report({ bytes, times, files: pages.files });
}

interface Report {
  readonly bytes: readonly Finding[];
  readonly times: readonly Finding[];
  readonly files: ByteReport['files'];
}

function report({ bytes, times, files }: Report): void {
  const [load = 0] = loadavg();
  const machine = `${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown'}, load ${load.toFixed(1)}`;
  const parts = [`## Bytes and requests\n\n${formatPages(bytes)}`];
  if (times.length > 0) {
    parts.push(`## Times\n\nMedian of ${ROUNDS}; ${machine}.\n\n${formatTable(times)}`);
  }
  const path = join(TARGET, 'results.json');
  writeFileSync(path, JSON.stringify({ date: new Date(), machine, bytes, times, files }, null, 2));
  console.log(parts.join('\n\n'));
}

await run();
