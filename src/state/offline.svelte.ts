import {
  cachePrefix,
  readReport,
  type SavedSize,
  type SavingFault,
  type SavingWish,
} from '#src/domain/saving.ts';
import { reloadPage } from './url-sync.ts';
import { trustServiceWorker } from './trusted-script.ts';

/** `none`: nothing is saved yet. `framed` and `unsupported`: nothing can be, in a frame or at all. */
export type OfflineStatus = 'unknown' | 'unsupported' | 'framed' | 'none' | 'saving' | 'saved';

/**
 * The copy of the Atlas on this device: kept only on the visitor's wish, renewed only on their word,
 * removed as easily. `root` is the absolute address of the site's root.
 */
export class Offline {
  readonly #root: URL;
  #status = $state<OfflineStatus>('unknown');
  #fault = $state<SavingFault | null>(null);
  #bytes = $state(0);
  #kitBytes = $state(0);
  #done = $state(0);
  #missing = $state(0);
  #hasUpdate = $state(false);

  constructor(root: URL) {
    this.#root = root;
  }

  get status(): OfflineStatus {
    return this.#status;
  }

  /** Why the last attempt to save or to remove came to nothing; what was saved before stays. */
  get fault(): SavingFault | null {
    return this.#fault;
  }

  /** Room the copy takes, in bytes; 0 while it is not known. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Size of the kit in bytes; 0 while it is not known, or where there is none. */
  get kitBytes(): number {
    return this.#kitBytes;
  }

  /** Part of the copy that has been saved, from 0 to 1. */
  get progress(): number {
    return this.#bytes === 0 ? 0 : Math.min(this.#done / this.#bytes, 1);
  }

  /** Files without which the copy works, but that could not be saved. */
  get missing(): number {
    return this.#missing;
  }

  /** Whether a newer copy lies ready. */
  get hasUpdate(): boolean {
    return this.#hasUpdate;
  }

  /** Finds out what there is, and follows it; returns the undo. */
  watch(): () => void {
    // The kit is a copy itself.
    if (location.protocol === 'file:') return () => undefined;
    this.#measure().catch(console.info);
    const workers = (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker;
    if (window.parent !== window) this.#status = 'framed';
    else if (!workers || !('caches' in window)) this.#status = 'unsupported';
    if (!workers || this.#status !== 'unknown') return () => undefined;
    const hear = (event: MessageEvent) => this.#hear(event.data);
    workers.addEventListener('message', hear);
    workers.startMessages();
    this.#look(workers).catch((error: unknown) => {
      console.warn(error);
      this.#status = 'unsupported';
    });
    return () => workers.removeEventListener('message', hear);
  }

  /** Saves the copy, or what of it is still missing. */
  async save(): Promise<void> {
    this.#status = 'saving';
    this.#fault = null;
    this.#done = 0;
    try {
      const known = await this.#find();
      if (known?.active) return this.#ask(known.active, 'learning-cities:save');
      // Browsers may clear what is not said to be worth keeping; a refusal changes nothing else.
      await navigator.storage?.persist?.().catch(console.warn);
      const script = trustServiceWorker(this.#root);
      const { pathname } = this.#root;
      this.#follow(
        await navigator.serviceWorker.register(script, { scope: pathname, updateViaCache: 'none' }),
      );
    } catch (error) {
      this.#fail(error instanceof TypeError ? 'network' : 'refused');
    }
  }

  /** Removes the copy and its worker. */
  async remove(): Promise<void> {
    this.#fault = null;
    try {
      await (await this.#find())?.unregister();
      const prefix = cachePrefix(this.#root.pathname);
      const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
      await Promise.all(names.map((name) => caches.delete(name)));
      this.#status = 'none';
      this.#missing = 0;
      this.#hasUpdate = false;
    } catch (error) {
      console.warn(error);
      this.#fault = 'refused';
    }
  }

  /** Puts the newer copy in the place of the older, and loads this page anew from it. */
  async update(): Promise<void> {
    const waiting = (await this.#find())?.waiting;
    if (!waiting) return;
    navigator.serviceWorker.addEventListener('controllerchange', reloadPage, { once: true });
    this.#ask(waiting, 'learning-cities:take-over');
  }

  async #look(workers: ServiceWorkerContainer): Promise<void> {
    const registration = await this.#find();
    if (registration) this.#follow(registration);
    this.#status = registration?.active ? 'saved' : registration ? 'saving' : 'none';
    if (workers.controller) this.#ask(workers.controller, 'learning-cities:opened');
  }

  /** Sizes are said before anything is fetched; without a network they are not known. */
  async #measure(): Promise<void> {
    const response = await fetch(new URL('offline.json', this.#root));
    if (!response.ok) return;
    const { bytes, kit } = (await response.json()) as SavedSize;
    this.#bytes = bytes;
    this.#kitBytes = kit;
  }

  async #find(): Promise<ServiceWorkerRegistration | undefined> {
    const found = await navigator.serviceWorker.getRegistration(this.#root);
    // Another site's worker may stand over the folder of this one.
    return found?.scope === this.#root.href ? found : undefined;
  }

  #follow(registration: ServiceWorkerRegistration): void {
    const look = () => (this.#hasUpdate = registration.active !== null && !!registration.waiting);
    look();
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', look);
    });
    registration.installing?.addEventListener('statechange', look);
  }

  #ask(worker: ServiceWorker, wish: SavingWish): void {
    worker.postMessage(wish);
  }

  #hear(message: unknown): void {
    const report = readReport(message);
    if (report?.type === 'learning-cities:saving') {
      this.#done = report.done;
      this.#bytes = report.total;
    } else if (report?.type === 'learning-cities:saved') {
      this.#status = 'saved';
      this.#missing = report.missing;
    } else if (report) this.#fail(report.fault);
  }

  #fail(fault: SavingFault): void {
    this.#fault = fault;
    void this.#find().then((known) => {
      this.#status = known?.active && fault !== 'off' ? 'saved' : 'none';
    }, console.warn);
  }
}
