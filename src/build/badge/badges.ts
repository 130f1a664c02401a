import type { City } from '#src/domain/city.ts';
import { languageFolder } from '#src/url/paths.ts';
import { badgePath, badgePicture } from '#src/url/badge.ts';
import { buildBadgeLand } from './land.ts';
import { writeBadgeLand, writeBadgePage } from './page.ts';
import { drawBadge, type BadgeSource } from './picture.ts';

interface Options extends Omit<BadgeSource, 'land'> {
  /** Every row of the data, former members included. */
  readonly cities: readonly City[];
  /** The style of the pages. */
  readonly css: string;
}

/** All badges, each as a page in every language and as one picture, by path within the site. */
export function writeBadges({ cities, css, colours, languages }: Options): Map<string, string> {
  const land = buildBadgeLand();
  const files = new Map<string, string>();
  for (const language of languages) {
    const folder = `${languageFolder(language)}embed/badge/`;
    files.set(`${folder}land.svg`, writeBadgeLand(land)).set(`${folder}badge.css`, css);
  }
  for (const city of cities) {
    files.set(badgePicture(city.id), drawBadge(city, { land, colours, languages }));
    for (const language of languages) {
      files.set(`${badgePath(city.id, language)}index.html`, writeBadgePage(city, language));
    }
  }
  return files;
}
