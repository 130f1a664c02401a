import { quote, type Problem } from './problem.ts';
import { readRecords, type CsvRecord } from './records.ts';

/** A row of a table as text. */
export interface TableRow {
  /** As a spreadsheet numbers it; the header is 1. */
  readonly row: number;
  /** Text by column, trimmed; a column that the file lacks has no entry. */
  readonly cells: Readonly<Record<string, string>>;
}

export interface Table {
  /** Known columns that the file has, in the order of the file. */
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  readonly problems: readonly Problem[];
}

/**
 * Reads a table as people and spreadsheet programs save it: comma, semicolon or tab between cells,
 * columns in any order, blank rows and blank columns anywhere. `columns` are the ones it must have.
 */
export function readTable(file: string, text: string, columns: readonly string[]): Table {
  const records = readRecords(text, detectDelimiter(text));
  const header = records[0]?.cells ?? [];
  const problems = checkHeader(file, header, columns);
  const rows: TableRow[] = [];
  for (const record of records.slice(1)) {
    if (record.cells.every((cell) => cell === '')) continue;
    const problem = checkRecord(file, record, header);
    if (problem) problems.push(problem);
    else rows.push({ row: record.row, cells: nameCells(record.cells, header, columns) });
  }
  if (rows.length === 0 && problems.length === 0) {
    const what = 'The table has no rows';
    problems.push({ file, row: null, column: null, what, fix: 'Bring its rows back' });
  }
  return { columns: header.filter((name) => columns.includes(name)), rows, problems };
}

/** The separator that stands most often in the header; names of columns hold none of them. */
function detectDelimiter(text: string): string {
  const header = text.slice(0, text.indexOf('\n') === -1 ? undefined : text.indexOf('\n'));
  const count = (mark: string) => header.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

function checkHeader(file: string, header: readonly string[], columns: readonly string[]) {
  const problems: Problem[] = [];
  const missing = columns.filter((name) => !header.includes(name));
  for (const name of missing) {
    const what = 'The column is missing';
    const fix = `Write ${name} at the top of the column, in the first row`;
    problems.push({ file, row: 1, column: name, what, fix });
  }
  header.forEach((name, index) => {
    if (name === '') return;
    if (header.indexOf(name) < index) {
      const what = `Two columns have the name ${quote(name)}`;
      problems.push({ file, row: 1, column: name, what, fix: 'Keep one of them' });
    } else if (!columns.includes(name)) {
      const what = `${quote(name)} is not a column of this table`;
      const fix =
        missing.length > 0
          ? `Give it back its name (missing: ${missing.join(', ')}), or remove the column`
          : 'Remove the column';
      problems.push({ file, row: 1, column: name, what, fix });
    }
  });
  return problems;
}

function checkRecord(file: string, record: CsvRecord, header: readonly string[]): Problem | null {
  const { row, cells } = record;
  if (record.isUnclosed) {
    const what = `A quotation mark is opened and never closed: ${quote(cells[0] ?? '')}`;
    const fix = 'Close the quotation mark at the end of its cell, or remove it';
    return { file, row, column: null, what, fix };
  }
  const stray = cells.find((cell, index) => cell !== '' && (header[index] ?? '') === '');
  if (stray === undefined) return null;
  const what = `${quote(stray)} stands in a column without a name`;
  const fix =
    'Put quotation marks around any cell of this row that holds a comma or semicolon, or remove the extra cell';
  return { file, row, column: null, what, fix };
}

function nameCells(
  cells: readonly string[],
  header: readonly string[],
  columns: readonly string[],
): Record<string, string> {
  const named = columns.filter((name) => header.includes(name));
  return Object.fromEntries(named.map((name) => [name, cells[header.indexOf(name)] ?? '']));
}
