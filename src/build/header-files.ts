/** Hashed files never change; everything else is asked for anew each time. */
export const CACHING = {
  hashed: 'public, max-age=31536000, immutable',
  other: 'no-cache',
} as const;

/** What lies in this folder may be read by pages of other origins, which checking its digest needs. */
export const OPEN_FOLDER = 'assets/element/';

type Headers = Readonly<Record<string, string>>;

/**
 * The headers of a built site in the words of the common static hosts, by file name: `_headers` for
 * Netlify, Cloudflare Pages and others like them, `.htaccess` for Apache, and a part to include in
 * the server block of nginx.
 */
export function writeHeaderFiles(headers: Headers): ReadonlyMap<string, string> {
  return new Map([
    ['_headers', writeNetlify(headers)],
    ['.htaccess', writeApache(headers)],
    ['nginx-headers.conf', writeNginx(headers)],
  ]);
}

function writeNetlify(headers: Headers): string {
  const lines = Object.entries({ ...headers, 'Cache-Control': CACHING.other });
  return [
    '/*',
    ...lines.map(([name, value]) => `  ${name}: ${value}`),
    '/assets/*',
    '  ! Cache-Control',
    `  Cache-Control: ${CACHING.hashed}`,
    `/${OPEN_FOLDER}*`,
    '  Access-Control-Allow-Origin: *',
    '',
  ].join('\n');
}

function writeApache(headers: Headers): string {
  const lines = Object.entries({ ...headers, 'Cache-Control': CACHING.other });
  return [
    'ErrorDocument 404 /404.html',
    'AddType application/geo+json .geojson',
    'AddType "text/calendar; charset=utf-8" .ics',
    '<IfModule mod_headers.c>',
    ...lines.map(([name, value]) => `  Header always set ${name} "${value}"`),
    `  Header always set Cache-Control "${CACHING.hashed}" "expr=%{REQUEST_URI} =~ m#/assets/#"`,
    `  Header always set Access-Control-Allow-Origin "*" "expr=%{REQUEST_URI} =~ m#/${OPEN_FOLDER}#"`,
    '</IfModule>',
    '',
  ].join('\n');
}

/** nginx forgets inherited headers wherever a location adds its own, so caching goes by a variable. */
function writeNginx(headers: Headers): string {
  return [
    '# Include this in the server block that serves the Atlas.',
    'error_page 404 /404.html;',
    `set $atlas_caching "${CACHING.other}";`,
    `if ($uri ~ "/assets/") { set $atlas_caching "${CACHING.hashed}"; }`,
    'set $atlas_readers "";',
    `if ($uri ~ "/${OPEN_FOLDER}") { set $atlas_readers "*"; }`,
    'add_header Cache-Control $atlas_caching always;',
    '# A header without a value is not sent.',
    'add_header Access-Control-Allow-Origin $atlas_readers always;',
    ...Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`),
    '',
  ].join('\n');
}
