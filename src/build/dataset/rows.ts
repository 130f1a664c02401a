import * as v from 'valibot';
import type { Column } from '#data/schema/cell.ts';
import { quote, type Problem } from './problem.ts';
import type { Table } from './table.ts';

/** A schema of a table: one column per entry. */
export type TableSchema = v.StrictObjectSchema<Record<string, Column>, undefined>;

/** A row as far as it could be read. A cell that could not has no value, so rules pass over it. */
export interface Row<T> {
  /** As a spreadsheet numbers it; the header is 1. */
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
  readonly values: Readonly<Partial<T>>;
}

export interface Rows<T> {
  readonly rows: readonly Row<T>[];
  readonly problems: readonly Problem[];
}

/** Reads each cell by its column's schema, cell by cell, so that a bad one hides no other. */
export function readRows<S extends TableSchema>(
  file: string,
  table: Table,
  schema: S,
): Rows<v.InferOutput<S>> {
  const problems: Problem[] = [];
  const rows = table.rows.map(({ row, cells }) => {
    const values: Record<string, unknown> = {};
    for (const [column, cell] of Object.entries(cells)) {
      const entry = schema.entries[column];
      if (!entry) continue;
      const result = v.safeParse(entry, cell, { abortPipeEarly: true });
      if (result.success) values[column] = result.output;
      else {
        const what =
          cell === '' ? 'The cell is blank' : `${quote(cell)} ${result.issues[0].message}`;
        problems.push({ file, row, column, what, fix: v.getMetadata(entry).fix });
      }
    }
    return { row, cells, values: values as Partial<v.InferOutput<S>> };
  });
  return { rows, problems };
}

/** The values of the rows that could be read from end to end. */
export function completeRows<T>(rows: readonly Row<T>[], schema: TableSchema): T[] {
  const columns = Object.keys(schema.entries);
  return rows
    .map(({ values }) => values)
    .filter((values): values is T & Partial<T> => columns.every((column) => column in values));
}
