import { expect, test, vi } from 'vitest';
import { collectLetters, loadLetters } from '#src/map/fonts.ts';
import { LATVIA, makeCity } from './fixture.ts';

const CITIES = [makeCity({ name: 'Kaunas', nameLv: 'Kauņa', nameRu: 'Каунас' })];

test('the letters of a language are those of its names, capitals of countries included', () => {
  const latvian = collectLetters(CITIES, [LATVIA], 'lv');
  expect(latvian).toContain('ņ');
  expect(latvian).toContain('V');
  expect(latvian).not.toContain('К');
  expect(collectLetters(CITIES, [LATVIA], 'ru')).toContain('К');
});

test('each letter is asked for once', () => {
  const letters = [...collectLetters(CITIES, [LATVIA], 'en')];
  expect(new Set(letters).size).toBe(letters.length);
});

test('the map waits for its letters', async () => {
  const load = vi.fn().mockResolvedValue([]);
  await loadLetters('ņ', { load } as unknown as FontFaceSet);
  expect(load).toHaveBeenCalledWith("600 16px 'Inter'", 'ņ');
});

test('a font that fails or never comes does not hold the map back', async () => {
  vi.useFakeTimers();
  try {
    const failed = vi.fn().mockRejectedValue(new Error('offline'));
    await expect(loadLetters('ņ', { load: failed } as unknown as FontFaceSet)).resolves.toBe(
      undefined,
    );
    const waiting = loadLetters('ņ', {
      load: () => new Promise(() => undefined),
    } as unknown as FontFaceSet);
    await vi.advanceTimersByTimeAsync(3000);
    await expect(waiting).resolves.toBe(undefined);
  } finally {
    vi.useRealTimers();
  }
});
