import type { LanguageCode } from '#src/domain/language.ts';
import type { View } from '#src/domain/view.ts';
import { formatView } from './codec.ts';
import { languageFolder } from './paths.ts';

/**
 * The absolute address that opens exactly this view in this language. It has no query: what a host
 * asked for concerns that host's page alone. `root` is the address of the site's root with a slash
 * at its end; everything beyond ASCII is percent-encoded, so that no program cuts the link short.
 */
export function buildShareLink(root: URL, language: LanguageCode, view: View): string {
  return buildPageLink(root, language, '', view);
}

/** The same view in the frame that other pages embed. */
export function buildEmbedLink(root: URL, language: LanguageCode, view: View): string {
  return buildPageLink(root, language, 'embed/', view);
}

/** The page where a frame with this view is fitted to the page around it. */
export function buildBuilderLink(root: URL, language: LanguageCode, view: View): string {
  return buildPageLink(root, language, 'embed/builder/', view);
}

function buildPageLink(root: URL, language: LanguageCode, page: string, view: View): string {
  const address = new URL(languageFolder(language) + page, root);
  address.hash = formatView(view);
  return address.href;
}
