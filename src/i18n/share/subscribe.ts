import type { LanguageCode } from '#src/domain/language.ts';

/** The words of the links by which a calendar program follows the events. */
export interface SubscribeMessages {
  readonly all: string;
  readonly upcoming: string;
  /** What a subscription does that a download does not. */
  readonly about: string;
}

/** In every language at once: they are shorter than a request for them. */
export const SUBSCRIBE_WORDS: Record<LanguageCode, SubscribeMessages> = {
  lv: {
    all: 'Abonēt visus pasākumus',
    upcoming: 'Abonēt tikai gaidāmos',
    about:
      'Abonējot kalendāra programma jaunos un mainītos pasākumus ielādēs pati; lejupielādēts fails paliek tāds, kāds ir.',
  },
  en: {
    all: 'Subscribe to all events',
    upcoming: 'Subscribe to upcoming ones only',
    about:
      'With a subscription your calendar program fetches new and changed events by itself; a downloaded file stays as it is.',
  },
  ru: {
    all: 'Подписаться на все мероприятия',
    upcoming: 'Подписаться только на предстоящие',
    about:
      'При подписке программа-календарь сама загружает новые и изменённые мероприятия; скачанный файл остаётся прежним.',
  },
};
