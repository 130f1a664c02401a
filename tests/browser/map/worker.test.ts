import { setWorkerUrl } from 'maplibre-gl';
import { expect, test, vi } from 'vitest';
import { mountMap, PATIENCE } from './mount.svelte.ts';

vi.mock('#src/map/worker.ts', () => ({
  nameWorker: () => setWorkerUrl('/no-such-worker.mjs'),
  warmWorker: () => undefined,
}));

test('a worker that may not run is reported once', async () => {
  const map = mountMap();
  await expect.poll(() => map.reports.onFail.mock.calls, PATIENCE).toEqual([['worker']]);
  expect(map.reports.onReady).not.toHaveBeenCalled();
  await map.destroy();
});
