import { createServer, type Server, type ServerResponse } from 'node:http';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { CACHING } from './header-files.ts';
import { headersByScope, scopeOf } from './headers.ts';
import { hashInlineStyles } from './pages/style-hash.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** Types that browsers and calendars need said exactly; the rest is known to the server. */
const TYPES: readonly [RegExp, string][] = [
  [/\.ics$/, 'text/calendar; charset=utf-8'],
  [/\.geojson$/, 'application/geo+json'],
  [/\.csv$/, 'text/csv; charset=utf-8'],
];

/**
 * Serves a built folder as a well set up static host would: compressed files as they lie there,
 * hashed files for a year, everything else checked each time, and the security headers. `hosts` are
 * CSP sources of those that may frame the embedded pages.
 */
export function serveFolder(
  folder: string,
  hosts: readonly string[],
  hasStreets = readSite().streets === true,
): Server {
  const missing = existsSync(join(folder, '404.html'))
    ? readFileSync(join(folder, '404.html'), 'utf8')
    : 'Not found';
  const headers = headersByScope(hosts, readStyleHashes(folder), hasStreets);
  const setSecurity = (response: ServerResponse, path: string) => {
    const set = Object.entries(headers[scopeOf(path)]);
    for (const [name, value] of set) response.setHeader(name, value);
  };
  const setHeaders = (response: ServerResponse, path: string) => {
    setSecurity(response, path);
    const type = TYPES.find(([ending]) => ending.test(path));
    if (type) response.setHeader('Content-Type', type[1]);
    const isHashed = path.startsWith('/assets/');
    response.setHeader('Cache-Control', isHashed ? CACHING.hashed : CACHING.other);
  };
  const handle = sirv(folder, { brotli: true, gzip: true, etag: true, setHeaders });
  return createServer((request, response) => {
    handle(request, response, () => {
      setSecurity(response, request.url ?? '/');
      response.statusCode = 404;
      response.setHeader('Cache-Control', CACHING.other);
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(missing);
    });
  });
}

/**
 * CSP sources of every inline style of a built site, in no particular order. All badges share one: as
 * pictures they need no leave, opened by themselves they do.
 */
export function readStyleHashes(folder: string): readonly string[] {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const styled = pages.filter((path) =>
    /^(?:[a-z]{2}\/)?(?:(?:embed|stage)\/)?index\.html$|^404\.html$/.test(path),
  );
  const badge = pages.find((path) => path.endsWith('badge.svg')) ?? [];
  const hashes = styled
    .concat(badge)
    .flatMap((path) => hashInlineStyles(readFileSync(join(folder, path), 'utf8')));
  return [...new Set(hashes)];
}

/** CSP sources allowed to frame the embedded pages, from data/site.json (checked by the build). */
export function readFrameAncestors(): readonly string[] {
  const listed = readSite().frameAncestors;
  return Array.isArray(listed) ? listed.map(String) : ["'none'"];
}

function readSite(): { readonly frameAncestors?: unknown; readonly streets?: unknown } {
  return JSON.parse(readFileSync(join(PROJECT, 'data', 'site.json'), 'utf8'));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const port = Number(process.env['PORT'] ?? 4173);
  const server = serveFolder(join(PROJECT, 'dist'), readFrameAncestors());
  server.on('error', (error) => {
    console.error(
      `The Atlas cannot be served on port ${port}: ${error.message}. Set PORT to another.`,
    );
    process.exit(1);
  });
  server.listen(port, () => console.log(`Learning Cities Atlas: http://localhost:${port}/`));
}
