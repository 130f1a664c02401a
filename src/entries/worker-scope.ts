/**
 * What of a service worker's global scope is used here (Service Workers, W3C). TypeScript's own
 * description of workers cannot stand beside that of pages.
 */
export interface WorkerScope {
  readonly location: { readonly href: string };
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: {
      readonly type: 'window';
      readonly includeUncontrolled: boolean;
    }): Promise<readonly { postMessage(message: unknown): void }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(
    type: 'install' | 'activate',
    listener: (event: ExtendableEvent) => unknown,
  ): void;
  addEventListener(
    type: 'message',
    listener: (event: ExtendableEvent & { readonly data: unknown }) => unknown,
  ): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => unknown): void;
}

/** Keeps the worker alive until the promise is settled. */
interface ExtendableEvent {
  waitUntil(promise: Promise<unknown>): void;
}

interface FetchEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
