import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { compressFolder } from './compress.ts';
import { languageFolder } from '#src/url/paths.ts';
import { writePage } from './page/page.ts';
import { followSystemPlugin } from './pages/assets.ts';
import { writePages } from './pages/write-pages.ts';
import { atlas } from './plugin.ts';
import { prepare } from './prepare.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const TARGET = join(PROJECT, 'dist');
const WORK = join(PROJECT, 'dist-new');

/**
 * Builds the whole site beside the old one and puts it in its place at the end, so that a build
 * that stops half-way leaves the old site as it was.
 */
async function buildSite(): Promise<void> {
  const prepared = await prepare(PROJECT);
  await rm(WORK, { recursive: true, force: true });
  await build({
    configFile: join(PROJECT, 'vite.config.ts'),
    logLevel: 'warn',
    plugins: [atlas(PROJECT, prepared), followSystemPlugin()],
    build: { outDir: WORK, emptyOutDir: true, manifest: true },
  });
  const template = await readFile(join(WORK, 'index.html'), 'utf8');
  const manifest = await readManifest();
  const { site } = prepared.data;
  for (const language of site.languages) {
    const folder = join(WORK, languageFolder(language));
    await mkdir(folder, { recursive: true });
    const preload = [`i18n/${language}.ts`].flatMap((source) => manifest[source]?.file ?? []);
    const page = await writePage(template, { language, assets: prepared.assets, site, preload });
    await writeFile(join(folder, 'index.html'), page);
  }
  await rm(join(WORK, '.vite'), { recursive: true, force: true });
  await writePages(PROJECT, WORK, prepared);
  await compressFolder(WORK);
  await rm(TARGET, { recursive: true, force: true });
  await rename(WORK, TARGET);
}

/** Vite's list of what became of each source file. */
async function readManifest(): Promise<Record<string, { file: string } | undefined>> {
  return JSON.parse(await readFile(join(WORK, '.vite', 'manifest.json'), 'utf8'));
}

try {
  const start = performance.now();
  await buildSite();
  console.log(`Built dist/ in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error('The site was not built; what stood in dist/ before is untouched.');
  process.exitCode = 1;
}
