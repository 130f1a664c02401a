import { loadFiles } from '#src/build/dataset/load.ts';
import { formatReport } from '#src/build/dataset/report.ts';
import { publishData, type Publication } from '#src/build/publish/publish.ts';
import { geography, readText, realFiles, today } from '../dataset/real-files.ts';

/** The table of members, saved plainly and with rows of our own. */
export const csvText = readText('cities.csv');

const result = loadFiles(realFiles, geography, today);
const { dataset, details, valmiera, site } = result;
if (!valmiera || !site || result.problems.length > 0) throw new Error(formatReport(result));

/** The project's own data, with facts of our own among them, as the build publishes it. */
export const publication: Publication = {
  dataset,
  details,
  valmiera,
  site,
  csvText,
  commit: 'c0ffee',
  built: '2026-11-22T12:00:00.000Z',
};

export const files = publishData(publication);

/** The text of a published file. */
export function published(path: string, from: ReadonlyMap<string, string> = files): string {
  const text = from.get(path);
  if (text === undefined) throw new Error(`${path} is not published`);
  return text;
}
