import type { LanguageCode } from '#src/domain/language.ts';
import type { CopyMessages } from '../share/messages.ts';

/** One way to choose, and what it means. */
interface Choice {
  readonly label: string;
  readonly hint: string;
}

/** What is chosen, tried and copied on the page for hosts, in one language. */
export interface BuilderMessages {
  readonly language: LanguageCode;
  readonly show: { legend: string } & Readonly<Record<'whole' | 'map' | 'city' | 'badge', Choice>>;
  readonly city: {
    search: string;
    results: string;
    clear: string;
    chosen(name: string): string;
    /** The list of cities did not come. */
    failed: string;
    retry: string;
  };
  readonly languages: string;
  readonly themes: { legend: string } & Readonly<Record<'auto' | 'light' | 'dark', string>>;
  readonly sizes: { legend: string; height: string } & Readonly<
    Record<'ratio' | 'follow' | 'fixed', Choice>
  >;
  /** The page was opened with a view of the Atlas. */
  readonly view: { kept: string; drop: string };
  readonly preview: {
    heading: string;
    widths: string;
  } & Readonly<Record<'phone' | 'column' | 'wide', string>>;
  readonly code: CopyMessages & {
    heading: string;
    /** The site does not know its address: the code has the one of this page. */
    here(address: string): string;
    /** Which sites may show the frame, where not every one may. */
    allowed(sites: string): string;
    /** What the element's script does. */
    element: string;
  };
  readonly copyBlocked: string;
}

/** What each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<LanguageCode, string>> = {
  lv: 'Latviešu',
  en: 'English',
  ru: 'Русский',
};
