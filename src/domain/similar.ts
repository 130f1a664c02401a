import type { City, Dataset } from './city.ts';
import { distanceKm } from './geodesy.ts';
import { isPresent } from './network.ts';

/** Why a member is like another; only what is known of both and speaks for it. */
export type Reason =
  | {
      readonly kind: 'population';
      /** Residents of the city that was asked for, and of its peer. */
      readonly own: number;
      readonly other: number;
      /** Whether the larger has at most an eighth more than the smaller. */
      readonly isAlmostSame: boolean;
    }
  /** Years of admission: the same, or one after the other. */
  | { readonly kind: 'years'; readonly own: number; readonly other: number }
  | { readonly kind: 'country' }
  | { readonly kind: 'region' }
  | { readonly kind: 'distance'; readonly km: number };

/** A member that is like another. */
export interface Peer {
  readonly city: City;
  /** How unlike they are: 0 is alike in everything, 1 in nothing. */
  readonly score: number;
  readonly km: number;
  /** Residents, years, place, distance; empty where nothing stands out. */
  readonly reasons: readonly Reason[];
}

/**
 * How much each trait counts; the sum is 1. Size comes first, since it decides what a city can do
 * for its learners; then how long both have been at it; then whether they can meet.
 */
export const WEIGHTS = { population: 0.45, years: 0.25, distance: 0.18, region: 0.12 } as const;

/** From here on, two members are as unlike as can be: ten times the residents, ten years, 5000 km. */
const FARTHEST = { ratio: 10, years: 10, km: 5000 } as const;

/** What is not known speaks neither for a member nor against it. */
const UNKNOWN = 0.5;

/** Up to here a trait is a reason: an eighth more, half as many again, a year, a day's journey. */
const NOTABLE = { almost: 1.125, ratio: 1.5, years: 1, km: 1000 } as const;

/** How many times the residents of the smaller the larger has; null where a figure is not its own. */
function findRatio(one: City, other: City): number | null {
  if (!one.population || !other.population) return null;
  return Math.max(one.population, other.population) / Math.min(one.population, other.population);
}

/**
 * How unlike two cities are, from 0 to 1: a weighted sum, the same both ways. Residents count by the
 * logarithm of their ratio, so that 10,000 to 20,000 is as far as a million to two. Of members "by
 * 2017 at the latest" that year is taken, being the only one known.
 */
export function measureUnlikeness(one: City, other: City): number {
  return combine(one, other, distanceKm(one, other));
}

function combine(one: City, other: City, km: number): number {
  const ratio = findRatio(one, other);
  const residents = ratio === null ? UNKNOWN : Math.log(ratio) / Math.log(FARTHEST.ratio);
  const hasYears = one.joined !== null && other.joined !== null;
  const years = hasYears
    ? Math.abs((one.joined ?? 0) - (other.joined ?? 0)) / FARTHEST.years
    : UNKNOWN;
  return (
    WEIGHTS.population * Math.min(1, residents) +
    WEIGHTS.years * Math.min(1, years) +
    WEIGHTS.distance * Math.min(1, km / FARTHEST.km) +
    WEIGHTS.region * (one.region === other.region ? 0 : 1)
  );
}

function explainResidents(own: City, other: City): readonly Reason[] {
  const ratio = findRatio(own, other);
  if (ratio === null || ratio > NOTABLE.ratio) return [];
  const isAlmostSame = ratio <= NOTABLE.almost;
  const figures = { own: own.population ?? 0, other: other.population ?? 0 };
  return [{ kind: 'population', ...figures, isAlmostSame }];
}

/** Years are a reason only where both are known to be the year of admission. */
function explainYears(own: City, other: City): readonly Reason[] {
  const isKnown = own.joinedPrecision === 'year' && other.joinedPrecision === 'year';
  if (!isKnown || own.joined === null || other.joined === null) return [];
  const isNear = Math.abs(own.joined - other.joined) <= NOTABLE.years;
  return isNear ? [{ kind: 'years', own: own.joined, other: other.joined }] : [];
}

/** The same country says more than the same region, and makes it go without saying. */
function explainPlace(own: City, other: City): readonly Reason[] {
  if (own.country === other.country) return [{ kind: 'country' }];
  return own.region === other.region ? [{ kind: 'region' }] : [];
}

function explain(own: City, other: City, km: number): readonly Reason[] {
  return [
    ...explainResidents(own, other),
    ...explainYears(own, other),
    ...explainPlace(own, other),
    ...(km <= NOTABLE.km ? [{ kind: 'distance', km } as const] : []),
  ];
}

type Candidate = Omit<Peer, 'reasons'>;

const isBefore = (one: Candidate, other: Candidate): boolean =>
  one.score === other.score ? one.city.id < other.city.id : one.score < other.score;

/**
 * The `n` members of today that are most like a city, the most alike first, between equals by id.
 * The city itself, found by its id, is left out; it may be a former member or of unknown year. One
 * pass over the members, which never sorts them all.
 */
export function findPeers({ cities }: Dataset, city: City, n: number): readonly Peer[] {
  const best: Candidate[] = [];
  for (const other of cities) {
    if (other.id === city.id || !isPresent(other, null)) continue;
    const km = distanceKm(city, other);
    const candidate = { city: other, km, score: combine(city, other, km) };
    const place = best.findIndex((each) => isBefore(candidate, each));
    if (place >= 0) best.splice(place, 0, candidate);
    else best.push(candidate);
    if (best.length > n) best.length = n;
  }
  return best.map((each) => ({ ...each, reasons: explain(city, each.city, each.km) }));
}
