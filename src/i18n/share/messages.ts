import type { Citation } from '#src/domain/cite.ts';

/** A text that is copied as a whole: its name, the button, and what is said when that is done. */
export interface CopyMessages {
  readonly label: string;
  readonly copy: string;
  readonly copied: string;
}

/** Every word on the sheet for sharing and on the pictures it makes, in one language. */
export interface ShareMessages {
  readonly lead: string;
  readonly link: CopyMessages;
  /** The browser refused to copy: the text stands selected. */
  readonly copyBlocked: string;
  readonly send: string;
  readonly sendFailed: string;
  readonly qr: {
    heading: string;
    about: string;
    /** Accessible name of the code. */
    name: string;
    dense: string;
    tooLong: string;
    download: string;
  };
  readonly picture: {
    heading: string;
    about: string;
    png: string;
    svg: string;
    landMissing: string;
    failed: string;
    /** Large on the picture itself; without a year it shows today. */
    title(members: number, year: number | null): string;
    chosen(city: string): string;
    dataAsOf(isoDay: string): string;
    sources(places: string, land: string): string;
  };
  readonly data: {
    heading: string;
    about(members: number): string;
    none: string;
    csv: string;
    geojson: string;
    failed: string;
  };
  readonly embed: CopyMessages & {
    heading: string;
    about: string;
    /** Which sites may show the frame, where not every one may. */
    allowed(sites: string): string;
    /** The link to the page where the frame is fitted to a host. */
    builder: string;
  };
  readonly cite: CopyMessages & {
    heading: string;
    text(citation: Citation): string;
  };
}
