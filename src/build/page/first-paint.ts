import type { LanguageCode } from '#src/domain/language.ts';
import { loadMessages } from '#src/i18n/load.ts';
import type * as renderers from '#src/shells/first-paint.ts';
import { languageFolder } from '#src/url/paths.ts';
import { buildAtlasLand } from '../atlas/land.ts';
import { PAINT_RENDERER, withRenderer } from '../pages/renderer.ts';
import type { Prepared } from '../prepare.ts';

/** The pages that are brought to life, and the folder of each within a language. */
export const LIVE_PAGES = { explore: '', embed: 'embed/', stage: 'stage/' } as const;
export type LivePage = keyof typeof LIVE_PAGES;

/** A page in a language before any script has run: the HTML of its `#app`. */
export interface FirstPaint {
  readonly page: LivePage;
  readonly language: LanguageCode;
  readonly body: string;
  /** What the page calls itself, where it is not the Atlas's own title. */
  readonly heading?: { readonly title: string; readonly description: string };
}

/** The pages that are brought to life, in each language the site offers. */
export function renderFirstPaints(
  project: string,
  { data: { dataset, site, tours, valmiera } }: Prepared,
): Promise<readonly FirstPaint[]> {
  const land = buildAtlasLand(dataset.cities);
  const { languages } = site;
  return withRenderer(project, PAINT_RENDERER, async (paint: typeof renderers) => {
    const paints: FirstPaint[] = [];
    for (const language of languages) {
      const root = languageFolder(language) === '' ? './' : '../';
      const href = (other: LanguageCode) => `${root}${languageFolder(other)}`;
      const input = { messages: await loadMessages(language), dataset, site, land, href };
      paints.push({ page: 'explore', language, body: paint.renderExplore(input) });
      paints.push({ page: 'embed', language, body: paint.renderEmbed(input) });
      const stage = await paint.renderStage(input, tours, { dataset, valmiera });
      paints.push({ page: 'stage', language, ...stage });
    }
    return paints;
  });
}
