import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Many small files that few ask for: three of each would weigh more than they ever save. */
const AS_THEY_ARE = /(?:^|\/)(?:oembed\.json|embed\/badge\/.+)$/;

const TEXT = /\.(html|js|mjs|css|json|geojson|csv|ics|svg|txt|xml|webmanifest)$/;

/** Writes `.br` and `.gz` beside each text file, so that any server can send them as they are. */
export async function compressFolder(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = names
    .filter((entry) => entry.isFile() && TEXT.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  await Promise.all(paths.filter((path) => !AS_THEY_ARE.test(path)).map(compressFile));
}

async function compressFile(path: string): Promise<void> {
  const text = await readFile(path);
  const [brotli, gzipped] = await Promise.all([
    promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
    promisify(gzip)(text, { level: 9 }),
  ]);
  await Promise.all([writeFile(`${path}.br`, brotli), writeFile(`${path}.gz`, gzipped)]);
}
