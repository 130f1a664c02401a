import type { LanguageCode } from '#src/domain/language.ts';
import type { ThemeOption } from './options.ts';
import { languageFolder } from './paths.ts';

/** What a host wants of the embedded Atlas. */
export interface EmbedWishes {
  readonly language: LanguageCode;
  /** `auto` follows the visitor's system. */
  readonly theme: ThemeOption;
  /** Nothing but the map and what belongs on it. */
  readonly isMapOnly: boolean;
  /** Id of the city it opens on, where the fragment names none. */
  readonly city?: string | null;
  /** The view as the address carries it, without `#`; empty for the whole world. */
  readonly fragment: string;
}

/**
 * The absolute address of the embedded Atlas as a host wants it. `root` is the address of the site's
 * root with a slash at its end. What is as by itself is left out.
 */
export function buildEmbedAddress(root: URL, wishes: EmbedWishes): URL {
  const address = new URL(`${languageFolder(wishes.language)}embed/`, root);
  if (wishes.theme !== 'auto') address.searchParams.set('theme', wishes.theme);
  if (wishes.city) address.searchParams.set('city', wishes.city);
  if (wishes.isMapOnly) address.searchParams.set('maponly', '1');
  address.hash = wishes.fragment;
  return address;
}
