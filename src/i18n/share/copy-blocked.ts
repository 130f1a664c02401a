import type { LanguageCode } from '#src/domain/language.ts';

/** Said when the browser does not let pages copy: the text stands selected. In every language. */
export const COPY_BLOCKED: Record<LanguageCode, string> = {
  lv: 'Pārlūks kopēšanu neatļauj. Teksts ir iezīmēts: nospiediet Ctrl+C (Mac datorā ⌘C), telefonā turiet uz tā pirkstu.',
  en: 'The browser does not allow copying. The text is selected: press Ctrl+C (⌘C on a Mac), or hold a finger on it on a phone.',
  ru: 'Браузер не разрешает копировать. Текст выделен: нажмите Ctrl+C (на Mac ⌘C), на телефоне удерживайте на нём палец.',
};
