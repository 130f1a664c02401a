import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Files of earlier builds by key, so that only what changed is made again. */
export interface Cache {
  /** The file of this key: from an earlier build, else made now and kept. */
  readonly take: (key: string, make: () => Promise<Uint8Array>) => Promise<Uint8Array>;
  /** Removes what was not taken since the cache was opened. */
  readonly prune: () => Promise<void>;
}

/** Opens a folder as a cache; it is made where there is none. */
export async function openCache(folder: string): Promise<Cache> {
  await mkdir(folder, { recursive: true });
  const known = new Set(await readdir(folder));
  const taken = new Set<string>();
  return {
    take: async (key, make) => {
      taken.add(key);
      const kept = known.has(key) ? await readIfThere(join(folder, key)) : null;
      if (kept !== null) return kept;
      const made = await make();
      // Under a name of its own first: a build that stops half-way leaves no half a file.
      const fresh = join(folder, `${key}.${process.pid}`);
      await writeFile(fresh, made);
      await rename(fresh, join(folder, key));
      return made;
    },
    prune: async () => {
      const stale = [...known].filter((key) => !taken.has(key));
      await Promise.all(stale.map((key) => rm(join(folder, key), { force: true })));
    },
  };
}

/** Another build may have removed the file since the folder was read. */
async function readIfThere(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
