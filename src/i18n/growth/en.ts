import type { Formats } from '../format.ts';
import type { Plural } from '../plural.ts';
import type { GrowthMessages } from './messages.ts';

/** The growth of the network in English. */
export function createGrowth({ number, list, month }: Formats, plural: Plural): GrowthMessages {
  const isAbout = ({ precision }: { precision: string }) => precision === 'approximate';
  const figure: GrowthMessages['figure'] = (total) =>
    (isAbout(total) ? 'about ' : '') + number(total.cities);

  return {
    figure,
    title: (from, fromYear, to) =>
      `From ${number(from)} documented ${plural(from, { one: 'member', other: 'members' })} in ${fromYear} to ${number(to)} today`,
    key: 'Areas: members documented here at the end of each year. Rings: totals announced by UNESCO.',
    filteredKey:
      'Areas: documented members that match the filters. UNESCO announces totals for the whole network only, so none are shown.',
    summary: (today, region, ofRegion) =>
      plural(today, {
        one: `${number(today)} member is documented today`,
        other: `${number(today)} members are documented today`,
      }) + (region === null ? '.' : `; the region with most (${number(ofRegion)}) is ${region}.`),
    greatest: (year, joined) =>
      plural(joined, {
        one: `The greatest step was ${year}, when ${number(joined)} joined.`,
        other: `The greatest step was ${year}, when ${number(joined)} joined.`,
      }),
    controls: 'Growth year by year',
    year: 'Show the network at the end of',
    value: (year, n, total) => {
      const told = total && `, ${figure(total)} announced in ${month(total.date)}`;
      const start =
        year === null
          ? `Today: ${number(n)} documented`
          : `${year}: ${number(n)} documented by the end of the year`;
      return start + (told ?? '');
    },
    earlier: 'Previous year',
    later: 'Next year',
    play: 'Play the growth',
    pause: 'Pause',
    speed: 'Speed',
    speeds: { slow: 'slow', normal: 'medium', fast: 'fast' },
    film: 'Save as a film',
    today: 'today',
    moment: (year) => (year === null ? 'Today' : `At the end of ${year}`),
    cohorts: 'Joined in each year',
    cohort: (year, joined) => `${year}: ${number(joined)} joined`,
    occasion: (total, n) =>
      `${isAbout(total) ? 'About ' : ''}${number(total.cities)} announced in ${month(total.date)}, when Valmiera hosted the discussion; ${number(n)} documented by the end of the year.`,
    joined: (year, n) =>
      plural(n, {
        one: `${number(n)} documented member joined in ${year}.`,
        other: `${number(n)} documented members joined in ${year}.`,
      }),
    joinedBy: (year, n) =>
      plural(n, {
        one: `Of ${number(n)} of them it is only known that it was a member by ${year} at the latest; it may have joined earlier.`,
        other: `Of ${number(n)} of them it is only known that they were members by ${year} at the latest; they may have joined earlier.`,
      }),
    left: (year, names) =>
      year === null
        ? `No longer listed: ${list(names)}.`
        : `No longer listed by the end of ${year}: ${list(names)}.`,
    noneLeft: 'No member is known to have left in this year.',
    maybe: (later, undated) =>
      `Others may have belonged already: documented from a later year only, ${number(later)}; without any year, ${number(undated)}.`,
    undated: (n) =>
      plural(n, {
        one: `Of ${number(n)} of them the year of joining is not known: it counts in no past year.`,
        other: `Of ${number(n)} of them the year of joining is not known: they count in no past year.`,
      }),
    announced: (total) =>
      `Announced by UNESCO in ${month(total.date)}: ${figure(total)} members; countries: ${isAbout(total) ? 'more than ' : ''}${number(total.countries)}.`,
    noneAnnounced: (year) => `No total announced in ${year} has been found.`,
    difference:
      'Documented and announced differ: for some members no source has been found yet, and no page names the early members that left around 2018–2019.',
    totalSource: 'Source',
    notice: (year, n) =>
      plural(n, {
        one: `Admissions of ${year}: page by UNESCO that names ${number(n)} of them`,
        other: `Admissions of ${year}: page by UNESCO that names ${number(n)} of them`,
      }),
    table: 'All figures in a table',
    tableCaption: 'The network at the end of each year and today',
    columns: {
      year: 'Year',
      documented: 'Documented',
      countries: 'Countries',
      joined: 'Joined',
      left: 'Left',
      announced: 'Announced',
    },
  };
}
