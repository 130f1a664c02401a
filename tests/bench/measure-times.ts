import { TIME_BUDGETS } from './budgets.ts';
import { alternate, CONTESTANTS, type Contestant } from './contest.ts';
import { measureFlight, type Flight } from './flight.ts';
import { measureHeap } from './heap.ts';
import { timeLoading, type Loading } from './loading.ts';
import { median } from './median.ts';
import type { Finding } from './results.ts';
import type { MarkName } from './traffic.ts';

/** Where each contestant is served. */
export type Addresses = Readonly<Record<Contestant, string>>;

/** Loading on a phone; `addresses` lie behind a phone's line. */
export async function measureLoading(
  addresses: Addresses,
  rounds: number,
): Promise<readonly Finding[]> {
  const loads = await alternate(CONTESTANTS, rounds, (name) => timeLoading(addresses[name]));
  const at = (name: Contestant, mark: MarkName) => median(listMarks(loads[name], mark));
  const vanilla = at('maplibre', 'map-ready');
  const leaflet = at('leaflet', 'map-ready');
  const compare = (budget: Finding['budget'], mark: MarkName, base: number): Finding => {
    const own = at('atlas', mark);
    if (Number.isNaN(own)) return { budget, value: null, note: 'the mark is not set' };
    return { budget, value: own / base, note: `${seconds(own)} : ${seconds(base)}` };
  };
  return [
    compare(TIME_BUDGETS.atlasVisible, 'atlas-visible', vanilla),
    compare(TIME_BUDGETS.shellReady, 'shell-ready', vanilla),
    compare(TIME_BUDGETS.mapReady, 'map-ready', vanilla),
    compare(TIME_BUDGETS.mapReadyLeaflet, 'map-ready', leaflet),
    {
      budget: TIME_BUDGETS.layoutShift,
      value: Math.max(...loads.atlas.map(({ layoutShift }) => layoutShift)),
      note: `worst of ${rounds}`,
    },
  ];
}

function listMarks(loads: readonly Loading[], mark: MarkName): readonly number[] {
  return loads.map(({ marks }) => marks[mark]).filter((value) => value !== null);
}

/** Flights and memory on a laptop; `addresses` are as fast as this machine. */
export async function measureLaptop(
  addresses: Addresses,
  rounds: number,
): Promise<readonly Finding[]> {
  const pair = ['atlas', 'maplibre'] as const;
  const flights = await alternate(pair, rounds, (name) => measureFlight(addresses[name]));
  const heaps = await alternate(pair, rounds, (name) => measureHeap(addresses[name]));
  const [own, base] = pair.map((name) => median(flights[name].map(countFrames))) as Pair;
  const [heap, baseHeap] = pair.map((name) => median(heaps[name])) as Pair;
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
