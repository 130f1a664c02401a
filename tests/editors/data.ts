import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseRows, type Row } from './table.ts';

/** The folder that the editors keep. */
export const DATA = fileURLToPath(new URL('../../data', import.meta.url));

const readText = (name: string): string => readFileSync(`${DATA}/${name}`, 'utf8');

/** The rows of a table of facts as it stands. */
export const readTable = (name: string): readonly Row[] => parseRows(readText(name));

/** A text file of facts as it stands. */
export const readJson = <T>(name: string): T =>
  JSON.parse(readText(name).replace(/^\uFEFF/, '')) as T;
