import { files, version } from 'virtual:saved-files';
import {
  cacheKey,
  cachePrefix,
  nameFault,
  readWish,
  SavingError,
  type SavedFile,
  type SavingReport,
} from '#src/domain/saving.ts';
import type { WorkerScope } from './worker-scope.ts';

/**
 * Keeps a copy of the Atlas on the device of a visitor who asked for it, and answers from that copy
 * first: what is on the screen changes to a new version only when the visitor says so. Nothing but
 * the files of the list is ever answered for.
 */
const worker = self as unknown as WorkerScope;
const root = new URL('./', worker.location.href);
const prefix = cachePrefix(root.pathname);
const own = prefix + version;

/** How many files are fetched side by side. */
const LANES = 4;

const addressOf = (file: SavedFile) => new URL(cacheKey(file), root).href;
const keys = new Map(files.map((file) => [new URL(file.path, root).href, addressOf(file)]));

/** Fetches one file; what an older copy holds already is taken from there. */
async function keep(cache: Cache, file: SavedFile): Promise<void> {
  const key = addressOf(file);
  if (await cache.match(key)) return;
  const known = await caches.match(key, { ignoreVary: true });
  if (known) return cache.put(key, known);
  const mode = file.hash === null ? 'default' : 'no-cache';
  const response = await fetch(new URL(file.path, root), { cache: mode });
  if (!response.ok) throw new SavingError(file.path, response.status);
  // A page that came by a detour may not be shown as the answer to another address.
  const { headers } = response;
  await cache.put(key, response.redirected ? new Response(response.body, { headers }) : response);
}

/** Fills the cache; throws at the first needed file that cannot be had, and counts the others. */
async function fill(): Promise<number> {
  const cache = await caches.open(own);
  const queue = [...files].sort((one, other) => Number(other.isNeeded) - Number(one.isNeeded));
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  let done = 0;
  let missing = 0;
  const work = async () => {
    for (let file = queue.shift(); file; file = queue.shift()) {
      try {
        await keep(cache, file);
      } catch (error) {
        if (file.isNeeded) {
          queue.length = 0;
          throw error;
        }
        console.warn(error);
        missing += 1;
      }
      done += file.bytes;
      await tell({ type: 'learning-cities:saving', done, total });
    }
  };
  const lanes = await Promise.allSettled(Array.from({ length: LANES }, work));
  const failed = lanes.find((lane) => lane.status === 'rejected');
  if (failed) throw failed.reason;
  return missing;
}

/** Saves all there is to save and tells how it went; throws when the copy would be worth nothing. */
async function save(): Promise<void> {
  try {
    await tell({ type: 'learning-cities:saved', missing: await fill() });
  } catch (error) {
    await tell({ type: 'learning-cities:unsaved', fault: nameFault(error) });
    throw error;
  }
}

/** A new copy is whole or is not there at all; the one in force stays as it is. */
async function install(): Promise<void> {
  try {
    await save();
  } catch (error) {
    await caches.delete(own).catch(console.warn);
    throw error;
  }
}

function listTabs(): ReturnType<WorkerScope['clients']['matchAll']> {
  return worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
}

async function tell(report: SavingReport): Promise<void> {
  for (const tab of await listTabs()) tab.postMessage(report);
}

/** Drops older copies once no other tab can still be living on one. */
async function tidy(): Promise<void> {
  const { waiting, installing } = worker.registration;
  if (waiting || installing || (await listTabs()).length > 1) return;
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(prefix) && name !== own);
  await Promise.all(old.map((name) => caches.delete(name)));
}

async function answer(request: Request, key: string): Promise<Response> {
  return (await caches.match(key, { ignoreVary: true })) ?? fetch(request);
}

/** Without a network the page of a city is its sheet on the saved map. */
async function openCity(request: Request, folder: string, id: string): Promise<Response> {
  try {
    return await fetch(request);
  } catch {
    return Response.redirect(new URL(`${folder}#city=${id}`, root).href);
  }
}

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) =>
  event.waitUntil(Promise.all([worker.clients.claim(), tidy()])),
);
worker.addEventListener('message', (event) => {
  const wish = readWish(event.data);
  if (wish === 'learning-cities:save') event.waitUntil(save().catch(console.warn));
  if (wish === 'learning-cities:take-over') event.waitUntil(worker.skipWaiting());
  if (wish === 'learning-cities:opened') event.waitUntil(tidy());
});
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(root.href)) return;
  const isPage = request.mode === 'navigate';
  const [address = ''] = request.url.split(isPage ? /[?#]/ : '#');
  const key = keys.get(isPage ? address.replace(/index\.html$/, '') : address);
  const path = address.slice(root.href.length);
  const city = isPage ? /^((?:\w\w\/)?)city\/([\w-]+)\/$/.exec(path) : null;
  if (key !== undefined) event.respondWith(answer(request, key));
  // Parts of a version that an old tab still shows.
  else if (path.startsWith('assets/')) event.respondWith(answer(request, address));
  else if (city) event.respondWith(openCity(request, city[1] ?? '', city[2] ?? ''));
});
