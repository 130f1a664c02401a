import { isOneOf, isSlug } from '#src/domain/guard.ts';
import { isLanguage, type LanguageCode } from '#src/domain/language.ts';
import { ID_LENGTH } from './text.ts';

export const THEMES = ['light', 'dark', 'auto'] as const;
export type ThemeOption = (typeof THEMES)[number];

/** What a host asks for in the query of a page; null or false where it says nothing readable. */
export interface Options {
  /** A page that stands in another language moves once to its sibling. */
  readonly lang: LanguageCode | null;
  readonly theme: ThemeOption | null;
  /** Id of a city; used only when the fragment names none. */
  readonly city: string | null;
  /** Nothing but the map and what belongs on it. */
  readonly maponly: boolean;
  /** Id of a tour, on /stage/. */
  readonly tour: string | null;
  /** Unattended, on /stage/. */
  readonly kiosk: boolean;
  /** The notes of who speaks, beside /stage/. */
  readonly speaker: boolean;
}

const isTheme = isOneOf(THEMES);

/** Reads the host options of a query, with or without its `?`; the last of equal keys counts. */
export function parseOptions(search: string): Options {
  const query = new URLSearchParams(search);
  const last = (key: string): string | null => query.getAll(key).at(-1) ?? null;
  const lastId = (key: string): string | null => {
    const value = last(key);
    return isSlug(value) && value.length <= ID_LENGTH ? value : null;
  };
  const lang = last('lang');
  const theme = last('theme');
  return {
    lang: isLanguage(lang) ? lang : null,
    theme: isTheme(theme) ? theme : null,
    city: lastId('city'),
    maponly: last('maponly') === '1',
    tour: lastId('tour'),
    kiosk: last('kiosk') === '1',
    speaker: last('speaker') === '1',
  };
}
