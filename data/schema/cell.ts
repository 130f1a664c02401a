import * as v from 'valibot';

/** How the published description of the data (Frictionless Table Schema) names a column's type. */
export type ColumnType = 'string' | 'integer' | 'number';

/** What a column is, for the people who fill it in and for those who download the data. */
export interface ColumnAbout {
  /** What the column means, one sentence; published in datapackage.json. */
  readonly description: string;
  readonly type: ColumnType;
  /** What to write instead of a value that cannot be read; a sentence without its full stop. */
  readonly fix: string;
}

/**
 * How a cell's text becomes a value. `problem` follows the quoted cell in a sentence:
 * `'twenty' is not a whole number`.
 */
interface Reading<T> {
  readonly accepts: (cell: string) => boolean;
  readonly read: (cell: string) => T;
  readonly problem: string;
}

export const ANY_TEXT: Reading<string> = {
  accepts: () => true,
  read: (cell) => cell,
  problem: 'is not a text',
};

export const WHOLE_NUMBER: Reading<number> = {
  accepts: (cell) => /^\d{1,15}$/.test(cell),
  read: Number,
  problem: 'is not a whole number',
};

export const YEAR: Reading<number> = {
  accepts: (cell) => /^\d{4}$/.test(cell),
  read: Number,
  problem: 'is not a year',
};

/** Spreadsheet programs in Latvian and Russian write a decimal comma. */
export const DECIMAL: Reading<number> = {
  accepts: (cell) => /^[+-]?\d+([.,]\d+)?$/.test(cell),
  read: (cell) => Number(cell.replace(',', '.')),
  problem: 'is not a number',
};

/** One word of a closed list. */
export function oneOf<const T extends string>(words: readonly T[]): Reading<T> {
  return {
    accepts: (cell) => words.some((word) => word === cell),
    read: (cell) => cell as T, // `accepts` has proved it
    problem: `is not one of: ${words.join(', ')}`,
  };
}

/** A text that passes a check of its own. */
export function textWhich(accepts: (cell: string) => boolean, problem: string): Reading<string> {
  return { accepts, read: (cell) => cell, problem };
}

/** A column that must be filled in each row. */
export function needed<T>(reading: Reading<T>, about: ColumnAbout) {
  return v.pipe(
    v.string(),
    v.nonEmpty('is blank'),
    v.check(reading.accepts, reading.problem),
    v.transform(reading.read),
    v.description(about.description),
    v.metadata({ type: about.type, fix: about.fix }),
  );
}

/** A column that may stay blank: its value is null then. */
export function optional<T>(reading: Reading<T>, about: ColumnAbout) {
  return v.pipe(
    v.string(),
    v.check((cell) => cell === '' || reading.accepts(cell), reading.problem),
    v.transform((cell): T | null => (cell === '' ? null : reading.read(cell))),
    v.description(about.description),
    v.metadata({ type: about.type, fix: about.fix }),
  );
}

/** A column of the kind `needed` or `optional` make. */
export type Column = ReturnType<typeof needed<unknown>> | ReturnType<typeof optional<unknown>>;
