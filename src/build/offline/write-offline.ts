import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SavedSize } from '#src/domain/saving.ts';
import type { Prepared } from '../prepare.ts';
import { writeIcons } from './icons.ts';
import { listSavedFiles, NEEDED_PAGES } from './saved-files.ts';
import { writeServiceWorker } from './service-worker.ts';
import { writeWebManifests } from './web-manifest.ts';

/**
 * Makes a built site one that can be installed, and saved for places without a network. `parts` are
 * the scripts, styles and fonts of its live pages, relative to the site's root; `kit` is the size of
 * the kit in bytes. `offline.json` says how much room both take.
 */
export async function writeOffline(
  project: string,
  folder: string,
  { data, assets: { index, details, valmiera, basemap, tours } }: Prepared,
  { parts, kit }: { readonly parts: readonly string[]; readonly kit: number },
): Promise<void> {
  const { languages } = data.site;
  await writeIcons(project, folder);
  await writeWebManifests(folder, languages);
  const pages = NEEDED_PAGES.filter((page) => existsSync(join(folder, page, 'index.html')));
  const all = [...parts, index, details, valmiera, basemap, tours];
  const files = await listSavedFiles({ folder, languages, pages, parts: all });
  await writeServiceWorker(project, folder, files);
  const size: SavedSize = { bytes: files.reduce((sum, { bytes }) => sum + bytes, 0), kit };
  await writeFile(join(folder, 'offline.json'), JSON.stringify(size));
}
