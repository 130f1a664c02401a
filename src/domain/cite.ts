/** Whose work the data stands on, besides the page that each row names. Proper names: no language. */
export const CREDITS = {
  places: 'GeoNames (CC BY 4.0)',
  land: 'Natural Earth, visionscarto',
} as const;

/** What a reference to the Atlas has to say; the words around it follow the language. */
export interface Citation {
  /** ISO 8601 day on which the editors last reviewed the data. */
  readonly dataDate: string;
  /** ISO 8601 day on which the page was read, by the reader's own calendar. */
  readonly accessed: string;
  /** Absolute address of exactly this view. */
  readonly address: string;
}

/** A reference to a view, read `now` where the reader is. */
export function cite(dataDate: string, address: string, now: Date): Citation {
  return { dataDate, accessed: formatLocalDay(now), address };
}

function formatLocalDay(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
