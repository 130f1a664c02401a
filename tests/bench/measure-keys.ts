import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '#src/domain/city.ts';
import { decodeIndex, encodeIndex } from '#src/domain/dataset.ts';
import { TIME_BUDGETS } from './budgets.ts';
import { median } from './median.ts';
import type { Finding } from './results.ts';
import { multiplyMembers } from './synthetic.ts';
import { measureKeys } from './typing.ts';

/** Each begins with the search of one letter, which finds the most. */
const WORDS = ['valmiera', 'korea', 'gda'];

/** A key takes seconds there, so few are pressed. */
const LARGEST = { budget: TIME_BUDGETS.keyAt100000, members: 100_000, words: ['val'] };

const SIZES = [
  { budget: TIME_BUDGETS.key, members: null, words: WORDS },
  { budget: TIME_BUDGETS.keyAt10000, members: 10_000, words: WORDS },
];

/**
 * What a key press in the search field costs: the median, with the dearest beside it. `root` is
 * where the built site `folder` is served. A quick run leaves the largest network out.
 */
export async function measureTyping(
  root: string,
  folder: string,
  isQuick: boolean,
): Promise<readonly Finding[]> {
  const text = readFileSync(join(folder, 'data/cities.json'), 'utf8');
  const dataset = decodeIndex(JSON.parse(text));
  const findings: Finding[] = [];
  for (const { budget, members, words } of isQuick ? SIZES : [...SIZES, LARGEST]) {
    const index = members === null ? null : makeIndex(dataset, members);
    try {
      const costs = await measureKeys({ url: root, index, words });
      const worst = Math.max(...costs).toFixed(0);
      findings.push({
        budget,
        value: median(costs),
        note: `worst of ${costs.length}: ${worst} ms`,
      });
    } catch (error) {
      // A network too large for the page is a result too.
      const [reason = ''] = String(error).split('\n');
      findings.push({ budget, value: null, note: reason });
    }
  }
  return findings;
}

function makeIndex(dataset: Dataset, members: number): string {
  return JSON.stringify(encodeIndex(multiplyMembers(dataset, members)));
}
