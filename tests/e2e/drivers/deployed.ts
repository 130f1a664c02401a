import {
  cp,
  link,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  writeFile,
} from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveFolder } from '#src/build/serve.ts';

const DIST = fileURLToPath(new URL('../../../dist', import.meta.url));
/** Pages that no test of a saved copy opens; they are most of the site. */
const LEFT_OUT = /(?:^|\/)(?:city|cards)\//;

/** Parts that draw the map, which take seconds without a graphics card, and what stands in for them. */
const MAPS = /^assets\/(?:CityMap|LandAtlas)-[^/]*\.js$/;
const NO_MAP = 'export default () => ({ goTo() {} });';

/** A copy of the built site on a host of its own, that can be published anew and switched off. */
export class Deployed {
  readonly #folder: string;
  #server: Server | null = null;
  #port = 0;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  static async start(): Promise<Deployed> {
    const site = new Deployed(await mkdtemp(join(tmpdir(), 'atlas-site-')));
    for (const name of await readdir(DIST, { recursive: true, withFileTypes: true })) {
      const path = join(name.parentPath, name.name).slice(DIST.length + 1);
      // Compressed files are left out, so that a file is changed in one place.
      if (!name.isFile() || LEFT_OUT.test(path) || /\.(?:br|gz)$/.test(path)) continue;
      await mkdir(dirname(join(site.#folder, path)), { recursive: true });
      if (MAPS.test(path)) {
        await writeFile(join(site.#folder, path), NO_MAP);
        continue;
      }
      await link(join(DIST, path), join(site.#folder, path)).catch(() =>
        cp(join(DIST, path), join(site.#folder, path)),
      );
    }
    await site.switchOn();
    return site;
  }

  get address(): string {
    return `http://localhost:${this.#port}`;
  }

  /** Serves what lies in the folder now, on the port it had before. */
  async switchOn(): Promise<void> {
    const server = serveFolder(this.#folder, ["'self'"]);
    await new Promise<void>((resolve) => server.listen(this.#port, resolve));
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
  }

  /** The network is gone: nobody answers any more. */
  async switchOff(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    if (!server) return;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }

  read(path: string): Promise<string> {
    return readFile(join(this.#folder, path), 'utf8');
  }

  list(folder: string): Promise<readonly string[]> {
    return readdir(join(this.#folder, folder));
  }

  /** Changes files of the site, null for one that is gone, and serves the new ones. */
  async publish(files: Readonly<Record<string, string | null>>): Promise<void> {
    await this.switchOff();
    for (const [path, text] of Object.entries(files)) {
      const place = join(this.#folder, path);
      if (text === null) {
        await rm(place);
        continue;
      }
      // Never into the file itself: it may be the built site's own.
      await writeFile(`${place}.new`, text);
      await rename(`${place}.new`, place);
    }
    await this.switchOn();
  }

  async end(): Promise<void> {
    await this.switchOff();
    await rm(this.#folder, { recursive: true, force: true });
  }
}
