import type { DataFiles } from '#src/build/dataset/files.ts';

/** A file under its path, as text or bytes. */
export function fileOf(file: string, content: string | Uint8Array): DataFiles {
  return new Map([
    [file, typeof content === 'string' ? new TextEncoder().encode(content) : content],
  ]);
}

/** How a table is written to a file. */
export interface Dialect {
  readonly delimiter: string;
  readonly lineEnd: string;
  readonly quoteAll: boolean;
}

const PLAIN: Dialect = { delimiter: ',', lineEnd: '\n', quoteAll: false };

/** The text of a table, headings first. */
export function writeCells(
  cells: readonly (readonly string[])[],
  dialect: Partial<Dialect> = {},
): string {
  const { delimiter, lineEnd, quoteAll } = { ...PLAIN, ...dialect };
  const write = (cell: string) =>
    quoteAll || /[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return cells.map((row) => row.map(write).join(delimiter) + lineEnd).join('');
}
