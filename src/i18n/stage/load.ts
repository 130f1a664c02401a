import type { LanguageCode } from '#src/domain/language.ts';
import type { StageMessages } from './messages.ts';

type Words = { stage: StageMessages };

const LOADERS: Record<LanguageCode, () => Promise<Words>> = {
  lv: () => import('./lv.ts'),
  en: () => import('./en.ts'),
  ru: () => import('./ru.ts'),
};

/** Fetches the words of the stage and of the speaker's window. */
export async function loadStageWords(language: LanguageCode): Promise<StageMessages> {
  return (await LOADERS[language]()).stage;
}
