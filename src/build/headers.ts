import { STREETS_ORIGIN } from '#src/domain/streets.ts';

/** Headers of a response, by name. */
export type Headers = Readonly<Record<string, string>>;

/** Pages that others may show in a frame of theirs, and all the rest. */
export type Scope = 'embed' | 'page';

/** The scope of a path that begins with a slash; the site may lie in any folder of its host. */
export function scopeOf(path: string): Scope {
  return path.includes('/embed/') ? 'embed' : 'page';
}

/**
 * The Trusted Types policies that scripts may make: Svelte's, for the markup of its components; the
 * default one of src/map/trusted-worker.ts; one for whatever registers the service worker.
 */
const TRUSTED_POLICIES = ['svelte-trusted-html', 'default', 'service-worker'];

/**
 * The headers of both scopes. `hosts` are CSP sources from data/site.json: who may frame the embedded
 * pages, besides the site itself, whose builder shows them; all other pages are framed by nobody else.
 * A site that offers streets lets its own pages ask the server of their tiles, those in a frame never.
 */
export function headersByScope(
  hosts: readonly string[],
  styleHashes: readonly string[],
  hasStreets = false,
): Readonly<Record<Scope, Headers>> {
  const others = hosts.filter((host) => host !== "'none'" && host !== "'self'");
  return {
    embed: securityHeaders(["'self'", ...others], styleHashes),
    page: securityHeaders(["'self'"], styleHashes, hasStreets ? [STREETS_ORIGIN] : []),
  };
}

/**
 * The headers every page is served with: only files of the site itself are ever loaded, and text never
 * becomes script. Icons are drawn in the page, so that no `data:` address is needed but for MapLibre's
 * own style sheet. Everything is public and nobody is known by a cookie, so that any page may read it:
 * a frame without an origin of its own needs that to load its own files.
 * `frameAncestors`, `styleHashes`, those of inline styles, and `tiles`, the origins of map tiles, are
 * CSP sources.
 */
export function securityHeaders(
  frameAncestors: readonly string[],
  styleHashes: readonly string[] = [],
  tiles: readonly string[] = [],
): Headers {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    `style-src ${["'self'", ...styleHashes].join(' ')}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src ${["'self'", ...tiles].join(' ')}`,
    "frame-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${frameAncestors.join(' ')}`,
    "require-trusted-types-for 'script'",
    `trusted-types ${TRUSTED_POLICIES.join(' ')}`,
  ];
  return {
    'Content-Security-Policy': policy.join('; '),
    'Permissions-Policy':
      'geolocation=(), camera=(), microphone=(), payment=(), usb=(), fullscreen=(self), screen-wake-lock=(self)',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'Access-Control-Allow-Origin': '*',
  };
}
