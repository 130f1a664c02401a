/**
 * Lets visitors put the table of members in another order. The page is complete without it: the
 * table stands in the HTML, and this only moves its rows.
 */

type Order = 'ascending' | 'descending';

/** Columns whose cells are told apart by the last year in them; a cell without one comes last. */
const YEAR_COLUMNS: readonly string[] = ['since', 'award'];

const collator = new Intl.Collator(document.documentElement.lang);

/** What a row is ordered by in a column; null for "not known" and "none". */
function readKey(row: HTMLTableRowElement, index: number, column: string): string | null {
  const cell = row.cells[index];
  const text = (column === 'name' ? cell?.querySelector('a') : cell)?.textContent?.trim() ?? '';
  return YEAR_COLUMNS.includes(column) ? (text.match(/\d{4}/g)?.at(-1) ?? null) : text;
}

function compareKeys(one: string | null, other: string | null, order: Order): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return collator.compare(one, other) * (order === 'ascending' ? 1 : -1);
}

/** Rows become a grid on narrow screens; some browsers forget then that they are a table's. */
function keepRoles(table: HTMLTableElement): void {
  table.setAttribute('role', 'table');
  for (const part of table.querySelectorAll('thead, tbody')) part.setAttribute('role', 'rowgroup');
  for (const row of table.rows) {
    row.setAttribute('role', 'row');
    for (const cell of row.cells) {
      const role = { col: 'columnheader', row: 'rowheader' }[cell.scope] ?? 'cell';
      cell.setAttribute('role', role);
    }
  }
}

function makeSortable(table: HTMLTableElement): void {
  const body = table.tBodies[0];
  const headers = [...(table.tHead?.rows[0]?.cells ?? [])];
  if (!body) return;
  // The order of the page itself settles every tie.
  const rows = [...body.rows];

  const sortBy = (header: HTMLTableCellElement, index: number) => {
    const order: Order = header.ariaSort === 'ascending' ? 'descending' : 'ascending';
    for (const each of headers) each.ariaSort = each === header ? order : null;
    const keyed = rows.map((row) => ({
      row,
      key: readKey(row, index, header.dataset['column'] ?? ''),
    }));
    keyed.sort((one, other) => compareKeys(one.key, other.key, order));
    body.append(...keyed.map(({ row }) => row));
    table.querySelector('[data-order]')?.remove();
  };

  for (const [index, header] of headers.entries()) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...header.childNodes);
    button.addEventListener('click', () => sortBy(header, index));
    header.append(button);
    if (header.dataset['column'] === table.dataset['sortable']) header.ariaSort = 'ascending';
  }
  table.classList.add('sortable');
  table.querySelector('[data-sort-hint]')?.removeAttribute('hidden');
}

for (const table of document.querySelectorAll<HTMLTableElement>('table.cities')) keepRoles(table);
for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]')) {
  makeSortable(table);
}
