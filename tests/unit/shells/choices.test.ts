import { describe, expect, test } from 'vitest';
import { DEFAULT_VIEW } from '#src/domain/view.ts';
import {
  describeFrame,
  dropView,
  hasView,
  startWith,
  tidyHeight,
} from '#src/shells/builder/choices.ts';
import { parseView } from '#src/url/codec.ts';

const ROOT = new URL('https://example.org/atlas/');
const plain = startWith(DEFAULT_VIEW, 'lv');

describe('the frame', () => {
  test('by itself is the whole map in the language of the page', () => {
    expect(describeFrame(plain, ROOT, null)).toEqual({
      src: 'https://example.org/atlas/embed/',
      title: 'Izglītības pilsētu atlants: karte',
      href: 'https://example.org/atlas/',
      linkText: 'Atvērt Izglītības pilsētu atlantu',
      size: 'ratio',
    });
  });

  test('has what was chosen in its address, its name and its size', () => {
    const choices = {
      ...plain,
      language: 'ru',
      theme: 'dark',
      show: 'city',
      city: 'espoo',
      size: 'fixed',
      height: 500,
    } as const;
    const frame = describeFrame(choices, ROOT, 'Эспоо');

    expect(frame.src).toBe('https://example.org/atlas/ru/embed/?theme=dark#city=espoo');
    expect(frame.title).toContain('Эспоо');
    expect(frame.href).toBe('https://example.org/atlas/ru/#city=espoo');
    expect(frame.size).toBe(500);
  });

  test('of the map alone names no city', () => {
    const came = startWith(parseView('city=espoo&year=2020'), 'lv');
    const { src, title } = describeFrame({ ...came, show: 'map' }, ROOT, 'Espo');

    expect(src).toBe('https://example.org/atlas/embed/?maponly=1#year=2020');
    expect(title).not.toContain('Espo');
  });
});

describe('a view that the host came with', () => {
  const came = startWith(parseView('map=5/60.2/24.7&city=espoo&panel=share&region=africa'), 'lv');

  test('is kept without the sheet that was open', () => {
    expect(describeFrame(came, ROOT, null).src).toMatch(
      /#map=5\/60\.2\/24\.7&city=espoo&region=africa$/,
    );
  });

  test('does not hold another city away from the middle', () => {
    const other = describeFrame({ ...came, city: 'valmiera' }, ROOT, null);

    expect(other.src).toMatch(/#city=valmiera&region=africa$/);
  });

  test('can be dropped, the city stays', () => {
    expect(hasView(came)).toBe(true);
    const dropped = dropView(came);
    expect(hasView(dropped)).toBe(false);
    expect(describeFrame(dropped, ROOT, null).src).toMatch(/#city=espoo$/);
  });
});

test.each([
  ['450', 450],
  ['20', 320],
  ['1e9', 2000],
  ['-5', 320],
  ['', 600],
  ['abc', 600],
])('a height of "%s" pixels becomes %s', (wish, height) => {
  expect(tidyHeight(wish, 600)).toBe(height);
});
