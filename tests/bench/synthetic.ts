import type { City, Dataset } from '#src/domain/city.ts';

/** The golden ratio's fraction: its multiples spread evenly, and always the same. */
const GOLDEN = 0.618_033_988_749_895;

/** How far, in degrees, a made-up member may lie from the one it is made of. */
const SPREAD = 8;

/**
 * The dataset with `count` members for measuring alone: all the real ones, then copies of them with
 * names and places of their own, the same each time.
 */
export function multiplyMembers(dataset: Dataset, count: number): Dataset {
  const { cities } = dataset;
  const made = Array.from({ length: Math.max(count - cities.length, 0) }, (_, index) => {
    const model = cities[index % cities.length] as City;
    return copyOf(model, index);
  });
  return { ...dataset, cities: [...cities, ...made].slice(0, count) };
}

function copyOf(model: City, index: number): City {
  const shift = (factor: number) => (((index * factor) % 1) - 0.5) * 2 * SPREAD;
  const round = (degrees: number) => Math.round(degrees * 10_000) / 10_000;
  const lat = round(Math.max(-60, Math.min(75, model.lat + shift(GOLDEN))));
  const lon = round(Math.max(-180, Math.min(180, model.lon + shift(GOLDEN * GOLDEN))));
  const word = index.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)));
  return {
    ...model,
    id: `synthetic-${index}`,
    name: `${model.name} ${word}`,
    nameLv: null,
    nameRu: null,
    left: null,
    lat,
    lon,
  };
}
