import type { LanguageCode } from '#src/domain/language.ts';
import { loadMessages } from '#src/i18n/load.ts';
import type * as renderer from '#src/shells/explore/render.ts';
import { languageFolder } from '#src/url/paths.ts';
import { buildAtlasLand } from '../atlas/land.ts';
import { EXPLORE_RENDERER, withRenderer } from '../pages/renderer.ts';
import type { Prepared } from '../prepare.ts';

/** The explore page of each language the site offers, before any script has run, as HTML. */
export async function renderFirstPaints(
  project: string,
  { data: { dataset, site } }: Prepared,
): Promise<ReadonlyMap<LanguageCode, string>> {
  const land = buildAtlasLand(dataset.cities);
  const bodies = new Map<LanguageCode, string>();
  await withRenderer(project, EXPLORE_RENDERER, async ({ renderExplore }: typeof renderer) => {
    for (const language of site.languages) {
      const root = languageFolder(language) === '' ? './' : '../';
      const href = (other: LanguageCode) => `${root}${languageFolder(other)}`;
      const messages = await loadMessages(language);
      bodies.set(language, renderExplore({ messages, dataset, site, land, href }));
    }
  });
  return bodies;
}
