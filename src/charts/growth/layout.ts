import { area, curveStepAfter, stack, ticks } from 'd3';
import { REGIONS, type Region } from '#src/domain/city.ts';

/** What the chart shows of one year, or of today. */
export interface Column {
  /** null is today. */
  readonly year: number | null;
  readonly regions: Readonly<Record<Region, number>>;
}

/** An announced total. */
export interface Announcement {
  readonly year: number;
  /** When in that year: 0 to 1. */
  readonly share: number;
  readonly cities: number;
  /** What is written above it. */
  readonly label: string;
}

/** A stacked area. Lengths are CSS pixels from the upper left corner of the chart. */
export interface Band {
  readonly region: Region;
  /** Outline as an SVG path. */
  readonly d: string;
  /** Where the mark of the region stands: in the last column, null where it has no room. */
  readonly mark: { readonly x: number; readonly y: number } | null;
}

/** Everything of the chart, placed. */
export interface PlacedGrowth {
  readonly bands: readonly Band[];
  readonly columns: readonly {
    readonly year: number | null;
    /** Left edge. */
    readonly x: number;
    readonly width: number;
    /** Upper end of all areas. */
    readonly top: number;
  }[];
  readonly points: readonly (Announcement & { readonly x: number; readonly y: number })[];
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  /** Where zero lies. */
  readonly ground: number;
}

/** Room above the highest mark, for its label. */
const HEADROOM = 20;

/** Room below zero, for the years. */
const FOOTROOM = 18;

/** The least height of an area that a mark can stand in. */
const MARK_ROOM = 11;

/** How many lines of reference are aimed at. */
const TICKS = 4;

/**
 * Places areas that change in steps, one column a year, and totals at the time of year they were
 * announced. Regions are stacked in the order of REGIONS, the first on the ground.
 */
export function layoutGrowth(
  columns: readonly Column[],
  announcements: readonly Announcement[],
  { width, height }: { readonly width: number; readonly height: number },
): PlacedGrowth {
  const step = width / Math.max(columns.length, 1);
  const first = columns[0]?.year ?? 0;
  const ground = height - FOOTROOM;
  const sums = columns.map(({ regions }) => REGIONS.reduce((sum, id) => sum + regions[id], 0));
  const most = Math.max(1, ...sums, ...announcements.map(({ cities }) => cities));
  const placeY = (value: number) => ground - (value / most) * (ground - HEADROOM);

  const series = stack<Column, Region>()
    .keys(REGIONS)
    .value(({ regions }, region) => regions[region])([...columns]);
  // The last value is drawn twice: at the left edge of its column and at the right one.
  const draw = area<readonly [number, number]>()
    .x((_, index) => index * step)
    .y0(([low]) => placeY(low))
    .y1(([, high]) => placeY(high))
    .curve(curveStepAfter);

  return {
    bands: series.map((layer) => {
      const values = layer.map(([low, high]): readonly [number, number] => [low, high]);
      const last = values.at(-1) ?? [0, 0];
      const [bottom, top] = [placeY(last[0]), placeY(last[1])];
      const hasRoom = bottom - top >= MARK_ROOM && step >= MARK_ROOM;
      const mark = hasRoom ? { x: width - step / 2, y: (bottom + top) / 2 } : null;
      return { region: layer.key, d: draw([...values, last]) ?? '', mark };
    }),
    columns: columns.map(({ year }, index) => ({
      year,
      x: index * step,
      width: step,
      top: placeY(sums[index] ?? 0),
    })),
    points: announcements.map((total) => ({
      ...total,
      x: (total.year - first + total.share) * step,
      y: placeY(total.cities),
    })),
    ticks: ticks(0, most, TICKS)
      .filter((value) => value > 0 && Number.isInteger(value))
      .map((value) => ({ value, y: placeY(value) })),
    ground,
  };
}

/** The column under a place of the chart, in CSS pixels from its left edge; the nearest one outside. */
export function findColumn(columns: readonly Column[], width: number, x: number): Column | null {
  const index = Math.floor((x / Math.max(width, 1)) * columns.length);
  return columns[Math.min(Math.max(index, 0), columns.length - 1)] ?? null;
}
