import { describe, expect, it } from 'vitest';
import { drawBorders } from '#src/build/basemap/borders.ts';
import type { Dispute } from '#src/build/basemap/disputes.ts';
import type { PairLine } from '#src/build/basemap/lines.ts';

const LINE = [
  [0, 0],
  [10, 0],
  [20, 0],
];
const AB: PairLine = { pair: ['A', 'B'], lines: [LINE] };
const CD: PairLine = { pair: ['C', 'D'], lines: [LINE] };

function row(stretch: Dispute['stretch'], style: Dispute['style'] = 'dashed'): Dispute {
  return { pair: ['B', 'A'], stretch, style };
}

describe('drawBorders', () => {
  it('draws a line without a row solid', () => {
    expect(drawBorders([AB], [])).toEqual({ settled: [LINE], dashed: [] });
  });

  it('dashes a whole line, whatever the order of its pair', () => {
    expect(drawBorders([AB], [row('whole')])).toEqual({ settled: [], dashed: [LINE] });
  });

  it('leaves out a line that is not drawn', () => {
    expect(drawBorders([AB], [row('whole', 'not-drawn')])).toEqual({ settled: [], dashed: [] });
  });

  it('dashes only what lies within the stretch, cut at its edges', () => {
    const drawn = drawBorders([AB], [row({ west: 4, south: -1, east: 12, north: 1 })]);
    expect(drawn.dashed).toEqual([
      [
        [4, 0],
        [10, 0],
        [12, 0],
      ],
    ]);
    expect(drawn.settled).toEqual([
      [
        [0, 0],
        [4, 0],
      ],
      [
        [12, 0],
        [20, 0],
      ],
    ]);
  });

  it('dashes a stretch that a single edge passes from side to side', () => {
    const drawn = drawBorders([AB], [row({ west: 3, south: -1, east: 5, north: 1 })]);
    expect(drawn.dashed).toEqual([
      [
        [3, 0],
        [5, 0],
      ],
    ]);
  });

  it('leaves the lines of other pairs in the stretch solid', () => {
    const drawn = drawBorders([AB, CD], [row('whole')]);
    expect(drawn.settled).toEqual([LINE]);
  });

  it('refuses a row in whose stretch no line of its pair lies', () => {
    const far = row({ west: 30, south: -1, east: 40, north: 1 });
    expect(() => drawBorders([AB], [far])).toThrow('B–A');
  });
});
