import { join } from 'node:path';
import { loadGeography } from './basemap/geography.ts';
import { loadData } from './dataset/load.ts';
import { formatReport } from './dataset/report.ts';

/** `npm run data`: prints the report for editors, and fails when there is a problem. */
const folder = join(import.meta.dirname, '..', '..', 'data');
const result = loadData(folder, loadGeography(), new Date());
console.log(formatReport(result));
process.exitCode = result.problems.length > 0 ? 1 : 0;
