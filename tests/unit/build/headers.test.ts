import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listPaths, writeHeaderFiles } from '#src/build/header-files.ts';
import { headersByScope } from '#src/build/headers.ts';
import { readStyleHashes, serveFolder } from '#src/build/serve.ts';
import { readApache, readNetlify, readNginx } from './hosts-dialects.ts';

const HOSTS = ['https://unesco.lv', 'https://*.unesco.lv'];
const FILES = [
  '/404.html',
  '/assets/a-1.js',
  '/city/valmiera/index.html',
  '/data/cities.csv',
  '/embed/badge/valmiera/index.html',
  '/embed/index.html',
  '/en/embed/index.html',
  '/en/index.html',
  '/index.html',
  '/version.json',
];
/** As visitors ask for them. */
const PATHS = FILES.map((file) => file.replace(/index\.html$/, ''));
const EMBEDDED = PATHS.filter((path) => path.includes('/embed/'));

const folder = mkdtempSync(join(tmpdir(), 'atlas-headers-'));
for (const file of FILES) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), '<style>a{}</style>');
}
const server = serveFolder(folder, HOSTS, false);
const sent = new Map<string, Record<string, string>>();
const written = writeHeaderFiles({
  headers: headersByScope(HOSTS, readStyleHashes(folder)),
  paths: listPaths(folder),
});

/** What a file says a path is sent with, whatever the dialect. */
const NAMES = [
  'Content-Security-Policy',
  'Permissions-Policy',
  'Referrer-Policy',
  'X-Content-Type-Options',
  'Access-Control-Allow-Origin',
  'Cache-Control',
];

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  for (const path of PATHS) {
    const { headers } = await fetch(`http://127.0.0.1:${port}${path}`);
    sent.set(path, Object.fromEntries(NAMES.map((name) => [name, headers.get(name) ?? ''])));
  }
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

const policyOf = (path: string) => sent.get(path)?.['Content-Security-Policy'] ?? '';

test('Netlify and Cloudflare are told what the preview sends, each header once', () => {
  const text = written.get('_headers') ?? '';
  for (const path of PATHS) {
    expect(readNetlify(text, path), path).toEqual({ answer: sent.get(path), isDoubled: false });
  }
  // Cloudflare reads no more of a line.
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(2000);
});

test('Apache is told what the preview sends', () => {
  const text = written.get('.htaccess') ?? '';
  for (const path of PATHS) expect(readApache(text, path), path).toEqual(sent.get(path));
});

test('nginx is told what the preview sends', () => {
  const text = written.get('nginx-headers.conf') ?? '';
  for (const path of PATHS) expect(readNginx(text, path), path).toEqual(sent.get(path));
});

test('the named hosts may frame what is made to be embedded, and nobody the rest', () => {
  for (const path of PATHS) {
    const hosts = EMBEDDED.includes(path) ? ` ${HOSTS.join(' ')}` : '';
    expect(policyOf(path), path).toContain(`frame-ancestors 'self'${hosts};`);
  }
});

test('a site that names no host is framed by its own builder alone', () => {
  const { embed } = headersByScope(["'none'"], []);
  expect(embed['Content-Security-Policy']).toContain("frame-ancestors 'self';");
});

test('nothing unsafe is allowed anywhere, and text never becomes script', () => {
  for (const path of PATHS) {
    expect(policyOf(path), path).not.toMatch(/unsafe|blob:|https?:\/\/(?!(\*\.)?unesco\.lv)/);
    expect(policyOf(path), path).toContain("require-trusted-types-for 'script'");
  }
});

const askOf = (policy = '') => /connect-src ([^;]*);/.exec(policy)?.[1];

test('without streets nobody may ask another server', () => {
  const { page, embed } = headersByScope(HOSTS, []);
  expect(askOf(page['Content-Security-Policy'])).toBe("'self'");
  expect(askOf(embed['Content-Security-Policy'])).toBe("'self'");
});

test('with streets the pages may ask one more server, and those inside others still none', () => {
  const { page, embed } = headersByScope(HOSTS, [], true);
  expect(askOf(page['Content-Security-Policy'])).toBe("'self' https://tiles.openfreemap.org");
  expect(page['Content-Security-Policy']?.match(/openfreemap/g)).toHaveLength(1);
  expect(embed['Content-Security-Policy']).not.toContain('openfreemap');
});
