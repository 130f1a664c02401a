import { isKept, type Budget, type Unit } from './budgets.ts';

/** One figure of the report. */
export interface Finding {
  readonly budget: Budget;
  /** In the budget's unit; null where it could not be measured. */
  readonly value: number | null;
  /** What stands beside it: the page, the figures behind a ratio, why there is none. */
  readonly note: string;
}

const FORMATS: Readonly<Record<Unit, (value: number) => string>> = {
  B: (value) => `${value.toLocaleString('en-GB')} B`,
  ms: (value) => `${value.toFixed(1)} ms`,
  count: (value) => String(value),
  ratio: (value) => `${value.toFixed(2)} x`,
  shift: (value) => value.toFixed(4),
};

/** Findings as a table in Markdown, each beside its budget and whether it holds. */
export function formatTable(findings: readonly Finding[]): string {
  const rows = findings.map(({ budget, value, note }) => {
    const measured = value === null ? 'not measured' : FORMATS[budget.unit](value);
    return [budget.what, note, measured, formatLimit(budget), judge(budget, value)];
  });
  return [
    ['What', 'Where', 'Measured', 'Budget', 'Holds'],
    ['---', '---', '--:', '--:', '---'],
  ]
    .concat(rows)
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function formatLimit({ unit, most, least }: Budget): string {
  if (most !== undefined) return `≤ ${FORMATS[unit](most)}`;
  return least === undefined ? '' : `≥ ${FORMATS[unit](least)}`;
}

function judge(budget: Budget, value: number | null): string {
  if (value === null || (budget.most ?? budget.least) === undefined) return '';
  return isKept(budget, value) ? 'yes' : '**no**';
}
