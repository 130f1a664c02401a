import { isKept, type Budget, type Unit } from './budgets.ts';

/** One figure of the report. */
export interface Finding {
  readonly budget: Budget;
  /** In the budget's unit; null where it could not be measured. */
  readonly value: number | null;
  /** What stands beside it: the page, the figures behind a ratio, why there is none. */
  readonly note: string;
  /** Of a page that the Atlas is held against: told, never judged. */
  readonly isReference?: boolean;
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
  return layOut(
    ['What', 'Measured', 'From', 'Budget', 'Holds'],
    findings.map(({ budget, value, note }) => [
      budget.what,
      formatValue(budget, value),
      note,
      formatLimit(budget),
      judge(budget, [value]),
    ]),
  );
}

/** The same figures of several pages side by side: `note` names the page, one column for each. */
export function formatPages(findings: readonly Finding[]): string {
  const pages = [...new Set(findings.map(({ note }) => note))];
  const figures = new Map(findings.map(({ budget }) => [budget.what, budget]));
  const rows = [...figures.values()].map((budget) => {
    const own = findings.filter((finding) => finding.budget.what === budget.what);
    const cells = pages.map((page) => {
      const found = own.find(({ note }) => note === page);
      return found ? formatValue(budget, found.value) : '';
    });
    const judged = own.filter((finding) => !finding.isReference).map(({ value }) => value);
    return [budget.what, ...cells, formatLimit(budget), judge(budget, judged)];
  });
  return layOut(['What', ...pages, 'Budget', 'Holds'], rows);
}

function layOut(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map(() => '---');
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function formatValue({ unit }: Budget, value: number | null): string {
  return value === null ? 'not measured' : FORMATS[unit](value);
}

function formatLimit({ unit, most, least }: Budget): string {
  if (most !== undefined) return `≤ ${FORMATS[unit](most)}`;
  return least === undefined ? '' : `≥ ${FORMATS[unit](least)}`;
}

function judge(budget: Budget, values: readonly (number | null)[]): string {
  const measured = values.filter((value) => value !== null);
  if (measured.length === 0 || (budget.most ?? budget.least) === undefined) return '';
  return measured.every((value) => isKept(budget, value)) ? 'yes' : '**no**';
}
