import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Dataset } from '#src/domain/city.ts';
import { isPresent } from '#src/domain/network.ts';
import type { BasemapFile } from '../basemap/basemap.ts';
import type { CardSource } from './card.ts';
import { readColours } from './colours.ts';
import { readOutlines } from './outlines.ts';
import { DISPLAY, openTypeface, TEXT } from './typeface.ts';
import { loadDescribe } from './words.ts';

/** Gathers what all cards share: land, members, colours, letters and words. */
export async function loadCardSource(
  project: string,
  { cities, countries }: Dataset,
  basemap: BasemapFile,
): Promise<CardSource> {
  const describe = await loadDescribe();
  const byCode = new Map(countries.map((country) => [country.code, country]));
  const texts = cities.flatMap((city) => {
    const country = byCode.get(city.country);
    return country ? Object.values(describe(city, country)).flat() : [];
  });
  const words = texts.filter((text) => text !== null);
  return {
    outlines: readOutlines(basemap),
    members: cities.filter((city) => isPresent(city, null)),
    colours: readColours(await readFile(join(project, 'src', 'styles', 'tokens.css'), 'utf8')),
    countries,
    voices: {
      display: await openTypeface(DISPLAY, words),
      text: await openTypeface(TEXT, words),
    },
    describe,
  };
}
