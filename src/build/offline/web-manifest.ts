import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LanguageCode } from '#src/domain/language.ts';
import { loadMessages } from '#src/i18n/load.ts';
import { languageFolder } from '#src/url/paths.ts';
import { ICONS } from './icons.ts';

/** Paper and sea of the light theme, as the head of every page has them. */
const COLOURS = { background_color: '#fcfaf6', theme_color: '#dfe8ec' };

/**
 * What a system needs to know to install the Atlas in a language. Addresses are relative to the
 * manifest, which lies beside the page of its language.
 */
export async function describeApp(language: LanguageCode): Promise<Record<string, unknown>> {
  const { page, header } = await loadMessages(language);
  const root = languageFolder(language) === '' ? './' : '../';
  return {
    id: './',
    name: page.title,
    short_name: header.name,
    description: page.description,
    lang: language,
    dir: 'ltr',
    start_url: './',
    scope: root,
    display: 'standalone',
    ...COLOURS,
    icons: ICONS.map(({ src, size, isMaskable }) => ({
      src: root + src,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: isMaskable ? 'maskable' : 'any',
    })),
  };
}

/** Writes the manifest of each language beside its page. */
export async function writeWebManifests(
  folder: string,
  languages: readonly LanguageCode[],
): Promise<void> {
  for (const language of languages) {
    const path = join(folder, languageFolder(language));
    await mkdir(path, { recursive: true });
    await writeFile(
      join(path, 'manifest.webmanifest'),
      JSON.stringify(await describeApp(language)),
    );
  }
}
