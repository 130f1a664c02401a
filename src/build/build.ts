import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { writeCards } from './cards/write-cards.ts';
import { compressFolder } from './compress.ts';
import { languageFolder } from '#src/url/paths.ts';
import { findCriticalCss } from './page/critical.ts';
import { renderFirstPaints } from './page/first-paint.ts';
import { writeHeaderFiles } from './header-files.ts';
import { securityHeaders } from './headers.ts';
import { writePage } from './page/page.ts';
import { followSystemPlugin } from './pages/assets.ts';
import { writePages } from './pages/write-pages.ts';
import { atlas } from './plugin.ts';
import { prepare } from './prepare.ts';
import { readStyleHashes } from './serve.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const TARGET = join(PROJECT, 'dist');
const WORK = join(PROJECT, 'dist-new');
const OLD = join(PROJECT, 'dist-old');

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
  const bodies = await renderFirstPaints(PROJECT, prepared);
  const css = await readSheets(manifest);
  for (const [language, body] of bodies) {
    const folder = join(WORK, languageFolder(language));
    await mkdir(folder, { recursive: true });
    const preload = [`i18n/${language}.ts`].flatMap((source) => manifest[source]?.file ?? []);
    const style = await findCriticalCss(`<html><head></head><body>${body}</body></html>`, css);
    const { assets } = prepared;
    const page = await writePage(template, { language, assets, site, preload, body, style });
    await writeFile(join(folder, 'index.html'), page);
  }
  await rm(join(WORK, '.vite'), { recursive: true, force: true });
  const cards = await writeCards(PROJECT, WORK, prepared);
  await writePages(PROJECT, WORK, prepared, { cards });
  const headers = securityHeaders(site.frameAncestors, readStyleHashes(WORK));
  for (const [name, text] of writeHeaderFiles(headers)) await writeFile(join(WORK, name), text);
  await compressFolder(WORK);
  await replaceSite();
}

/** Two renames, so that at no moment there is less than one whole site. */
async function replaceSite(): Promise<void> {
  await rm(OLD, { recursive: true, force: true });
  if (existsSync(TARGET)) await rename(TARGET, OLD);
  await rename(WORK, TARGET);
  await rm(OLD, { recursive: true, force: true });
}

/** The style sheets of the explore page and of the drawing, which its first paint needs too. */
async function readSheets(manifest: Manifest): Promise<string> {
  const sources = ['index.html', 'atlas/LandAtlas.svelte'];
  const paths = sources.flatMap((source) => manifest[source]?.css ?? []);
  return (await Promise.all(paths.map((path) => readFile(join(WORK, path), 'utf8')))).join('');
}

/** Vite's list of what became of each source file. */
type Manifest = Readonly<Record<string, { file: string; css?: readonly string[] } | undefined>>;

async function readManifest(): Promise<Manifest> {
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
