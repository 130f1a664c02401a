/** A row of a table by the names of its columns. */
export type Row = Readonly<Record<string, string>>;

/** Columns of degrees, in which some spreadsheet programs write a decimal comma. */
const DEGREES = /^(?:label_)?(?:lat|lon)$/;

/**
 * The cells of a table, headings first, whichever way a spreadsheet program saved it: commas,
 * semicolons or tabs, any line ends, decimal commas, a byte order mark, blank rows and columns.
 * Read without the product's own code, so that tests can hold one against the other.
 */
export function parseCells(text: string): string[][] {
  const plain = text.replace(/^\uFEFF/, '');
  const rows = splitCells(plain, findMark(plain)).filter((cells) => cells.some((cell) => cell));
  const named = (rows[0] ?? []).flatMap((name, index) => (name ? [{ name, index }] : []));
  return rows.map((cells) =>
    named.map(({ name, index }) => {
      const cell = cells[index] ?? '';
      return DEGREES.test(name) ? cell.replace(',', '.') : cell;
    }),
  );
}

/** The rows below the headings. */
export function parseRows(text: string): Row[] {
  const [names = [], ...rows] = parseCells(text);
  return rows.map((cells) => Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ''])));
}

/** What stands between cells: the mark that the headings, which hold none, have most of. */
function findMark(text: string): string {
  const [headings = ''] = text.split(/\r\n?|\n/, 1);
  const count = (mark: string) => headings.split(mark).length;
  return [',', ';', '\t'].toSorted((one, other) => count(other) - count(one))[0] ?? ',';
}

function splitCells(text: string, mark: string): string[][] {
  const cell = new RegExp(` *("(?:[^"]|"")*" *|[^${mark}\\r\\n]*)(${mark}|\\r\\n?|\\n|$)`, 'g');
  const rows: string[][] = [[]];
  for (const [, content = '', end] of text.matchAll(cell)) {
    const trimmed = content.trim();
    const isQuoted = trimmed.length > 1 && trimmed.startsWith('"') && trimmed.endsWith('"');
    rows.at(-1)?.push(isQuoted ? trimmed.slice(1, -1).replaceAll('""', '"').trim() : trimmed);
    if (end !== mark) rows.push([]);
  }
  return rows;
}
