import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { readFrameAncestors, serveFolder } from '#src/build/serve.ts';
import { Pipe } from './pipe.ts';
import type { Link } from './profiles.ts';

/** A running server. */
export interface Served {
  /** Ends with a slash. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a built folder as the Atlas is served, through a line as slow as `link`. The line is imitated between the sockets, so workers, preloads and connections
 * of the browser's own are slowed down alike.
 */
export async function serveThrough(folder: string, link: Link): Promise<Served> {
  const origin = serveFolder(folder, readFrameAncestors());
  const originPort = await listen(origin);
  const down = new Pipe(link.down, link.roundTrip);
  const up = new Pipe(link.up, link.roundTrip);
  const line = createServer((visitor) => {
    join(visitor, connect(originPort, '127.0.0.1'), { down, up, roundTrip: link.roundTrip });
  });
  return served(await listen(line), [line, origin]);
}

interface Line {
  readonly down: Pipe;
  readonly up: Pipe;
  readonly roundTrip: number;
}

/** Ties a visitor's socket to the server's. The handshake of TCP costs the first round trip. */
function join(visitor: Socket, origin: Socket, { down, up, roundTrip }: Line): void {
  visitor.setNoDelay();
  origin.setNoDelay();
  const accepted = performance.now();
  const toOrigin = up.open((bytes) => origin.write(bytes));
  const toVisitor = down.open((bytes) => visitor.write(bytes));
  visitor.on('data', (bytes: Buffer) => {
    const handshake = accepted + roundTrip - performance.now();
    if (handshake > 0) setTimeout(() => toOrigin.push(bytes), handshake);
    else toOrigin.push(bytes);
  });
  origin.on('data', (bytes: Buffer) => toVisitor.push(bytes));
  origin.on('end', () => toVisitor.end(() => visitor.end()));
  const cut = () => {
    toOrigin.drop();
    toVisitor.drop();
    visitor.destroy();
    origin.destroy();
  };
  visitor.on('close', cut);
  visitor.on('error', cut);
  origin.on('error', cut);
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function served(port: number, servers: readonly Server[]): Served {
  return {
    url: `http://127.0.0.1:${port}/`,
    async close() {
      await Promise.all(servers.map((server) => closeServer(server)));
    },
  };
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    // Browsers keep connections open; an HTTP server knows its own, a line ends with them.
    if ('closeAllConnections' in server) (server.closeAllConnections as () => void)();
  });
}
