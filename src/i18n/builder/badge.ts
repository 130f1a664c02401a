import type { City } from '#src/domain/city.ts';
import type { LanguageCode } from '#src/domain/language.ts';

/** What a badge says of a city's membership: two lines, and how they follow each other in a sentence. */
interface BadgeLines {
  readonly lines: readonly [string, string];
  readonly joint: ' ' | ', ';
}

type Joined = Pick<City, 'joined' | 'joinedPrecision' | 'left'>;

interface BadgeWords {
  readonly city: string;
  readonly former: string;
  since(year: number): string;
  /** Known to be a member then; since when is not. */
  by(year: number): string;
  readonly unknown: string;
  /** Known to be off the list then. */
  left(year: number): string;
}

/** In every language at once: they are shorter than a request for them. */
const WORDS: Record<LanguageCode, BadgeWords> = {
  lv: {
    city: 'UNESCO izglītības pilsēta',
    former: 'Bijusī UNESCO izglītības pilsēta',
    since: (year) => `kopš ${year}. gada`,
    by: (year) => `vismaz kopš ${year}. gada`,
    unknown: 'iestāšanās gads nav zināms',
    left: (year) => `sarakstā nav vismaz kopš ${year}. gada`,
  },
  en: {
    city: 'UNESCO Learning City',
    former: 'Former UNESCO Learning City',
    since: (year) => `since ${year}`,
    by: (year) => `since ${year} or earlier`,
    unknown: 'year of joining not known',
    left: (year) => `not listed since ${year} or earlier`,
  },
  ru: {
    city: 'Обучающийся город ЮНЕСКО',
    former: 'Бывший обучающийся город ЮНЕСКО',
    since: (year) => `с ${year} года`,
    by: (year) => `как минимум с ${year} года`,
    unknown: 'год вступления неизвестен',
    left: (year) => `нет в списке как минимум с ${year} года`,
  },
};

/** What a city's badge says under its name, no more exactly than it is known. */
export function describeBadge(language: LanguageCode, city: Joined): BadgeLines {
  const words = WORDS[language];
  if (city.left !== null) return { lines: [words.former, words.left(city.left)], joint: ', ' };
  if (city.joined === null) return { lines: [words.city, words.unknown], joint: ', ' };
  const when = city.joinedPrecision === 'by' ? words.by(city.joined) : words.since(city.joined);
  return { lines: [words.city, when], joint: ' ' };
}

/** The whole badge as one phrase: "Valmiera, UNESCO Learning City since 2016". */
export function writeBadgeText(language: LanguageCode, name: string, city: Joined): string {
  const { lines, joint } = describeBadge(language, city);
  return `${name}, ${lines.join(joint)}`;
}
