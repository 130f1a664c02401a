import { REGIONS } from '#data/schema/vocabulary.ts';
import type { City } from '#src/domain/city.ts';
import type { LoadResult } from './load.ts';
import { formatProblem } from './problem.ts';

/** What an editor reads after a change: what is there, what is missing, what is wrong. */
export function formatReport(result: LoadResult): string {
  const { dataset, cityRows, problems, warnings } = result;
  const { cities, totals } = dataset;
  const members = cities.filter((city) => city.left === null);
  const countries = new Set(members.map(({ country }) => country)).size;
  const rows =
    cityRows === cities.length
      ? `${cityRows} rows`
      : `${cityRows} rows, ${cities.length} of them readable`;
  const total = `${rows}: ${members.length} members today in ${countries} countries and territories, ${cities.length - members.length} former`;

  const newest = totals.at(-1);
  const missing = newest
    ? [
        `UNESCO announced ${newest.cities} members in ${newest.countries} countries on ${newest.date}: ` +
          `${newest.cities - members.length} members and ${newest.countries - countries} countries are not documented yet`,
      ]
    : [];
  const sections = [
    [total, ...missing],
    ['Members today by region', ...countBy(members, ({ region }) => region, REGIONS)],
    ['All rows by year of joining', ...countBy(cities, cohort)],
    listed('Warning', warnings.map(formatProblem)),
    problems.length === 0 ? ['No problems found'] : listed('Problem', problems.map(formatProblem)),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map(([head, ...lines]) => [head, ...lines.map((line) => `  ${line}`)].join('\n'))
    .join('\n\n');
}

function listed(noun: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  return [`${lines.length} ${noun.toLowerCase()}${lines.length === 1 ? '' : 's'}`, ...lines];
}

function cohort({ joined, joinedPrecision }: City): string {
  return joined === null ? 'unknown' : `${joined}${joinedPrecision === 'by' ? ' or before' : ''}`;
}

/** Counts in columns; in the order given, else sorted. */
function countBy(
  cities: readonly City[],
  keyOf: (city: City) => string,
  order?: readonly string[],
): string[] {
  const counts = new Map<string, number>();
  for (const city of cities) counts.set(keyOf(city), (counts.get(keyOf(city)) ?? 0) + 1);
  const keys = order ?? [...counts.keys()].sort();
  const width = Math.max(...keys.map((key) => key.length));
  return keys.map((key) => `${key.padEnd(width)} ${String(counts.get(key) ?? 0).padStart(4)}`);
}
