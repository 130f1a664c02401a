import type { City } from '#src/domain/city.ts';
import type { LanguageCode } from '#src/domain/language.ts';
import { DEFAULT_VIEW, type View } from '#src/domain/view.ts';
import { nameIn } from '#src/domain/name.ts';
import { writeBadgeText } from '#src/i18n/builder/badge.ts';
import { FRAME_WORDS } from '#src/i18n/builder/frame.ts';
import { BADGE_SIZE, badgePicture } from '#src/url/badge.ts';
import { formatView } from '#src/url/codec.ts';
import { buildEmbedAddress } from '#src/url/embed-address.ts';
import type { BadgeImage, EmbedFrame } from '#src/url/embed-code.ts';
import type { ThemeOption } from '#src/url/options.ts';
import { buildShareLink } from '#src/url/share-link.ts';

export const SHOWN = ['whole', 'map', 'city', 'badge'] as const;
export type Shown = (typeof SHOWN)[number];

/** `follow`: as high as what it shows, which needs our script. */
export const SIZES = ['ratio', 'follow', 'fixed'] as const;
export type Size = (typeof SIZES)[number];

/** What a host has chosen for its page. */
export interface Choices {
  readonly show: Shown;
  /** Id; counts while a city or its badge is shown. */
  readonly city: string | null;
  readonly language: LanguageCode;
  readonly theme: ThemeOption;
  readonly size: Size;
  /** In CSS pixels, for the fixed size. */
  readonly height: number;
  /** The view the host came with. */
  readonly view: View;
}

/** The least and the most a fixed height may be, in CSS pixels. */
export const HEIGHTS = { least: 320, most: 2000, usual: 600 } as const;

/** What a host is offered that came with a view, or with none. */
export function startWith(view: View, language: LanguageCode): Choices {
  const base = { ...view, panel: null, event: null, step: null };
  return {
    show: view.city === null ? 'whole' : 'city',
    city: view.city,
    language,
    theme: 'auto',
    size: 'ratio',
    height: HEIGHTS.usual,
    view: base,
  };
}

/** Whether the view says more than which city is open. */
export function hasView({ view }: Choices): boolean {
  return formatView({ ...view, city: null }) !== '';
}

/** The same choices without the view they came with. */
export function dropView(choices: Choices): Choices {
  return { ...choices, view: DEFAULT_VIEW };
}

/** The height that is nearest to a wish; the one before where the wish is no number. */
export function tidyHeight(wish: string, before: number): number {
  const height = Math.round(Number(wish));
  if (wish.trim() === '' || !Number.isFinite(height)) return before;
  return Math.min(Math.max(height, HEIGHTS.least), HEIGHTS.most);
}

/** The view of the frame: a city other than that of the view is looked at from where it is. */
export function findView(choices: Choices): View {
  const { city, view } = choices;
  if (hasCity(choices) && city === view.city) return view;
  const filters = { ...view.filters, within: null };
  if (!hasCity(choices) || city === null) return { ...view, city: null, filters };
  return { ...view, city, camera: null, filters };
}

/** Whether it is one city that is shown. */
export function hasCity({ show }: Choices): boolean {
  return show === 'city' || show === 'badge';
}

/** The badge of a city; `root` is the address of the site's root. */
export function describePicture({ language, theme }: Choices, root: URL, city: City): BadgeImage {
  const view = { ...DEFAULT_VIEW, city: city.id };
  return {
    src: new URL(`${badgePicture(city.id)}#${language}`, root).href,
    alt: writeBadgeText(language, nameIn(language, city), city),
    href: buildShareLink(root, language, view),
    scheme: theme === 'auto' ? 'light dark' : theme,
    ...BADGE_SIZE,
  };
}

/** The frame that was chosen; `root` is the address of the site's root, `name` that of the city. */
export function describeFrame(choices: Choices, root: URL, name: string | null): EmbedFrame {
  const { show, language, theme, size, height } = choices;
  const view = findView(choices);
  const words = FRAME_WORDS[language];
  return {
    src: buildEmbedAddress(root, {
      language,
      theme,
      isMapOnly: show === 'map',
      fragment: formatView(view),
    }).href,
    title: view.city === null || name === null ? words.title : words.titleOf(name),
    href: buildShareLink(root, language, view),
    linkText: words.link,
    size: size === 'fixed' ? height : 'ratio',
  };
}
