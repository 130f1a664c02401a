import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '#src/domain/city.ts';
import { decodeIndex, encodeIndex } from '#src/domain/dataset.ts';
import { TIME_BUDGETS, type Budget } from './budgets.ts';
import { median } from './median.ts';
import { measurePresses, type Presses } from './presses.ts';
import type { Finding } from './results.ts';
import { multiplyMembers } from './synthetic.ts';

/** What is done to the network, again and again. */
interface Deed {
  readonly fragment: string;
  readonly field: string;
  readonly isEmptied: boolean;
  readonly series: readonly (readonly string[])[];
  /** Budgets for the real network, for 10,000 members and for 100,000. */
  readonly budgets: readonly [real: Budget, large: Budget, largest: Budget];
}

const times = (count: number, key: string) => Array.from({ length: count }, () => key);

const DEEDS: readonly Deed[] = [
  {
    // Each word begins with the search of one letter, which finds the most.
    fragment: '',
    field: '[role="combobox"]',
    isEmptied: true,
    series: ['valmiera', 'korea', 'gda'].map((word) => [...word]),
    budgets: [TIME_BUDGETS.key, TIME_BUDGETS.keyAt10000, TIME_BUDGETS.keyAt100000],
  },
  {
    fragment: '#view=charts',
    field: '#growth-year',
    isEmptied: false,
    series: [times(6, 'ArrowLeft'), times(6, 'ArrowRight')],
    budgets: [TIME_BUDGETS.year, TIME_BUDGETS.yearAt10000, TIME_BUDGETS.yearAt100000],
  },
  {
    fragment: '#view=charts',
    field: '.brush input',
    isEmptied: false,
    series: [times(5, 'ArrowRight'), times(5, 'ArrowLeft')],
    budgets: [TIME_BUDGETS.brush, TIME_BUDGETS.brushAt10000, TIME_BUDGETS.brushAt100000],
  },
];

/**
 * A key takes seconds among the most, so few are pressed there; and without the GL map, since MapLibre
 * draws no tile that holds more than 16,383 symbols.
 */
const [LARGE, LARGEST, FEW] = [10_000, 100_000, 3];

/**
 * What a letter in the search field, a step of a year and a step of a brush cost: the median, with
 * the dearest and what follows out of sight, once the visitor rests, beside it. `root` is where the
 * built site `folder` is served. A quick run leaves the largest network out.
 */
export async function measureDeeds(
  root: string,
  folder: string,
  isQuick: boolean,
): Promise<readonly Finding[]> {
  const text = readFileSync(join(folder, 'data/cities.json'), 'utf8');
  const dataset = decodeIndex(JSON.parse(text));
  const findings: Finding[] = [];
  for (const { fragment, budgets, series, ...where } of DEEDS) {
    const url = new URL(fragment, root).href;
    const [real, large, largest] = budgets;
    const common = { url, series, hasMap: true, ...where };
    findings.push(await measure(real, { ...common, index: null }));
    findings.push(await measure(large, { ...common, index: makeIndex(dataset, LARGE) }));
    if (isQuick) continue;
    const few = series.slice(0, 1).map((keys) => keys.slice(0, FEW));
    const index = makeIndex(dataset, LARGEST);
    const crowd = { ...common, index, series: few, hasMap: false };
    findings.push(await measure(largest, crowd));
  }
  return findings;
}

async function measure(budget: Budget, presses: Presses): Promise<Finding> {
  try {
    const costs = await measurePresses(presses);
    const worst = `worst of ${costs.presses.length}: ${Math.max(...costs.presses).toFixed(0)} ms`;
    const later = `${median(costs.afterwards).toFixed(1)} ms once it rests`;
    const where = presses.hasMap ? '' : ', drawn without WebGL';
    return { budget, value: median(costs.presses), note: `${worst}; ${later}${where}` };
  } catch (error) {
    // A network too large for the page is a result too.
    const [reason = ''] = String(error).split('\n');
    return { budget, value: null, note: reason };
  }
}

function makeIndex(dataset: Dataset, members: number): string {
  return JSON.stringify(encodeIndex(multiplyMembers(dataset, members)));
}
