import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { writeCards } from './cards/write-cards.ts';
import { compressFolder } from './compress.ts';
import { languageFolder } from '#src/url/paths.ts';
import { findCriticalCss } from './page/critical.ts';
import { LIVE_PAGES, renderFirstPaints, type LivePage } from './page/first-paint.ts';
import { listPaths, writeHeaderFiles } from './header-files.ts';
import { headersByScope } from './headers.ts';
import { writeKit } from './kit/write-kit.ts';
import { writeOffline } from './offline/write-offline.ts';
import { writePage } from './page/page.ts';
import { followSystemPlugin } from './pages/assets.ts';
import { writePages } from './pages/write-pages.ts';
import { atlas } from './plugin.ts';
import { prepare, type Prepared } from './prepare.ts';
import { readStyleHashes } from './serve.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const TARGET = join(PROJECT, 'dist');
const WORK = join(PROJECT, 'dist-new');
const LIVE = ['explore', 'embed', 'stage'] as const satisfies readonly LivePage[];
const TEMPLATES: Record<LivePage, string> = {
  explore: 'index.html',
  embed: 'embed.html',
  stage: 'stage.html',
};
const MANIFESTS: Record<LivePage, string> = {
  explore: '.vite/explore.json',
  embed: '.vite/embed.json',
  stage: '.vite/stage.json',
};
/** Pages whose parts belong to the copy that visitors may save. */
const SAVED: readonly LivePage[] = LIVE.filter((page) => page !== 'embed');
/** Parts whose style a page needs before it fetches them. */
const LATER: Record<LivePage, readonly string[]> = {
  explore: [],
  embed: ['entries/embed-atlas.ts'],
  stage: [],
};
/** Data that a page fetches beside its script. */
const PRELOADED: Record<LivePage, readonly (keyof Prepared['assets'])[]> = {
  explore: ['index'],
  embed: [],
  stage: ['tours', 'index', 'valmiera'],
};
const OLD = join(PROJECT, 'dist-old');

/**
 * Builds the whole site beside the old one and puts it in its place at the end, so that a build
 * that stops half-way leaves the old site as it was.
 */
async function buildSite(): Promise<void> {
  const prepared = await prepare(PROJECT);
  await rm(WORK, { recursive: true, force: true });
  // One after the other, each for itself: an embedded map must not carry what only the Atlas needs.
  for (const page of LIVE) await bundle(page, prepared);
  await writeLivePages(prepared);
  const parts = (await Promise.all(SAVED.map(listParts))).flat();
  await rm(join(WORK, '.vite'), { recursive: true, force: true });
  const cards = await writeCards(PROJECT, WORK, prepared);
  await writePages(PROJECT, WORK, prepared, { cards });
  const kit = await writeKit(PROJECT, WORK, prepared);
  await writeOffline(PROJECT, WORK, prepared, { parts, kit });
  const { frameAncestors, streets } = prepared.data.site;
  const headers = headersByScope(frameAncestors, readStyleHashes(WORK), streets);
  const rules = { headers, paths: listPaths(WORK) };
  for (const [name, text] of writeHeaderFiles(rules)) await writeFile(join(WORK, name), text);
  await compressFolder(WORK);
  await replaceSite();
}

async function bundle(page: LivePage, prepared: Prepared): Promise<void> {
  const isFirst = page === LIVE[0];
  await build({
    configFile: join(PROJECT, 'vite.config.ts'),
    logLevel: 'warn',
    plugins: [atlas(PROJECT, prepared), followSystemPlugin()],
    publicDir: isFirst ? join(PROJECT, 'public') : false,
    build: {
      outDir: WORK,
      emptyOutDir: isFirst,
      manifest: MANIFESTS[page],
      modulePreload: { polyfill: false },
      rolldownOptions: { input: join(PROJECT, 'src', TEMPLATES[page]) },
    },
  });
}

/** Writes the pages that are brought to life, each in every language, from its one built template. */
async function writeLivePages(prepared: Prepared): Promise<void> {
  const { site } = prepared.data;
  const paints = await renderFirstPaints(PROJECT, prepared);
  for (const page of LIVE) {
    const template = await readFile(join(WORK, TEMPLATES[page]), 'utf8');
    await rm(join(WORK, TEMPLATES[page]));
    const manifest = await readManifest(page);
    const css = await readSheets(manifest, page);
    for (const { language, body, heading } of paints.filter((paint) => paint.page === page)) {
      const folder = LIVE_PAGES[page];
      const style = await findCriticalCss(`<html><head></head><body>${body}</body></html>`, css);
      const words = manifest[`i18n/${language}.ts`]?.file ?? [];
      const preload = PRELOADED[page].map((asset) => prepared.assets[asset]);
      if (page === 'explore') preload.push(...[words].flat());
      const options = { folder, language, site, preload, body, style, heading };
      const html = await writePage(template, options);
      const path = join(WORK, languageFolder(language), folder);
      await mkdir(path, { recursive: true });
      await writeFile(join(path, 'index.html'), html);
    }
  }
}

/** Two renames, so that at no moment there is less than one whole site. */
async function replaceSite(): Promise<void> {
  await rm(OLD, { recursive: true, force: true });
  if (existsSync(TARGET)) await rename(TARGET, OLD);
  await rename(WORK, TARGET);
  await rm(OLD, { recursive: true, force: true });
}

/** The style sheets of a page and of the drawing, which its first paint needs too. */
async function readSheets(manifest: Manifest, page: LivePage): Promise<string> {
  const sources = [TEMPLATES[page], ...LATER[page], 'atlas/LandAtlas.svelte'];
  const paths = new Set(sources.flatMap((source) => listSheets(manifest, source)));
  const sheets = [...paths].map((path) => readFile(join(WORK, path), 'utf8'));
  return (await Promise.all(sheets)).join('');
}

/** The sheets of a part, those of the parts it stands on first. */
function listSheets(manifest: Manifest, source: string): readonly string[] {
  const { imports = [], css = [] } = manifest[source] ?? {};
  return [...imports.flatMap((other) => listSheets(manifest, other)), ...css];
}

/** Vite's list of what became of each source file. */
interface Part {
  readonly file: string;
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
  readonly imports?: readonly string[];
}
type Manifest = Readonly<Record<string, Part | undefined>>;

/** Every script, style, font and worker of a page. */
async function listParts(page: LivePage): Promise<readonly string[]> {
  const parts = Object.values(await readManifest(page)).filter((part) => part !== undefined);
  const files = parts.flatMap(({ file, css = [], assets = [] }) => [file, ...css, ...assets]);
  return [...new Set(files)].filter((file) => !file.endsWith('.html'));
}

async function readManifest(page: LivePage): Promise<Manifest> {
  return JSON.parse(await readFile(join(WORK, MANIFESTS[page]), 'utf8'));
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
