import type { LanguageCode } from '#src/domain/language.ts';

/** ISO 8601 day on which the accessibility statement was last reviewed as a whole. */
export const STATEMENT_DATE = '2026-11-22';

/**
 * The words of the static pages in one language. Apart from the Atlas's own messages, since only
 * the build needs them: the browser downloads none of these.
 */
export interface PageMessages {
  readonly language: LanguageCode;
  readonly frame: {
    skip: string;
    /** Name of the navigation at the foot of each page. */
    pages: string;
    map: string;
    list: string;
    accessibility: string;
    privacy: string;
  };
  /** Said of any field of data/site.json that is still empty. */
  readonly notStated: string;
  readonly list: {
    title: string;
    description(members: number, countries: number): string;
    caption(members: number, countries: number): string;
    order: string;
    /** Shown once the table can be sorted. */
    sortHint: string;
    regions: string;
    columns: { name: string; country: string; region: string; since: string; award: string };
    /** Before the year of an award where the head of its column is out of sight. */
    award: string;
    formerHeading: string;
    formerCaption(former: number): string;
    formerColumn: string;
    formerBy(year: number): string;
  };
  readonly city: {
    titleOf(name: string, country: string): string;
    /** `membership` is the phrase of the Atlas, "member since 2016". */
    description(name: string, country: string, membership: string): string;
    former: string;
    facts: string;
    joined: string;
    joinedUnknown: string;
    names: string;
    ownName: string;
    nameIn: Readonly<Record<'lv' | 'ru', string>>;
    open: string;
    all: string;
    correct: string;
  };
  readonly accessibility: {
    title: string;
    description: string;
    lead: string;
    scope: string;
    statusHeading: string;
    status: readonly string[];
    limitsHeading: string;
    limits: readonly string[];
    waysHeading: string;
    ways: string;
    wayList: string;
    wayTable: string;
    wayKeys: string;
    feedbackHeading: string;
    feedback: string;
    enforcementHeading: string;
    enforcement: readonly string[];
    dateHeading: string;
    date(isoDate: string): string;
    version(commit: string): string;
  };
  readonly privacy: {
    title: string;
    description: string;
    lead: string;
    notHeading: string;
    not: readonly string[];
    /** The first of these when the site offers streets from OpenFreeMap. */
    streets: string;
    noOthers: string;
    savedHeading: string;
    /** What is stored only on the visitor's wish, and for how long. */
    saved: string;
    serverHeading: string;
    server: string;
    host: string;
    logs: string;
    linksHeading: string;
    links: string;
    controllerHeading: string;
    controller: string;
    contact: string;
    rightsHeading: string;
    rights: readonly string[];
  };
  /** The page on which frames are fitted to their hosts; what is chosen there has words of its own. */
  readonly builder: {
    title: string;
    description: string;
    lead: string;
    noScript: string;
    frameOnly: string;
    pasteHeading: string;
    paste: readonly { readonly system: string; readonly text: string }[];
    elementHeading: string;
    element: string;
    /** Methods and events, and what they do. */
    terms: readonly { readonly code: string; readonly text: string }[];
    types: string;
  };
  readonly missing: {
    title: string;
    text: string;
    list: string;
    map: string;
    start: string;
    /** Why there is only a link to the start page of the host. */
    startNote: string;
  };
}
