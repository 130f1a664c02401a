import { TIME_BUDGETS } from './budgets.ts';
import { alternate, CONTESTANTS, type Contestant } from './contest.ts';
import { measureFlight, type Flight } from './flight.ts';
import { measureHeap } from './heap.ts';
import { measureTalk } from './stage.ts';
import { timeLoading, type Loading } from './loading.ts';
import { median } from './median.ts';
import { HALL, PHONE } from './profiles.ts';
import type { Finding } from './results.ts';
import type { MarkName } from './traffic.ts';

/** The Atlas and the page it must keep up with. */
const PAIR = ['atlas', 'maplibre'] as const;

/** Where each contestant is served. */
export type Addresses = Readonly<Record<Contestant, string>>;

/** Loading on a phone; `addresses` lie behind its line. */
export async function measurePhone(
  addresses: Addresses,
  rounds: number,
): Promise<readonly Finding[]> {
  const loads = await alternate(CONTESTANTS, rounds, (name) => timeLoading(addresses[name], PHONE));
  const { atlas, maplibre, leaflet } = loads;
  return [
    compare(TIME_BUDGETS.atlasVisible, [atlas, 'atlas-visible'], maplibre),
    compare(TIME_BUDGETS.shellReady, [atlas, 'shell-ready'], maplibre),
    compare(TIME_BUDGETS.mapReady, [atlas, 'map-ready'], maplibre),
    compare(TIME_BUDGETS.mapReadyLeaflet, [atlas, 'map-ready'], leaflet),
    {
      budget: TIME_BUDGETS.layoutShift,
      value: Math.max(...atlas.map(({ layoutShift }) => layoutShift)),
      note: `worst of ${rounds}`,
    },
  ];
}

/** Loading in a full hall; `addresses` lie behind its line. */
export async function measureHall(
  addresses: Addresses,
  rounds: number,
): Promise<readonly Finding[]> {
  const { atlas, maplibre } = await alternate(PAIR, rounds, (name) =>
    timeLoading(addresses[name], HALL),
  );
  return [
    compare(TIME_BUDGETS.hallShellReady, [atlas, 'shell-ready'], maplibre),
    compare(TIME_BUDGETS.hallMapReady, [atlas, 'map-ready'], maplibre),
  ];
}

/** A mark of the Atlas as a share of the time until a baseline's map is ready. */
function compare(
  budget: Finding['budget'],
  [own, mark]: readonly [readonly Loading[], MarkName],
  baseline: readonly Loading[],
): Finding {
  const set = listMarks(own, mark);
  if (set.length === 0) return { budget, value: null, note: 'the mark is not set' };
  const [time, base] = [median(set), median(listMarks(baseline, 'map-ready'))];
  return { budget, value: time / base, note: `${seconds(time)} : ${seconds(base)}` };
}

function listMarks(loads: readonly Loading[], mark: MarkName): readonly number[] {
  return loads.map(({ marks }) => marks[mark]).filter((value) => value !== null);
}

/** Flights and memory on a laptop; `addresses` lie behind its line. */
export async function measureLaptop(
  addresses: Addresses,
  rounds: number,
): Promise<readonly Finding[]> {
  const flights = await alternate(PAIR, rounds, (name) => measureFlight(addresses[name]));
  const heaps = await alternate(PAIR, rounds, (name) => measureHeap(addresses[name]));
  const [own, base] = PAIR.map((name) => median(flights[name].map(countFrames))) as Pair;
  const [heap, baseHeap] = PAIR.map((name) => median(heaps[name])) as Pair;
  return [
    {
      budget: TIME_BUDGETS.flight,
      value: own / base,
      note: `${own.toFixed(0)} : ${base.toFixed(0)} frames in 3 s`,
    },
    {
      budget: TIME_BUDGETS.heap,
      value: heap / baseHeap,
      note: `${megabytes(heap)} : ${megabytes(baseHeap)}`,
    },
  ];
}

/** A talk on the stage; `addresses` lie behind a laptop's line. */
export async function measureStage(addresses: Addresses): Promise<readonly Finding[]> {
  const talk = await measureTalk(addresses.atlas, STEPS);
  const base = await measureFlight(addresses.maplibre);
  const [own, other] = [countFrames(talk.flight), countFrames(base)];
  return [
    {
      budget: TIME_BUDGETS.stageFlight,
      value: own / other,
      note: `${own.toFixed(0)} : ${other.toFixed(0)} frames in 3 s`,
    },
    { budget: TIME_BUDGETS.stageStep, value: talk.script, note: `mean of ${STEPS}` },
    {
      budget: TIME_BUDGETS.stageHeap,
      value: talk.heapAfter / talk.heapBefore,
      note: `${megabytes(talk.heapAfter)} : ${megabytes(talk.heapBefore)}`,
    },
  ];
}

/** More than any talk has, so that what a step leaves behind is seen. */
const STEPS = 500;

type Pair = [number, number];

/** Frames in 3 s at the rate of the flight, so that a shorter flight counts alike. */
function countFrames({ frames, duration }: Flight): number {
  return (frames / duration) * 3000;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
