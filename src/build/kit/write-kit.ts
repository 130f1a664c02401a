import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { KIT_FILE } from '#src/domain/saving.ts';
import { followSystemPlugin } from '../pages/assets.ts';
import { atlas } from '../plugin.ts';
import type { Prepared } from '../prepare.ts';
import { kit } from './plugin.ts';
import { writeKitPage } from './page.ts';

/** Larger than any file: everything is written into the script and the style themselves. */
const EVERYTHING = 100_000_000;

/**
 * Writes the whole Atlas as one HTML file into a built site, from the page of its stage. Returns its
 * size in bytes.
 */
export async function writeKit(
  project: string,
  folder: string,
  prepared: Prepared,
): Promise<number> {
  const { css, script } = await bundle(project, prepared);
  const page = writeKitPage({
    html: await readFile(join(folder, 'stage', 'index.html'), 'utf8'),
    css,
    script,
    icon: await readFile(join(project, 'public', 'favicon.svg'), 'utf8'),
    address: prepared.data.site.address,
  });
  await mkdir(join(folder, 'kit'), { recursive: true });
  await writeFile(join(folder, KIT_FILE), page);
  return Buffer.byteLength(page);
}

async function bundle(
  project: string,
  prepared: Prepared,
): Promise<{ css: string; script: string }> {
  const result = await build({
    configFile: join(project, 'vite.config.ts'),
    logLevel: 'warn',
    publicDir: false,
    plugins: [kit(project, prepared), atlas(project, prepared), followSystemPlugin()],
    build: {
      write: false,
      modulePreload: false,
      cssCodeSplit: false,
      assetsInlineLimit: EVERYTHING,
      chunkSizeWarningLimit: 5000,
      rolldownOptions: {
        input: join(project, 'src', 'entries', 'kit.ts'),
        output: { codeSplitting: false },
      },
    },
  });
  const outputs = [result].flat().flatMap((each) => ('output' in each ? each.output : []));
  const scripts = outputs.filter((each) => each.type === 'chunk');
  const sheets = outputs.filter((each) => each.fileName.endsWith('.css'));
  const [script] = scripts;
  const [sheet] = sheets;
  if (scripts.length !== 1 || script?.type !== 'chunk' || sheet?.type !== 'asset') {
    throw new Error(`The kit became ${scripts.length} scripts and ${sheets.length} sheets.`);
  }
  return { css: String(sheet.source).trim(), script: script.code };
}
