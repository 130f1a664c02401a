import { describe, expect, test } from 'vitest';
import { drawCard } from '#src/build/cards/card.ts';
import { FOCUS } from '#src/build/cards/frame.ts';
import { COLUMN, layOutSheet, RULE, type PlacedLine } from '#src/build/cards/layout.ts';
import { renderCard } from '#src/build/cards/render.ts';
import { loadDescribe } from '#src/build/cards/words.ts';
import type { City } from '#src/domain/city.ts';
import { CROWDED, SPECIAL, cityOf, countryOf, dataset, palette, source } from './real-cards.ts';

const { voices } = source;
const describeCity = await loadDescribe();
const wordsOf = (city: City) => describeCity(city, countryOf(city));

function placeCity(city: City): PlacedLine[] {
  return layOutSheet(wordsOf(city), voices).filter(({ y }) => y < RULE);
}

describe('on the sheet', () => {
  test('every line of every city fits the column', () => {
    for (const city of dataset.cities) {
      for (const { text, voice, size } of layOutSheet(wordsOf(city), voices)) {
        const width = voices[voice](text).width * size;
        expect(width, `${city.id}: ${text}`).toBeLessThanOrEqual(COLUMN.width + 1e-6);
      }
    }
  });

  test('every name is much larger than the text and keeps all its letters', () => {
    for (const city of dataset.cities) {
      const name = placeCity(city).filter(({ voice }) => voice === 'display');
      expect(
        name
          .map(({ text }) => text)
          .join('')
          .replaceAll(' ', ''),
        city.id,
      ).toBe(city.name.replaceAll(' ', ''));
      for (const { size } of name) expect(size, city.id).toBeGreaterThanOrEqual(48);
    }
  });

  test('what tells of a city ends above the rule, a former one too', () => {
    for (const city of dataset.cities) {
      expect(placeCity(city), city.id).toHaveLength(layOutSheet(wordsOf(city), voices).length - 2);
      const last = placeCity(city).at(-1)?.y ?? Infinity;
      expect(last, city.id).toBeLessThanOrEqual(RULE - 28);
    }
  });

  test('a crowded sheet gives its room to the words by shrinking the name', () => {
    expect(placeCity(CROWDED).at(-1)?.y).toBeLessThanOrEqual(RULE - 28);
  });
});

describe('the words', () => {
  test('a year that is known', () => {
    expect(wordsOf(cityOf('our-town'))).toEqual({
      country: 'Latvia',
      name: 'Our Town',
      membership: 'Member since 2016',
      network: 'UNESCO Global Network of Learning Cities',
      products: ['Izglītības pilsētu atlants', 'Learning Cities Atlas'],
    });
  });

  test('a year by which it was a member', () => {
    const early = { ...cityOf('our-town'), joined: 2018, joinedPrecision: 'by' as const };
    const { membership } = wordsOf(early);
    expect(membership).toBe('Member by 2018 at the latest');
  });

  test('a year that is not known is not spoken of', () => {
    expect(wordsOf(cityOf('weak-town')).membership).toBeNull();
  });

  test('a former member is not called a member', () => {
    expect(wordsOf(cityOf('former-town')).membership).toMatch(/2022.*no longer/);
  });
});

/** The cards with most of everything: marks, coast and letters. */
const FULLEST = dataset.cities
  .map((city) => ({ id: city.id, svg: drawCard(city, source) }))
  .toSorted((one, other) => other.svg.length - one.svg.length)
  .slice(0, 5);

describe('the picture', () => {
  test.each(FULLEST)('$id is an indexed PNG of 1200 by 630 in 40 kB', async ({ svg }) => {
    const png = Buffer.from(await renderCard(svg, palette));
    expect(png.toString('latin1', 1, 4)).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png[25]).toBe(3);
    expect(png.length).toBeLessThanOrEqual(40_000);
  });

  test('the same input gives the same bytes', async () => {
    const make = () => renderCard(drawCard(cityOf('our-town'), source), palette);
    expect(Buffer.compare(await make(), await make())).toBe(0);
  });

  test('a name with letters of XML is drawn', async () => {
    const svg = drawCard(SPECIAL, source);
    expect(svg).not.toContain('R&D');
    expect((await renderCard(svg, palette)).length).toBeGreaterThan(10_000);
  });

  test('the city is not drawn as a member as well', () => {
    const middle = new RegExp(`<use [^>]*x="${FOCUS.x}(\\.0)?" y="${FOCUS.y}(\\.0)?"`);
    const town = cityOf('our-town');
    expect(drawCard(town, source)).not.toMatch(middle);
    expect(drawCard({ ...town, id: 'no-member' }, source)).toMatch(middle);
  });

  test('a former member is on no card but its own', () => {
    expect(source.members.map(({ id }) => id)).not.toContain('former-town');
  });

  test('a city across the antimeridian sees land on both sides of it', () => {
    const fiji = { ...cityOf('our-town'), id: 'fiji', lat: 52, lon: 179 };
    const land = drawCard(fiji, source).match(/<path fill="#f6f2e9" d="([^"]*)"/)?.[1] ?? '';
    const xs = [...land.matchAll(/[ML](-?[\d.]+) /g)].map(([, x]) => Number(x));
    expect(xs.some((x) => x > 1000 && x < 1200)).toBe(true);
    expect(xs.some((x) => x > 600 && x < 800)).toBe(true);
  });
});
