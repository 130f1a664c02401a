/** One thing wrong with the data, in words for the person who edits it. */
export interface Problem {
  /** Path below data/, `cities.csv`. */
  readonly file: string;
  /** Row as a spreadsheet numbers it (the header is 1); the line of a JSON file; null for all of it. */
  readonly row: number | null;
  /** Column of a table, or place in a JSON file: `event 3 (education-forum-2017), title.ru`. */
  readonly column: string | null;
  /** What is wrong, with the value quoted; a sentence without its full stop. */
  readonly what: string;
  /** What to do about it; a sentence without its full stop. */
  readonly fix: string;
}

/** A value as it is quoted in a problem; long ones are cut. */
export function quote(value: string): string {
  const letters = [...value];
  return `'${letters.length > 60 ? `${letters.slice(0, 59).join('')}…` : value}'`;
}

/** A problem as one line of the report. */
export function formatProblem({ file, row, column, what, fix }: Problem): string {
  const isTable = file.endsWith('.csv');
  const line = row === null ? null : `${isTable ? 'row' : 'line'} ${row}`;
  const place = isTable && column !== null ? `column ${column}` : column;
  const where = [line, place].filter((part) => part !== null).join(', ');
  const head = where === '' ? file : `${file}, ${where}`;
  return `${head}: ${what}. ${fix}.`;
}
