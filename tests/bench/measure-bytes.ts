import { KIT_FILE } from '#src/domain/saving.ts';
import { BYTE_BUDGETS, SITE_BUDGETS, UNBOUNDED } from './budgets.ts';
import { countBaseline, countPage, type CountedFile, type PageBytes } from './page-bytes.ts';
import { PHONE } from './profiles.ts';
import type { Finding } from './results.ts';
import { withVisitor } from './visitor.ts';
import { weighFolder } from './weights.ts';

/** The pages that are counted: addresses below the site's root. */
export const PAGES = ['', 'en/', 'ru/'] as const;

/** A phone's line makes the order of requests that of the network, not that of this machine. */
const COUNTING = { ...PHONE, cpuSlowdown: 1 };

const FIGURES = Object.entries({ ...BYTE_BUDGETS, ...UNBOUNDED });

/** The figures of all pages, and by page the files behind them. */
export interface ByteReport {
  readonly findings: readonly Finding[];
  readonly files: Readonly<Record<string, readonly CountedFile[]>>;
}

/** Counts what each page of the built site `folder` loads, served at `root` through a phone's line. */
export async function measureBytes(root: string, folder: string): Promise<ByteReport> {
  const weights = weighFolder(folder);
  const files: Record<string, readonly CountedFile[]> = {};
  const findings: Finding[] = [];
  for (const path of PAGES) {
    const count = await withVisitor(COUNTING, ({ page }) =>
      countPage(page, { root, path, weights }),
    );
    files[`/${path}`] = count.files;
    for (const [key, budget] of FIGURES) {
      const value = count.figures[key as keyof PageBytes];
      findings.push({ budget, value, note: `\`/${path}\`` });
    }
  }
  const dist = [...weights.values()].reduce((sum, { raw }) => sum + raw, 0);
  findings.push({ budget: SITE_BUDGETS.dist, value: dist, note: '`/`' });
  findings.push({ budget: SITE_BUDGETS.kit, value: weights.get(KIT_FILE)?.raw ?? 0, note: '`/`' });
  return { findings, files };
}

/** What the baseline `name` in `folder`, served at `root`, loads until its map is ready. */
export async function measureBaseline(
  name: string,
  root: string,
  folder: string,
): Promise<readonly Finding[]> {
  const visit = { root, path: '', weights: weighFolder(folder) };
  const counted = await withVisitor(COUNTING, ({ page }) => countBaseline(page, visit));
  return [
    { budget: BYTE_BUDGETS.mapBytes, value: counted.bytes, note: name, isReference: true },
    { budget: UNBOUNDED.mapRequests, value: counted.requests, note: name, isReference: true },
  ];
}
