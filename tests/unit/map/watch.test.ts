import type { Map as MapLibreMap } from 'maplibre-gl';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchContext, watchStart } from '#src/map/watch.ts';

/** Stands for a map as far as its events go. */
class FakeMap extends EventTarget {
  on = (type: string, listener: EventListener) => this.addEventListener(type, listener);
  off = (type: string, listener: EventListener) => this.removeEventListener(type, listener);
  once = (type: string, listener: EventListener) =>
    this.addEventListener(type, listener, { once: true });
}

const page = Object.assign(new EventTarget(), { hidden: false });
let fake: FakeMap;
let map: MapLibreMap;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', page);
  page.hidden = false;
  fake = new FakeMap();
  map = fake as unknown as MapLibreMap;
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const happen = (type: string) => fake.dispatchEvent(new Event(type));
const hide = (hidden: boolean) => {
  page.hidden = hidden;
  page.dispatchEvent(new Event('visibilitychange'));
};

test('a first frame that never comes is late after half a minute, once', () => {
  const onLate = vi.fn();
  watchStart(map, onLate);
  vi.advanceTimersByTime(29_000);
  expect(onLate).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);
  expect(onLate).toHaveBeenCalledOnce();
});

test('a first frame in time ends the watch', () => {
  const onLate = vi.fn();
  watchStart(map, onLate);
  happen('idle');
  vi.advanceTimersByTime(60_000);
  expect(onLate).not.toHaveBeenCalled();
});

test('time in a hidden tab does not count', () => {
  const onLate = vi.fn();
  watchStart(map, onLate);
  hide(true);
  vi.advanceTimersByTime(600_000);
  expect(onLate).not.toHaveBeenCalled();
  hide(false);
  vi.advanceTimersByTime(30_000);
  expect(onLate).toHaveBeenCalledOnce();
});

test('after its undo the watch says nothing', () => {
  const onLate = vi.fn();
  watchStart(map, onLate)();
  hide(false);
  vi.advanceTimersByTime(60_000);
  expect(onLate).not.toHaveBeenCalled();
});

const makeReports = () => ({ onLost: vi.fn(), onBack: vi.fn(), onGone: vi.fn() });

test('a lost context is told at once, and is gone five seconds later', () => {
  const reports = makeReports();
  watchContext(map, reports);
  happen('webglcontextlost');
  expect(reports.onLost).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(4900);
  expect(reports.onGone).not.toHaveBeenCalled();
  vi.advanceTimersByTime(200);
  expect(reports.onGone).toHaveBeenCalledOnce();
});

test('a context that comes back is not gone, and is back when all of it is drawn', () => {
  const reports = makeReports();
  watchContext(map, reports);
  happen('webglcontextlost');
  happen('webglcontextrestored');
  expect(reports.onBack).not.toHaveBeenCalled();
  happen('idle');
  happen('idle');
  expect(reports.onBack).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(60_000);
  expect(reports.onGone).not.toHaveBeenCalled();
});
