import type { LanguageCode } from '#src/domain/language.ts';
import { languageFolder } from './paths.ts';

/** The size of a badge as a picture, in CSS pixels. */
export const BADGE_SIZE = { width: 360, height: 88 } as const;

/** A member's badge as a page for frames, relative to the site's root. */
export function badgePath(id: string, language: LanguageCode): string {
  return `${languageFolder(language)}embed/badge/${id}/`;
}

/** The same as a picture; the fragment of its address names the language. */
export function badgePicture(id: string): string {
  return `embed/badge/${id}/badge.svg`;
}
