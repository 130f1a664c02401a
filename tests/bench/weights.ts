import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes of a published file: as it lies there, and as it is sent. */
export interface Weight {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

/**
 * The weights of a built folder's files by path relative to it. Fonts and pictures are compressed
 * already and are sent as they are. Throws when the folder is not there.
 */
export function weighFolder(folder: string): ReadonlyMap<string, Weight> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replace(/^\/+/, ''));
  const size = (name: string) => statSync(join(folder, name)).size;
  const all = new Set(names);
  return new Map(
    names.map((name) => {
      const raw = size(name);
      const packed = (ending: string) => (all.has(name + ending) ? size(name + ending) : raw);
      return [name, { raw, gzip: packed('.gz'), brotli: packed('.br') }];
    }),
  );
}
