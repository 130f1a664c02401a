import { untrack } from 'svelte';
import { LoadError, type LoadFault } from './fetch-json.ts';

type Progress<T> =
  | { readonly status: 'idle' | 'loading' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly fault: LoadFault };

/** Something that is fetched when it is first needed, and can be asked for again when that failed. */
export class Resource<T> {
  #progress = $state.raw<Progress<T>>({ status: 'idle' });
  readonly #read: () => Promise<T>;

  constructor(read: () => Promise<T>) {
    this.#read = read;
  }

  get status(): Progress<T>['status'] {
    return this.#progress.status;
  }

  get value(): T | null {
    return this.#progress.status === 'ready' ? this.#progress.value : null;
  }

  get fault(): LoadFault | null {
    return this.#progress.status === 'failed' ? this.#progress.fault : null;
  }

  /**
   * Starts fetching unless that is under way or done; after a failure it tries again. An effect may
   * call it: it does not depend on the progress, or every failure would start the next try at once.
   */
  async load(): Promise<void> {
    const status = untrack(() => this.status);
    if (status === 'loading' || status === 'ready') return;
    this.#progress = { status: 'loading' };
    try {
      this.#progress = { status: 'ready', value: await this.#read() };
    } catch (error) {
      console.error(error);
      this.#progress = {
        status: 'failed',
        fault: error instanceof LoadError ? error.fault : 'broken',
      };
    }
  }
}
