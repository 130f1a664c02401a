import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import type { SavedFile } from '#src/domain/saving.ts';

const LIST = 'virtual:saved-files';
/** Stands for the version until it is known: the version is the digest of the script itself. */
const VERSION = '__VERSION__';

/**
 * Writes `sw.js`, which keeps the saved copy, and `sw-off.js`, which ends all copies once it is put in
 * the other's place.
 */
export async function writeServiceWorker(
  project: string,
  folder: string,
  files: readonly SavedFile[],
): Promise<void> {
  const script = await bundle(project, 'service-worker', files);
  const version = createHash('sha256').update(script).digest('hex').slice(0, 12);
  await writeFile(join(folder, 'sw.js'), script.replace(VERSION, version));
  await writeFile(join(folder, 'sw-off.js'), await bundle(project, 'service-worker-off', []));
}

/** One worker as a classic script: modules as service workers are too new for Firefox 115. */
async function bundle(
  project: string,
  entry: string,
  files: readonly SavedFile[],
): Promise<string> {
  const result = await build({
    configFile: join(project, 'vite.config.ts'),
    logLevel: 'warn',
    publicDir: false,
    plugins: [savedFiles(files)],
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(project, 'src', 'entries', `${entry}.ts`),
        output: { format: 'iife' },
      },
    },
  });
  const outputs = [result].flat().flatMap((each) => ('output' in each ? each.output : []));
  const chunk = outputs.find((each) => each.type === 'chunk');
  if (chunk?.type !== 'chunk' || outputs.length > 1) {
    throw new Error(`The service worker ${entry} did not become one script.`);
  }
  return chunk.code;
}

function savedFiles(files: readonly SavedFile[]): Plugin {
  return {
    name: 'saved-files',
    resolveId: (id) => (id === LIST ? `\0${LIST}` : undefined),
    load: (id) =>
      id === `\0${LIST}`
        ? `export const version = ${JSON.stringify(VERSION)}; export const files = ${JSON.stringify(files)};`
        : undefined,
  };
}
