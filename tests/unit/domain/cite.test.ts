import { expect, test } from 'vitest';
import { cite } from '#src/domain/cite.ts';
import { loadShareWords } from '#src/i18n/share/load.ts';

test('the day of reading is the reader’s own, not that of Greenwich', () => {
  const lateEvening = new Date(2026, 11, 3, 23, 59);

  expect(cite('2026-11-22', 'https://example.org/', lateEvening).accessed).toBe('2026-12-03');
});

test.each([
  ['lv', 'Dati: 2026. gada 22. novembris.', '(skatīts: 2026. gada 3. decembris)'],
  ['en', 'Data as of 22 November 2026.', '(accessed 3 December 2026)'],
  ['ru', 'Данные: 22 ноября 2026 г. ', '(дата обращения: 3 декабря 2026 г.)'],
] as const)(
  'a reference tells data, sources, address and day (%s)',
  async (code, data, accessed) => {
    const words = await loadShareWords(code);
    const text = words.cite.text(
      cite('2026-11-22', 'https://example.org/#year=2018', new Date(2026, 11, 3)),
    );

    expect(text).toContain(data);
    expect(text).toContain('GeoNames (CC BY 4.0)');
    expect(text).toContain(`https://example.org/#year=2018 ${accessed}`);
  },
);

test.each([
  ['lv', 'Izglītības pilsētu atlants: ', 'nav UNESCO izdevums.'],
  ['en', 'Learning Cities Atlas: ', 'not a publication of UNESCO.'],
  ['ru', 'Атлас обучающихся городов: ', 'не издание ЮНЕСКО.'],
] as const)(
  'it goes by the name of the Atlas, not by that of UNESCO (%s)',
  async (code, start, end) => {
    const words = await loadShareWords(code);
    const text = words.cite.text(cite('2026-11-22', 'https://example.org/', new Date(2026, 11, 3)));

    expect(text.startsWith(start)).toBe(true);
    expect(text.endsWith(end)).toBe(true);
  },
);
