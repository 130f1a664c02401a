import type { EventKind } from '#data/schema/vocabulary.ts';
import type { Kind, Point, Region } from '#src/domain/city.ts';
import type { LanguageCode } from '#src/domain/language.ts';
import type { Formats } from './format.ts';
import type { MapMessages } from './map/messages.ts';

/** Every word on screen, in one language. A message is a whole sentence or label, never a part. */
export interface Messages {
  readonly language: LanguageCode;
  readonly format: Formats;
  readonly page: {
    title: string;
    /** Title of the page with a city or panel open. */
    titleOf(what: string): string;
    description: string;
    noScript: string;
  };
  readonly header: {
    name: string;
    network: string;
    dataAsOf(isoDate: string): string;
    skipToList: string;
    languages: string;
    textSize: string;
    textSizes: readonly [string, string, string];
    toDark: string;
    toLight: string;
    menu: string;
    closeMenu: string;
    aboutNetwork: string;
    aboutAtlas: string;
    share: string;
  };
  readonly languageNames: Record<LanguageCode, string>;
  readonly regions: Record<Region, string>;
  readonly search: {
    label: string;
    clear: string;
    results: string;
    citiesOf(n: number): string;
    none(query: string): string;
    mayBeMissing(announced: number, missing: number): string;
    networkList: string;
    suggest: string;
    mailSubject(query: string): string;
    mailBody(query: string): string;
  };
  readonly figures: {
    heading: string;
    documented(n: number): string;
    countries(n: number): string;
    announced: string;
    /** "397 members documented, 2 former, 425 announced by UNESCO in December 2025." */
    summary(members: number, former: number, announced: number, isoMonth: string): string;
  };
  /** Between list and charts. */
  readonly display: {
    label: string;
    map: string;
    charts: string;
    loading: string;
    missing: string;
  };
  readonly filters: {
    regions: string;
    show: string;
    hide: string;
    country: string;
    allCountries: string;
    cohort: string;
    allCohorts: string;
    cohortOption(year: number, n: number): string;
    award: string;
    clear: string;
    active(n: number): string;
    asOfYear(year: number): string;
    query(text: string): string;
    population(min: string, max: string | null): string;
    within(km: number): string;
    remove(what: string): string;
  };
  readonly list: {
    heading: string;
    /** "12 of 397". */
    count(shown: number, total: number): string;
    /** Said aloud when the list changes. */
    announce(shown: number, total: number): string;
    joinedBy(year: number): string;
    joinedUnknown: string;
    empty: string;
    /** Button below the list, when it is long: how many it adds. */
    more(n: number): string;
    keys: string;
  };
  readonly city: {
    since(year: number): string;
    by(year: number): string;
    unknown: string;
    former: string;
    left(year: number): string;
    awards(years: readonly number[]): string;
    award: string;
    population(n: number): string;
    populationLabel: string;
    populationUnknown: string;
    populationSource(source: string): string;
    kindLabel: string;
    kinds: Record<Kind, string>;
    pointLabel: string;
    points: Record<Point, string>;
    sourceLabel: string;
    sourceKinds: { unesco: string; official: string; press: string };
    sourceOnRequest: string;
    sourceWithoutAddress: string;
    unescoLabel: string;
    unescoPage: string;
    networkPage: string;
    nearest: string;
    ownSpelling(name: string): string;
    regionLabel: string;
    close: string;
    showOnMap: string;
    detailsFailed: string;
    notFound(id: string): string;
  };
  readonly valmiera: {
    tabs: { about: string; strategy: string; events: string; places: string };
    tabsLabel: string;
    loading: string;
    failed: string;
    firstInCountry: string;
    facts: string;
    population: string;
    asOf(isoDate: string): string;
    area: string;
    squareKilometres(value: number): string;
    municipality: string;
    since(isoDate: string): string;
    programmes: string;
    programmeSince(year: number): string;
    participants: string;
    partners: string;
    vision: string;
    values: string;
    priority: string;
    incomplete: string;
    motto: string;
    period(start: number, end: number): string;
    succession: string;
    related: string;
    upcoming: string;
    noUpcoming: string;
    past: string;
    undated: string;
    dayUnknown: string;
    dateUnknown: string;
    addToCalendar: string;
    addToCalendarOf(title: string): string;
    allEvents: string;
    organisers: string;
    cityEvent: string;
    eventKinds: Record<EventKind, string>;
    addressUnknown: string;
    source: string;
    sourceOnRequest: string;
  };
  readonly network: {
    heading: string;
    what: string;
    learningCity: string;
    worldwideLabel: string;
    worldwide: string;
    latviaLabel: string;
    latvia: string;
    growthHeading(from: number, fromYear: number, to: number, toYear: number): string;
    totalsCaption: string;
    date: string;
    cities: string;
    countries: string;
    source: string;
    about(n: string): string;
    moreThan(n: string): string;
    documentedHeading: string;
    missing(announced: number, documented: number, missing: number): string;
    early: string;
    gaps: string;
    joinHeading: string;
    joinSteps: readonly string[];
    joinLink: string;
    latviaLink: string;
  };
  readonly atlas: {
    heading: string;
    what: string;
    notOfficial: string;
    boundaries: string;
    dashed: string;
    dataHeading: string;
    data: string;
    downloads: { geojson: string; csv: string; json: string; datapackage: string; ics: string };
    licences: string;
    privacyHeading: string;
    privacy: string;
    /** The pages that need no script. */
    pages: { stage: string; cities: string; accessibility: string; privacy: string };
    keysHeading: string;
    keys: readonly (readonly [string, string])[];
    corrections: string;
    correctionsUnknown: string;
  };
  readonly faults: {
    datasetHeading: string;
    datasetMissing: string;
    datasetBroken: string;
    loading: string;
    retry: string;
    region: string;
    reopen: string;
    /** For what no region of the page caught. */
    unexpected: string;
    dismiss: string;
  };
  /** Inside another page. */
  readonly embed: {
    open: string;
    more: string;
    /** The link to the table of all cities. */
    list(members: number): string;
  };
  /** The way from a map alone to everything else. */
  readonly listLink: string;
  readonly externalLink: string;
  readonly sheet: { taller: string; lower: string };
  readonly map: MapMessages;
}
