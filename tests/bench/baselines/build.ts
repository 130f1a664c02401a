import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { compressFolder } from '#src/build/compress.ts';
import { makeGeoJson } from './geojson.ts';

/** The pages the Atlas is measured against, by the folders they lie in. */
export const BASELINES = ['maplibre', 'leaflet'] as const;
export type Baseline = (typeof BASELINES)[number];

/**
 * Builds the baselines as the Atlas is built (same browsers, minified, compressed) into folders of
 * their names below `target`. `site` is the built Atlas, whose members they show.
 */
export async function buildBaselines(site: string, target: string): Promise<void> {
  const data = makeGeoJson(site);
  for (const name of BASELINES) {
    const outDir = join(target, name);
    await build({
      configFile: false,
      root: join(import.meta.dirname, name),
      base: './',
      logLevel: 'error',
      build: {
        outDir,
        emptyOutDir: true,
        chunkSizeWarningLimit: 1200,
        target: ['chrome111', 'firefox115', 'safari16.4'],
      },
    });
    await mkdir(outDir, { recursive: true });
    for (const [file, text] of data) await writeFile(join(outDir, file), text);
    await compressFolder(outDir);
  }
}
