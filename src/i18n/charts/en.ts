import type { Region } from '#src/domain/city.ts';
import type { Formats } from '../format.ts';
import type { Plural } from '../plural.ts';
import type { ChartWords, Fraction, Share } from './messages.ts';

const FRACTIONS: Record<Fraction, string> = {
  tenth: 'a tenth',
  eighth: 'an eighth',
  sixth: 'a sixth',
  fifth: 'a fifth',
  quarter: 'a quarter',
  third: 'a third',
  half: 'half',
  'two-thirds': 'two thirds',
  'three-quarters': 'three quarters',
};

/** Where they are: as a place in a sentence. */
const PLACES: Record<Region, string> = {
  'europe-north-america': 'in Europe and North America',
  'asia-pacific': 'in Asia and the Pacific',
  'latin-america-caribbean': 'in Latin America and the Caribbean',
  'arab-states': 'in the Arab States',
  africa: 'in Africa',
};

/** The words of the charts that filter. */
export function createChartWords(format: Formats, plural: Plural): ChartWords {
  const { number } = format;
  const members = (n: number) =>
    plural(n, { one: `${number(n)} member`, other: `${number(n)} members` });
  const countries = (n: number) =>
    plural(n, {
      one: `${number(n)} country or territory`,
      other: `${number(n)} countries and territories`,
    });
  const percent = (value: number) => `${number(value)}%`;
  const share = (of: Share) => {
    if (of.kind === 'percent') return percent(of.percent);
    return of.isExact ? FRACTIONS[of.fraction] : `about ${FRACTIONS[of.fraction]}`;
  };
  const whole = (isWhole: boolean) =>
    isWhole ? 'of the documented members' : 'of the members filtered';
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

  return {
    heading: 'How the network is made up',
    showTable: 'Show as a table',
    showChart: 'Show as a chart',
    keys: 'Arrow keys move between the bars; Enter filters map and list, and undoes it again.',
    none: 'No member passes the other filters',
    single: (name) => `A single member is left: ${name}`,
    members,
    mark: (label, n, value) =>
      value === null ? `${label}: ${members(n)}` : `${label}: ${members(n)}, ${percent(value)}`,
    percent,
    membersColumn: 'Members',
    shareColumn: 'Share',
    regions: {
      name: 'Members by region',
      lead: (region, of, isWhole) =>
        `${capital(share(of))} ${whole(isWhole)} are ${PLACES[region]}`,
      tie: (regions, each) => `${format.list(regions)} have the most members: ${number(each)} each`,
      all: (region) => `All of them are ${PLACES[region]}`,
      summary: (n, inCountries) => `${members(n)} in ${countries(inCountries)}.`,
      inside: (n, leader, most) => {
        if (leader === null) return countries(n);
        return n === 1
          ? `${countries(n)}: ${leader}`
          : `${countries(n)}; most in ${leader} (${number(most)})`;
      },
      column: 'Region',
      countriesColumn: 'Countries and territories',
    },
    countries: {
      name: 'Members by country',
      lead: (names, of, isWhole) =>
        `${format.list(names)} ${names.length === 1 ? 'holds' : 'hold'} ${share(of)} ${whole(isWhole)}`,
      tie: (count, each) =>
        `No country stands out: ${number(count)} have ${members(each)} each, and none has more`,
      all: (country) => `All of them are from one country: ${country}`,
      summary: (n, shown) =>
        shown < n
          ? `${countries(n)}; the ${number(shown)} with the most members.`
          : `${countries(n)}.`,
      more: (n) =>
        plural(n, { one: `${number(n)} more country`, other: `${number(n)} more countries` }),
      fewer: 'Only the largest',
      column: 'Country',
    },
    cohorts: {
      name: 'Members by year of joining',
      lead: (year, n) => `In ${year} more members joined than in any other year: ${number(n)}`,
      tie: (years, each) =>
        `The most members joined in ${format.list(years.map(String))}: ${number(each)} each`,
      all: (year) => `All whose year is known exactly joined in ${year}`,
      vague: 'In which year they joined is not known exactly',
      atLatest: (n) =>
        plural(n, {
          one: `${number(n)} joined in the year shown or earlier (hatched).`,
          other: `${number(n)} joined in the year shown or earlier (hatched).`,
        }),
      unknown: (n) =>
        plural(n, {
          one: `The year of ${number(n)} member is not documented (?).`,
          other: `The year of ${number(n)} members is not documented (?).`,
        }),
      exact: 'Every year of joining is documented.',
      year: (year) => String(year),
      unknownYear: 'Year not documented',
      mark: (label, n, atLatest) =>
        atLatest === 0
          ? `${label}: ${members(n)}`
          : `${label}: ${members(n)}, ${number(atLatest)} of them in that year or earlier`,
      column: 'Year',
      atLatestColumn: 'Of them in that year or earlier',
    },
    populations: {
      name: 'Members by population',
      half: (residents) =>
        `Half of the members whose population is known have no more than ${number(residents)} residents`,
      sole: (name, residents) => `Only one population is known: ${name}, ${number(residents)}`,
      nobody: 'The population of none of them is known',
      known: (n, unknown) =>
        unknown === 0
          ? `The population of ${members(n)} is known.`
          : `The population of ${members(n)} is known; that of ${number(unknown)} is not, and they are left out here.`,
      range: (min, max) => `${number(min)}–${number(max)} residents`,
      brush: 'Range of residents',
      from: 'At least',
      to: 'At most',
      fromValue: (residents) => `at least ${number(residents)} residents`,
      toValue: (residents) => `at most ${number(residents)} residents`,
      column: 'Residents',
      axis: 'residents (each step nearly doubles)',
    },
    distances: {
      name: 'Members by distance',
      half: (city, km, isWhole) => `Half ${whole(isWhole)} lie within ${number(km)} km of ${city}`,
      summary: (city) => `Each distance includes the shorter ones, and ${city} itself.`,
      ring: (km) => `within ${number(km)} km`,
      column: 'Distance',
    },
  };
}
