import type { LanguageCode } from '#src/domain/language.ts';

/** What a page around the Atlas says in place of it. */
export interface FrameWords {
  /** Accessible name of the frame; of one that opens on a city, with its name. */
  readonly title: string;
  titleOf(city: string): string;
  /** The words of the link under the frame. */
  readonly link: string;
}

/** In every language at once: they are shorter than a request for them. */
export const FRAME_WORDS: Record<LanguageCode, FrameWords> = {
  lv: {
    title: 'Izglītības pilsētu atlants: karte',
    titleOf: (city) => `${city} – Izglītības pilsētu atlants: karte`,
    link: 'Atvērt Izglītības pilsētu atlantu',
  },
  en: {
    title: 'Learning Cities Atlas: map',
    titleOf: (city) => `${city} – Learning Cities Atlas: map`,
    link: 'Open the Learning Cities Atlas',
  },
  ru: {
    title: 'Атлас обучающихся городов: карта',
    titleOf: (city) => `${city} – Атлас обучающихся городов: карта`,
    link: 'Открыть Атлас обучающихся городов',
  },
};
