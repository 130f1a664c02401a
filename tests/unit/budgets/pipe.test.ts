import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Pipe } from '../../bench/pipe.ts';

/** 1,168,000 bit/s send a segment of 1460 bytes in 10 ms; a round trip takes 100 ms. */
const RATE = 1_168_000;
const ROUND_TRIP = 100;
const SEGMENT_TIME = 10;
/** Bytes of ten segments, which every server sends before it waits. */
const FIRST_WINDOW = 14_600;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Opens a flow and notes when its bytes arrive, in milliseconds from now. */
function openFlow(pipe: Pipe) {
  const start = performance.now();
  const arrivals: number[] = [];
  const received: Buffer[] = [];
  const flow = pipe.open((bytes) => {
    arrivals.push(performance.now() - start);
    received.push(bytes);
  });
  return { flow, arrivals, received: () => Buffer.concat(received) };
}

test('the first byte takes half a round trip and its time on the line', () => {
  const { flow, arrivals } = openFlow(new Pipe(RATE, ROUND_TRIP));
  flow.push(Buffer.alloc(1460));
  vi.advanceTimersByTime(1000);
  expect(arrivals[0]).toBeCloseTo(SEGMENT_TIME + ROUND_TRIP / 2, -0.5);
});

test('a full first window arrives without a pause', () => {
  const { flow, arrivals } = openFlow(new Pipe(RATE * 100, ROUND_TRIP));
  flow.push(Buffer.alloc(FIRST_WINDOW));
  vi.advanceTimersByTime(1000);
  expect(arrivals.at(-1)).toBeLessThan(ROUND_TRIP);
});

test('one byte more than the first window waits a round trip', () => {
  const { flow, arrivals } = openFlow(new Pipe(RATE * 100, ROUND_TRIP));
  flow.push(Buffer.alloc(FIRST_WINDOW + 1));
  vi.advanceTimersByTime(1000);
  expect(arrivals.at(-1)).toBeGreaterThanOrEqual(ROUND_TRIP * 1.5);
});

test('the window doubles each round trip', () => {
  const { flow, arrivals } = openFlow(new Pipe(RATE * 100, ROUND_TRIP));
  flow.push(Buffer.alloc(FIRST_WINDOW * 7));
  vi.advanceTimersByTime(2000);
  // 1 + 2 + 4 windows: two pauses.
  expect(arrivals.at(-1)).toBeGreaterThanOrEqual(ROUND_TRIP * 2.5);
  expect(arrivals.at(-1)).toBeLessThan(ROUND_TRIP * 3.5);
});

test('the line carries no more than its rate', () => {
  const { flow, arrivals } = openFlow(new Pipe(RATE, 1));
  flow.push(Buffer.alloc(1460 * 100));
  vi.advanceTimersByTime(5000);
  expect(arrivals.at(-1)).toBeCloseTo(100 * SEGMENT_TIME, -1);
});

test('two flows share the line evenly', () => {
  const pipe = new Pipe(RATE, 1);
  const first = openFlow(pipe);
  const second = openFlow(pipe);
  first.flow.push(Buffer.alloc(1460 * 50));
  second.flow.push(Buffer.alloc(1460 * 50));
  vi.advanceTimersByTime(5000);
  const [end = 0, otherEnd = 0] = [first.arrivals.at(-1), second.arrivals.at(-1)];
  expect(Math.abs(end - otherEnd)).toBeLessThan(3 * SEGMENT_TIME);
});

test('bytes arrive whole and in order', () => {
  const { flow, received } = openFlow(new Pipe(RATE, ROUND_TRIP));
  const sent = Buffer.from(Array.from({ length: 50_000 }, (_, index) => index % 251));
  flow.push(sent);
  vi.advanceTimersByTime(10_000);
  expect(received().equals(sent)).toBe(true);
});

test('a flow ends after its last byte', () => {
  const { flow, arrivals } = openFlow(new Pipe(RATE, ROUND_TRIP));
  flow.push(Buffer.alloc(5000));
  let arrivedAtEnd = 0;
  flow.end(() => (arrivedAtEnd = arrivals.length));
  vi.advanceTimersByTime(1000);
  expect(arrivedAtEnd).toBe(4);
});
