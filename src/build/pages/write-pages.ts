import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeBadges } from '../badge/badges.ts';
import { readBadgeColours } from '../badge/colours.ts';
import type { Prepared } from '../prepare.ts';
import { buildPageAssets } from './assets.ts';
import { renderPages } from './render-pages.ts';
import { PAGE_RENDERER, withRenderer } from './renderer.ts';
import type { PagesInput, Renderer } from './static-page.ts';
import { hashInlineStyles } from './style-hash.ts';

/** What only the caller knows. */
type Options = Pick<PagesInput, 'cards' | 'otherPaths'>;

/** What came of it. */
export interface WrittenPages {
  /** How many files were written. */
  readonly count: number;
  /** CSP sources of the inline style of 404.html. */
  readonly styleHashes: readonly string[];
}

/**
 * Writes all static pages with their style and script into a built site. The fonts must have been
 * written for the site's own build before.
 */
export async function writePages(
  project: string,
  folder: string,
  prepared: Prepared,
  options: Options = {},
): Promise<WrittenPages> {
  const { files, paths, badgeCss } = await buildPageAssets(project);
  const input = { ...prepared.data, assets: paths, commit: readCommit(prepared), ...options };
  const pages = await withRenderer(project, PAGE_RENDERER, (renderer: Renderer) =>
    renderPages(input, renderer),
  );
  const tokens = await readFile(join(project, 'src', 'styles', 'tokens.css'), 'utf8');
  const badges = writeBadges({
    cities: input.dataset.cities,
    languages: input.site.languages,
    colours: readBadgeColours(tokens),
    css: badgeCss,
  });
  const all = new Map<string, string | Uint8Array>([...files, ...pages, ...badges]);
  const folders = new Set([...all.keys()].map((path) => dirname(join(folder, path))));
  for (const each of folders) await mkdir(each, { recursive: true });
  await Promise.all([...all].map(([path, content]) => writeFile(join(folder, path), content)));
  return { count: all.size, styleHashes: hashInlineStyles(pages.get('404.html') ?? '') };
}

/** The first seven digits of the commit that version.json names; empty where none is known. */
export function readCommit({ files }: Prepared): string {
  const version: unknown = JSON.parse(files.get('version.json') ?? '{}');
  const commit = (version as { commit?: unknown }).commit;
  return typeof commit === 'string' && /^[0-9a-f]{40}$/.test(commit) ? commit.slice(0, 7) : '';
}
