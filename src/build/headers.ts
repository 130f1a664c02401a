/**
 * The headers every page is served with: only files of the site itself are ever loaded. Icons are
 * drawn in the page, so that no `data:` address is needed but for MapLibre's own style sheet.
 * `frameAncestors` are CSP sources from data/site.json, `styleHashes` those of inline styles.
 */
export function securityHeaders(
  frameAncestors: readonly string[],
  styleHashes: readonly string[] = [],
): Record<string, string> {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    `style-src ${["'self'", ...styleHashes].join(' ')}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    // The site itself shows what it offers to others.
    `frame-ancestors ${["'self'", ...frameAncestors.filter(isOther)].join(' ')}`,
  ];
  return {
    'Content-Security-Policy': policy.join('; '),
    'Permissions-Policy':
      'geolocation=(), camera=(), microphone=(), payment=(), usb=(), fullscreen=(self), screen-wake-lock=(self)',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  };
}

function isOther(source: string): boolean {
  return source !== "'self'" && source !== "'none'";
}
