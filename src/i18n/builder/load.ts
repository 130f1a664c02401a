import type { LanguageCode } from '#src/domain/language.ts';
import type { BuilderMessages } from './messages.ts';

const LOADERS: Record<LanguageCode, () => Promise<{ builderWords: BuilderMessages }>> = {
  lv: () => import('./lv.ts'),
  en: () => import('./en.ts'),
  ru: () => import('./ru.ts'),
};

/** Fetches the words of the page for hosts in one language; a visitor downloads no other. */
export async function loadBuilderWords(language: LanguageCode): Promise<BuilderMessages> {
  return (await LOADERS[language]()).builderWords;
}
