import { CitySchema } from '#data/schema/city.ts';
import { CountrySchema } from '#data/schema/country.ts';
import { TotalSchema } from '#data/schema/total.ts';
import { readDataFiles, type DataFiles } from '#src/build/dataset/files.ts';
import { DATA } from '../../../editors/data.ts';
import { parseRows, type Row } from '../../../editors/table.ts';
import { fileOf, writeCells } from './write-cells.ts';
import { OWN_ROWS, OWN_SOURCE, OWN_UNDATED } from './own-facts.ts';

const TABLES = {
  'cities.csv': Object.keys(CitySchema.entries),
  'countries.csv': Object.keys(CountrySchema.entries),
  'totals.csv': Object.keys(TotalSchema.entries),
} as const;

/**
 * The real files with facts of our own among them, so that no test depends on what editors may
 * change one day. Tables are saved plainly, whichever spreadsheet program the editors have used.
 */
export function readPlainFiles(): DataFiles {
  const files = new Map(readDataFiles(DATA));
  const textOf = (file: string) => new TextDecoder().decode(files.get(file));
  for (const [file, columns] of Object.entries(TABLES)) {
    const own: readonly Row[] = file === 'cities.csv' ? OWN_ROWS : [];
    const cells = [...own, ...parseRows(textOf(file))].map((row) =>
      columns.map((column) => row[column] ?? ''),
    );
    fileOf(file, writeCells([columns, ...cells])).forEach((bytes) => files.set(file, bytes));
  }
  const keep = (file: string, value: unknown) =>
    fileOf(file, JSON.stringify(value, null, 2)).forEach((bytes) => files.set(file, bytes));
  const strategy = JSON.parse(textOf('valmiera/strategy.json')) as { sources: unknown[] };
  keep('valmiera/strategy.json', { ...strategy, sources: [...strategy.sources, OWN_SOURCE] });
  const events = JSON.parse(textOf('valmiera/events.json')) as unknown[];
  keep('valmiera/events.json', [...events, OWN_UNDATED]);
  return files;
}
