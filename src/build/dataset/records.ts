import { parse } from 'csv-parse/sync';

/** One record of a table; several lines of the file where a quoted cell holds line breaks. */
export interface CsvRecord {
  /** Row as a spreadsheet numbers it: the header is 1, a record is one row however long. */
  readonly row: number;
  readonly cells: readonly string[];
  /** True: it swallowed the rows below it, because a quotation mark opens and is never closed. */
  readonly isUnclosed: boolean;
}

interface Parsed {
  readonly info: { readonly lines: number };
  readonly record: readonly string[];
}

/**
 * Splits a text with line feeds into records. A quotation mark that is never closed would swallow
 * the rows after it: its record is marked, cut after its first line, and reading goes on below, so
 * that one broken row hides no other.
 */
export function readRecords(text: string, delimiter: string): CsvRecord[] {
  const lines = text.split('\n');
  const records: CsvRecord[] = [];
  let width = 0;
  let from = 0;
  while (from < lines.length) {
    const { parsed, isComplete } = parseLines(lines.slice(from), delimiter);
    width ||= parsed[0]?.record.length ?? 0;
    const broken = parsed.findIndex(({ record }) => hasSwallowed(record, width, delimiter));
    const good = broken === -1 ? parsed : parsed.slice(0, broken);
    for (const { record } of good) {
      records.push({ row: records.length + 1, cells: record.map(cleanCell), isUnclosed: false });
    }
    if (broken === -1 && isComplete) return records;
    from += good.at(-1)?.info.lines ?? 0;
    records.push({ row: records.length + 1, cells: [lines[from] ?? ''], isUnclosed: true });
    from += 1;
  }
  return records;
}

/** True when a record of several lines holds a row of its own, or begins in one and ends in another. */
function hasSwallowed(record: readonly string[], width: number, delimiter: string): boolean {
  const lines = record.flatMap((cell) => (cell.includes('\n') ? cell.split('\n') : []));
  const hasRowWithin = lines.some((line) => line.split(delimiter).length >= width - 1);
  const isMisfit = record.length !== width && lines.some((line) => line.includes(delimiter));
  return hasRowWithin || isMisfit;
}

function parseLines(
  lines: readonly string[],
  delimiter: string,
): { parsed: readonly Parsed[]; isComplete: boolean } {
  const options = {
    delimiter,
    info: true,
    ltrim: true,
    relax_column_count: true,
    relax_quotes: true,
  } as const;
  const text = lines.join('\n');
  try {
    return { parsed: parse(text, options) as unknown as Parsed[], isComplete: true };
  } catch (error) {
    if (!isUnclosedQuote(error)) throw error;
    const to = error.records;
    const parsed = to === 0 ? [] : parse(text, { ...options, to });
    return { parsed: parsed as unknown as Parsed[], isComplete: false };
  }
}

function isUnclosedQuote(error: unknown): error is Error & { records: number } {
  return error instanceof Error && 'code' in error && error.code === 'CSV_QUOTE_NOT_CLOSED';
}

/** Stray spaces around a cell, also behind its closing quotation mark, mean nothing. */
function cleanCell(cell: string): string {
  const trimmed = cell.trim();
  const quoted = /^"((?:[^"]|"")*)"$/.exec(trimmed);
  return quoted?.[1] === undefined || cell === trimmed
    ? trimmed
    : quoted[1].replaceAll('""', '"').trim();
}
