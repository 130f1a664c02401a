import { cachePrefix, type SavingReport } from '#src/domain/saving.ts';
import type { WorkerScope } from './worker-scope.ts';

/**
 * Put in the place of sw.js it ends the saved copies of all visitors: it deletes what was kept, takes
 * itself off, and loads no page anew. CONTRIBUTING.md says how to publish it.
 */
const worker = self as unknown as WorkerScope;

async function clear(): Promise<void> {
  const prefix = cachePrefix(new URL('./', worker.location.href).pathname);
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(prefix)).map((name) => caches.delete(name)),
  );
  const report: SavingReport = { type: 'learning-cities:unsaved', fault: 'off' };
  const tabs = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const tab of tabs) tab.postMessage(report);
  await worker.registration.unregister();
}

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(clear()));
