import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { EMBED_BUDGETS, TIME_BUDGETS } from './budgets.ts';
import { alternate } from './contest.ts';
import { median } from './median.ts';
import type { Addresses } from './measure-times.ts';
import { PHONE } from './profiles.ts';
import type { Finding } from './results.ts';
import { withVisitor } from './visitor.ts';

/** What each contestant shows in a frame, below its root. */
const FRAMED = { atlas: 'embed/', maplibre: './' } as const;
type Framed = keyof typeof FRAMED;
const PAIR = Object.keys(FRAMED) as readonly Framed[];

/** When the map, or what stands for it, can first be seen. */
const MARKS: Record<Framed, string> = { atlas: 'atlas-visible', maplibre: 'map-ready' };

const SEEN = 'host-of-a-frame.html';
const BELOW = 'host-of-a-frame-below.html';
const PATIENCE = 180_000;

/** Lays pages with a frame into the contestants' folders: one in sight, one far below the window. */
export function writeHosts(target: string): void {
  for (const name of PAIR) {
    const frame = (loading: string) =>
      `<iframe src="${FRAMED[name]}" title="Map" loading="${loading}" width="340" height="480"></iframe>`;
    const write = (file: string, body: string) =>
      writeFileSync(join(target, name, file), `<!doctype html><title>Host</title><p>Text${body}`);
    write(SEEN, frame('lazy'));
    write(BELOW, '<br>'.repeat(400) + frame('eager'));
  }
}

/** Bytes of a frame that nobody has come to, by what went over the line; `addresses` lie behind it. */
export async function measureUntouched(addresses: Addresses): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const name of PAIR) {
    const value = await withVisitor({ ...PHONE, cpuSlowdown: 1 }, ({ page }) =>
      countFrame(page, addresses[name]),
    );
    const note = name === 'atlas' ? '`/embed/`' : `${name} in a frame`;
    findings.push({
      budget: EMBED_BUDGETS.untouched,
      value,
      note,
      isReference: name !== 'atlas',
    });
  }
  return findings;
}

async function countFrame(page: Page, root: string): Promise<number> {
  const bodies: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    if (request.url().endsWith(BELOW)) return;
    bodies.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  await page.goto(root + BELOW, { waitUntil: 'networkidle', timeout: PATIENCE });
  return (await Promise.all(bodies)).reduce((sum, bytes) => sum + bytes, 0);
}

/** Time until something can be seen in a lazy frame on a phone, from the host's own start. */
export async function measureLazyFrame(
  addresses: Addresses,
  rounds: number,
): Promise<readonly Finding[]> {
  const times = await alternate(PAIR, rounds, (name) =>
    withVisitor(PHONE, ({ page }) => timeFrame(page, addresses[name], MARKS[name])),
  );
  const [own, base] = [median(times.atlas), median(times.maplibre)];
  const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
  const note = `${seconds(own)} : ${seconds(base)}`;
  return [{ budget: TIME_BUDGETS.embedVisible, value: own / base, note }];
}

async function timeFrame(page: Page, root: string, mark: string): Promise<number> {
  await page.goto(root + SEEN, { waitUntil: 'commit', timeout: PATIENCE });
  const element = await page.waitForSelector('iframe', { timeout: PATIENCE });
  const frame = await element.contentFrame();
  if (!frame) throw new Error('The frame is empty.');
  const seen = await frame.waitForFunction(
    (name) => {
      const [entry] = performance.getEntriesByName(name);
      return entry && performance.timeOrigin + entry.startTime;
    },
    mark,
    { polling: 500, timeout: PATIENCE },
  );
  const start = await page.evaluate(() => performance.timeOrigin);
  return ((await seen.jsonValue()) ?? NaN) - start;
}
