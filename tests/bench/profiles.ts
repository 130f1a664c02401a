/** A line to the internet as the throttling server imitates it. */
export interface Link {
  /** Bits per second to the visitor, and from the visitor. */
  readonly down: number;
  readonly up: number;
  /** Milliseconds from a request's first byte to the answer's. */
  readonly roundTrip: number;
}

/** A visitor's device and line. */
export interface Profile {
  /** CSS pixels. */
  readonly viewport: { readonly width: number; readonly height: number };
  readonly deviceScaleFactor: number;
  readonly isMobile: boolean;
  /** How many times slower than this machine its processor is. */
  readonly cpuSlowdown: number;
  readonly link: Link;
}

export const PHONE: Profile = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 3,
  isMobile: true,
  cpuSlowdown: 4,
  link: { down: 1_600_000, up: 750_000, roundTrip: 150 },
};

export const LAPTOP: Profile = {
  viewport: { width: 1440, height: 900 },
  deviceScaleFactor: 1,
  isMobile: false,
  cpuSlowdown: 1,
  link: { down: 10_000_000, up: 10_000_000, roundTrip: 40 },
};

/** A borrowed laptop in a full hall: many share one thin line. */
export const HALL: Profile = {
  viewport: { width: 1920, height: 1080 },
  deviceScaleFactor: 1,
  isMobile: false,
  cpuSlowdown: 1,
  link: { down: 400_000, up: 400_000, roundTrip: 400 },
};
