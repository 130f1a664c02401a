import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { scopeOf, type Headers, type Scope } from './headers.ts';

/** Hashed files never change; everything else is asked for anew each time. */
export const CACHING = {
  hashed: 'public, max-age=31536000, immutable',
  other: 'no-cache',
} as const;

const POLICY = 'Content-Security-Policy';

/** What the files of a site are to be served with. */
interface Rules {
  readonly headers: Readonly<Record<Scope, Headers>>;
  /** All of the site, from its root, each part once: `/version.json`, `/cities/*`. */
  readonly paths: readonly string[];
}

/**
 * The headers of a built site in the words of the common static hosts, by file name: `_headers` for
 * Netlify, Cloudflare Pages and others like them, `.htaccess` for Apache, and a part to include in
 * the server block of nginx.
 */
export function writeHeaderFiles(rules: Rules): ReadonlyMap<string, string> {
  return new Map([
    ['_headers', writeNetlify(rules)],
    ['.htaccess', writeApache(rules.headers)],
    ['nginx-headers.conf', writeNginx(rules.headers)],
  ]);
}

/** The parts of a built site that have headers of their own, as `paths` of its rules. */
export function listPaths(folder: string): readonly string[] {
  return listFolder(folder, '/');
}

function listFolder(folder: string, root: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  const parts = entries
    .filter(({ name }) => !/^[._]|\.(?:br|gz|conf)$/.test(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (!entry.isDirectory()) return [root + entry.name];
      // The folder of a language, whose pages are as many as those of the root.
      if (existsSync(join(path, 'embed'))) return listFolder(path, `${root}${entry.name}/`);
      return [`${root}${entry.name}/*`];
    });
  return [root, ...parts.sort()];
}

/**
 * Where two rules set the same header for a path, some of these hosts send the later one and others
 * send both, of which browsers then obey the stricter parts. So no path has two rules for one header.
 */
function writeNetlify({ headers, paths }: Rules): string {
  const common = withoutPolicy(headers.page);
  const rules = paths.map((path): readonly [string, Headers] => [
    path,
    {
      [POLICY]: headers[scopeOf(path)][POLICY] ?? '',
      'Cache-Control': path === '/assets/*' ? CACHING.hashed : CACHING.other,
    },
  ]);
  return [['/*', common] as const, ...rules]
    .flatMap(([path, set]) => [
      path,
      ...Object.entries(set).map(([name, value]) => `  ${name}: ${value}`),
    ])
    .concat('')
    .join('\n');
}

function writeApache({ page, embed }: Rules['headers']): string {
  const lines = Object.entries({ ...page, 'Cache-Control': CACHING.other });
  return [
    'ErrorDocument 404 /404.html',
    'AddType application/geo+json .geojson',
    'AddType "text/calendar; charset=utf-8" .ics',
    '<IfModule mod_headers.c>',
    ...lines.map(([name, value]) => `  Header always set ${name} "${value}"`),
    `  Header always set ${POLICY} "${embed[POLICY]}" "expr=%{REQUEST_URI} =~ m#/embed/#"`,
    `  Header always set Cache-Control "${CACHING.hashed}" "expr=%{REQUEST_URI} =~ m#/assets/#"`,
    '</IfModule>',
    '',
  ].join('\n');
}

/** nginx forgets inherited headers wherever a location adds its own, so what differs is a variable. */
function writeNginx({ page, embed }: Rules['headers']): string {
  return [
    '# Include this in the server block that serves the Atlas.',
    'error_page 404 /404.html;',
    `set $atlas_caching "${CACHING.other}";`,
    `if ($uri ~ "/assets/") { set $atlas_caching "${CACHING.hashed}"; }`,
    `set $atlas_policy "${page[POLICY]}";`,
    `if ($uri ~ "/embed/") { set $atlas_policy "${embed[POLICY]}"; }`,
    'add_header Cache-Control $atlas_caching always;',
    `add_header ${POLICY} $atlas_policy always;`,
    ...Object.entries(withoutPolicy(page)).map(
      ([name, value]) => `add_header ${name} "${value}" always;`,
    ),
    '',
  ].join('\n');
}

function withoutPolicy(headers: Headers): Headers {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name !== POLICY));
}
