import type { LanguageCode } from '#src/domain/language.ts';
import { messages as atlasEn } from '../en.ts';
import { messages as atlasLv } from '../lv.ts';
import type { Messages } from '../messages.ts';
import { messages as atlasRu } from '../ru.ts';
import { pagesEn } from './en.ts';
import { pagesLv } from './lv.ts';
import type { PageMessages } from './messages.ts';
import { pagesRu } from './ru.ts';

/** The words of the Atlas and those of its static pages, in one language. */
export interface Words {
  readonly atlas: Messages;
  readonly pages: PageMessages;
}

const WORDS: Record<LanguageCode, Words> = {
  lv: { atlas: atlasLv, pages: pagesLv },
  en: { atlas: atlasEn, pages: pagesEn },
  ru: { atlas: atlasRu, pages: pagesRu },
};

/** All words of one language at once: for the build, which needs every language anyway. */
export function wordsOf(language: LanguageCode): Words {
  return WORDS[language];
}
