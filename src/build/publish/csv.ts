import { CitySchema } from '#data/schema/city.ts';
import { formatCsv } from '#src/domain/csv.ts';
import { readTable } from '../dataset/table.ts';

/** What the published table says in place of the address of a weak source. */
export const ON_REQUEST = 'documented, source on request';

/**
 * The members as an RFC 4180 table in UTF-8 with the columns of data/cities.csv: CRLF, commas,
 * decimal points, whatever the file was saved like. Remarks for editors are left blank, addresses of
 * weak sources too: those stand in the data as evidence, not to send anyone there.
 */
export function publishCsv(csvText: string): string {
  const columns = Object.keys(CitySchema.entries);
  const { rows, problems } = readTable('cities.csv', csvText, columns);
  if (problems.length > 0) throw new Error('Only checked data is published');
  const lines = rows.map(({ cells }) => {
    const shown = withoutPrivate(cells);
    return columns.map((column) => shown[column] ?? '');
  });
  return formatCsv([columns, ...lines]);
}

function withoutPrivate(cells: Readonly<Record<string, string>>): Record<string, string> {
  const shown = { ...cells, note: '', lat: decimal(cells['lat']), lon: decimal(cells['lon']) };
  if (cells['source_kind'] !== 'weak') return shown;
  return { ...shown, source_url: '', source_note: ON_REQUEST };
}

function decimal(cell = ''): string {
  return cell.replace(',', '.');
}
