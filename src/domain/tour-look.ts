import { REGIONS, type City } from './city.ts';
import { boundPlaces } from './target.ts';
import type { Look } from './tour.ts';
import { NO_FILTERS, type Filters, type MapTarget } from './view.ts';
import type { TourStep } from './tour.ts';

/** Kilometres of a degree of latitude, on a sphere of the Earth's mean radius. */
const KM_OF_DEGREE = 111.195;

/** Room around members that are to fit, as a share of what they span. */
const ROOM = 0.18;

/** The least span that members are shown in, in degrees: one alone must not be looked at from above. */
const LEAST_SPAN = 3;

/** Where a step looks; home where none of its members is known. */
export function findLook(look: Look, cities: readonly City[]): MapTarget {
  if (look.at === 'globe') return { kind: 'globe', lat: look.lat, lon: look.lon, size: look.size };
  if (look.at === 'bounds') {
    const { west, east, south, north } = look;
    return { kind: 'box', west, east, south, north };
  }
  if (look.at === 'city') {
    const city = cities.find(({ id }) => id === look.city);
    return city ? boxAround(city, look.km) : { kind: 'home' };
  }
  const members = cities.filter(({ region, country, left }) => {
    if (left !== null) return false;
    return look.at === 'region' ? region === look.region : look.countries.includes(country);
  });
  const box = boundPlaces(members);
  if (!box) return { kind: 'home' };
  const wide = Math.max(box.east - box.west, LEAST_SPAN) * ROOM;
  const high = Math.max(box.north - box.south, LEAST_SPAN) * ROOM;
  return {
    kind: 'box',
    west: box.west - wide,
    east: box.east + wide,
    south: box.south - high,
    north: box.north + high,
  };
}

/** So many kilometres from side to side. */
function boxAround({ lat, lon }: City, km: number): MapTarget {
  const high = km / 2 / KM_OF_DEGREE;
  const wide = high / Math.cos((lat * Math.PI) / 180);
  return { kind: 'box', west: lon - wide, east: lon + wide, south: lat - high, north: lat + high };
}

/** The filters of a step, whole. */
export function readFilters({ filters, year }: TourStep): Filters {
  const { regions = [], countries = [], cohort = null, award = false } = filters;
  return {
    ...NO_FILTERS,
    regions: REGIONS.filter((region) => regions.includes(region)),
    countries: [...countries].sort(),
    cohort,
    award,
    year,
  };
}
