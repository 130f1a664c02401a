import type { LanguageCode } from '#src/domain/language.ts';
import type { Messages } from './messages.ts';

const LOADERS: Record<LanguageCode, () => Promise<{ messages: Messages }>> = {
  lv: () => import('./lv.ts'),
  en: () => import('./en.ts'),
  ru: () => import('./ru.ts'),
};

/** Fetches the words of one language; a visitor downloads no other. */
export async function loadMessages(language: LanguageCode): Promise<Messages> {
  return (await LOADERS[language]()).messages;
}
