import type { LanguageCode } from '#src/domain/language.ts';
import { createMessages as createEn } from '../en.ts';
import { createFormats } from '../format.ts';
import { createMessages as createLv } from '../lv.ts';
import type { Messages } from '../messages.ts';
import { createPlural } from '../plural.ts';
import { createMessages as createRu } from '../ru.ts';
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
  lv: { atlas: createLv(createFormats('lv'), createPlural('lv')), pages: pagesLv },
  en: { atlas: createEn(createFormats('en'), createPlural('en')), pages: pagesEn },
  ru: { atlas: createRu(createFormats('ru'), createPlural('ru')), pages: pagesRu },
};

/** All words of one language at once: for the build, which needs every language anyway. */
export function wordsOf(language: LanguageCode): Words {
  return WORDS[language];
}
