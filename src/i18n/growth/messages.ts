import type { Total } from '#src/domain/city.ts';

/** The words around the growth of the network, in one language. */
export interface GrowthMessages {
  /** Title where no total was announced, or where filters leave only some members. */
  title(from: number, fromYear: number, to: number): string;
  /** What areas and rings stand for. */
  key: string;
  /** The same while filters leave only some members: no total is known for those. */
  filteredKey: string;
  /** The size of today, and the region with most; null where none is ahead. */
  summary(today: number, region: string | null, ofRegion: number): string;
  /** The one year in which more joined than in any other. */
  greatest(year: number, joined: number): string;
  /** Accessible name of the group of slider and buttons. */
  controls: string;
  /** Label of the slider. */
  year: string;
  /** What is shown, in one breath: documented members, the announced total if there is one. */
  value(year: number | null, documented: number, total: Total | null): string;
  earlier: string;
  later: string;
  play: string;
  pause: string;
  speed: string;
  speeds: Readonly<Record<'slow' | 'normal' | 'fast', string>>;
  /** The way to the film of the growth. */
  film: string;
  today: string;
  /** "End of 2018", above the figures; null is today. */
  moment(year: number | null): string;
  /** Above the years to jump to. */
  cohorts: string;
  /** A year to jump to and how many joined in it. */
  cohort(year: number, joined: number): string;
  /** A total told while Valmiera hosted an event, beside what is documented for that year. */
  occasion(total: Total, documented: number): string;
  joined(year: number, n: number): string;
  /** How many of those may have joined earlier. */
  joinedBy(year: number, n: number): string;
  left(year: number | null, names: readonly string[]): string;
  noneLeft: string;
  /** Members that may have belonged already: `later` documented from a later year, `undated` without one. */
  maybe(later: number, undated: number): string;
  /** Members of unknown year, counted today only. */
  undated(n: number): string;
  announced(total: Total): string;
  noneAnnounced(year: number): string;
  /** Why documented and announced differ. */
  difference: string;
  /** Link to the page on a total. */
  totalSource: string;
  /** Link to UNESCO's page that names some of a cohort. */
  notice(year: number, n: number): string;
  table: string;
  tableCaption: string;
  columns: Readonly<
    Record<'year' | 'documented' | 'countries' | 'joined' | 'left' | 'announced', string>
  >;
  /** "about 200" where UNESCO gave no exact figure. */
  figure(total: Total): string;
}
