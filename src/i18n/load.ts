import type { LanguageCode } from '#src/domain/language.ts';
import { createFormats, type Formats } from './format.ts';
import type { Messages } from './messages.ts';
import { createPlural, type Plural } from './plural.ts';

type Words = { createMessages: (format: Formats, plural: Plural) => Messages };

const LOADERS: Record<LanguageCode, () => Promise<Words>> = {
  lv: () => import('./lv.ts'),
  en: () => import('./en.ts'),
  ru: () => import('./ru.ts'),
};

/** Fetches the words of one language; a visitor downloads no other. */
export async function loadMessages(language: LanguageCode): Promise<Messages> {
  const { createMessages } = await LOADERS[language]();
  return createMessages(createFormats(language), createPlural(language));
}
