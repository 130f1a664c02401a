import type { LanguageCode } from '#src/domain/language.ts';

/**
 * Numbers and dates as each language writes them. Patterns of dates are our own: browsers differ
 * in the ranges and genitives that `Intl` gives them, and a server must write what a browser does.
 */
export interface Formats {
  /** 22376 -> "22 376". */
  number(value: number, decimals?: 0 | 1 | 2): string;
  /** Kilometres, whole above 10. */
  distance(kilometres: number): string;
  /** ISO day "2018-05-15", month "2018-05" or year "2018" in words. */
  date(iso: string): string;
  /** "2018-05" -> "2018. gada maijs"; the day is dropped. */
  month(iso: string): string;
  /** The day's figure set large: "15." in Latvian, "15" elsewhere. */
  dayFigure(day: number): string;
  /** Days of one event: "27.–30." */
  dayRange(first: number, last: number): string;
  /** The name of a month (1–12) alone. */
  monthName(month: number): string;
  /** "13.00" or "13:00". */
  time(hour: number, minute: number): string;
  /** WGS 84 degrees with the hemisphere in words of the language. */
  coordinates(lat: number, lon: number): string;
  /** "a, b un c". */
  list(items: readonly string[]): string;
}

const MONTHS: Record<LanguageCode, readonly string[]> = {
  lv: 'janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris'.split(
    ' ',
  ),
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
  ru: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' '),
};

const MONTHS_OF: readonly string[] =
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');

const HEMISPHERES: Record<LanguageCode, readonly [string, string, string, string]> = {
  lv: ['Z pl.', 'D pl.', 'A g.', 'R g.'],
  en: ['N', 'S', 'E', 'W'],
  ru: ['с. ш.', 'ю. ш.', 'в. д.', 'з. д.'],
};

export function createFormats(language: LanguageCode): Formats {
  const locale = language === 'en' ? 'en-GB' : language;
  const monthName = (month: number) => MONTHS[language][month - 1] ?? '';
  // Making a formatter costs far more than using it.
  const formatters = [0, 1, 2].map(
    (decimals) =>
      new Intl.NumberFormat(locale, {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      }),
  );
  const number = (value: number, decimals: 0 | 1 | 2 = 0) =>
    formatters[decimals]?.format(value) ?? String(value);
  const join = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    number,
    monthName,
    distance: (kilometres) =>
      `${number(kilometres, kilometres < 10 ? 1 : 0)}\u00a0${language === 'ru' ? 'км' : 'km'}`,
    date(iso) {
      const [year = 0, month, day] = iso.split('-').map(Number);
      if (month === undefined) return String(year);
      if (day === undefined) return this.month(iso);
      if (language === 'lv') return `${year}. gada ${day}. ${monthName(month)}`;
      if (language === 'ru') return `${day} ${MONTHS_OF[month - 1]} ${year} г.`;
      return `${day} ${monthName(month)} ${year}`;
    },
    month(iso) {
      const [year, month = 1] = iso.split('-').map(Number);
      if (language === 'lv') return `${year}. gada ${monthName(month)}`;
      return language === 'ru' ? `${monthName(month)} ${year} г.` : `${monthName(month)} ${year}`;
    },
    dayFigure: (day) => (language === 'lv' ? `${day}.` : String(day)),
    dayRange(first, last) {
      return `${this.dayFigure(first)}–${this.dayFigure(last)}`;
    },
    time: (hour, minute) =>
      `${hour}${language === 'lv' ? '.' : ':'}${String(minute).padStart(2, '0')}`,
    coordinates(lat, lon) {
      const [north, south, east, west] = HEMISPHERES[language];
      const degrees = (value: number) => `${number(Math.abs(value), 2)}°`;
      const place = `${degrees(lat)} ${lat < 0 ? south : north}, ${degrees(lon)} ${lon < 0 ? west : east}`;
      // A line may break only between the two.
      return place.replaceAll(' ', '\u00a0').replace(',\u00a0', ', ');
    },
    list: (items) => join.format(items),
  };
}
