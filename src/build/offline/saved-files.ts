import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LanguageCode } from '#src/domain/language.ts';
import type { SavedFile } from '#src/domain/saving.ts';
import { languageFolder } from '#src/url/paths.ts';

/** Folders of the pages within a language that a talk or a visit cannot do without. */
export const NEEDED_PAGES: readonly string[] = ['', 'stage/'];
/** Those that are good to have. */
const OTHER_PAGES = ['cities/', 'accessibility/', 'privacy/'] as const;

interface Saved {
  /** The built site. */
  readonly folder: string;
  readonly languages: readonly LanguageCode[];
  /** Folders of needed pages that this site has. */
  readonly pages: readonly string[];
  /** Scripts, styles, fonts and data of these pages, relative to the site's root. */
  readonly parts: readonly string[];
}

/**
 * Everything a saved copy holds, needed files first, each once: the pages in every language, and all
 * that they may fetch. Throws when a file does not lie in the built site.
 */
export async function listSavedFiles(saved: Saved): Promise<readonly SavedFile[]> {
  const { folder, languages, pages, parts } = saved;
  const inAll = (list: readonly string[]) =>
    languages.flatMap((language) => list.map((page) => languageFolder(language) + page));
  const others = inAll(OTHER_PAGES);
  const linked = await Promise.all(others.map((page) => readParts(folder, page)));
  const needed = new Set([...inAll(pages), ...parts]);
  const icons = ['favicon.svg', ...inAll(['manifest.webmanifest'])];
  const rest = new Set([...others, ...linked.flat(), ...icons].filter((path) => !needed.has(path)));
  // Letters make the Atlas beautiful; it says everything without them.
  const describe = (path: string, isNeeded: boolean) =>
    describeFile(folder, path, isNeeded && !path.endsWith('.woff2'));
  return Promise.all([
    ...[...needed].map((path) => describe(path, true)),
    ...[...rest].map((path) => describe(path, false)),
  ]);
}

async function describeFile(folder: string, path: string, isNeeded: boolean): Promise<SavedFile> {
  const [file = ''] = path.split('?');
  const isPage = file === '' || file.endsWith('/');
  const content = await readFile(join(folder, isPage ? `${file}index.html` : file));
  const isLasting = file.startsWith('assets/') || path.includes('?');
  return {
    path,
    hash: isLasting ? null : createHash('sha256').update(content).digest('hex').slice(0, 8),
    bytes: content.byteLength,
    isNeeded,
  };
}

/** Files among the assets that a static page names itself. */
async function readParts(folder: string, page: string): Promise<readonly string[]> {
  const html = await readFile(join(folder, page, 'index.html'), 'utf8');
  return [...html.matchAll(/(?:href|src)="[./]*(assets\/[^"]+)"/g)].map(([, path = '']) => path);
}
