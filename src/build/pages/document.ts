import type { LanguageCode } from '#src/domain/language.ts';

/** What a static page says of itself in its head. */
export interface Head {
  readonly language: LanguageCode;
  readonly title: string;
  readonly description: string;
  /** Name of the whole site. */
  readonly siteName: string;
  /** From the page to the site's root: '../'. */
  readonly root: string;
  /** Files relative to the site's root. */
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  /** Absolute addresses, only where the site knows its own. */
  readonly absolute: Absolute | null;
  /** A schema.org description, as a JSON value. */
  readonly data: unknown;
}

/** What needs an absolute address. */
export interface Absolute {
  readonly canonical: string;
  /** The page in each language, by language code; `x-default` for readers of none. */
  readonly alternates: readonly { readonly hreflang: string; readonly href: string }[];
  readonly image: string | null;
  /** What the page gives to programs that show links as what they lead to (oEmbed 1.0). */
  readonly oembed: string | null;
}

const LOCALES: Record<LanguageCode, string> = { lv: 'lv_LV', en: 'en_GB', ru: 'ru_RU' };

/** A whole HTML document around a body. */
export function writeDocument(head: Head, body: string): string {
  const lines = [
    '<meta charset="utf-8">',
    `<title>${escapeHtml(head.title)}</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    meta('description', head.description),
    '<meta name="referrer" content="no-referrer">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="theme-color" media="(prefers-color-scheme: light)" content="#dfe8ec">',
    '<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#0b1720">',
    `<link rel="icon" href="${head.root}favicon.svg" type="image/svg+xml">`,
    ...head.styles.map((path) => `<link rel="stylesheet" href="${head.root}${path}">`),
    ...head.scripts.map((path) => `<script type="module" src="${head.root}${path}"></script>`),
    ...writePreview(head),
    ...(head.data === null ? [] : [dataBlock(head.data)]),
  ];
  return `<!doctype html>
<html lang="${head.language}">
<head>
${lines.join('\n')}
</head>
<body class="page">
${body}
</body>
</html>
`;
}

/** What a shared link shows of a page, and its address among its siblings where that is known. */
export function writePreview(
  head: Pick<Head, 'language' | 'title' | 'description' | 'siteName' | 'absolute'>,
): readonly string[] {
  return [
    property('og:type', 'website'),
    property('og:site_name', head.siteName),
    property('og:locale', LOCALES[head.language]),
    property('og:title', head.title),
    property('og:description', head.description),
    ...absoluteLines(head.absolute),
  ];
}

function absoluteLines(absolute: Absolute | null): readonly string[] {
  if (absolute === null) return [];
  return [
    `<link rel="canonical" href="${escapeHtml(absolute.canonical)}">`,
    ...absolute.alternates.map(
      ({ hreflang, href }) =>
        `<link rel="alternate" hreflang="${hreflang}" href="${escapeHtml(href)}">`,
    ),
    property('og:url', absolute.canonical),
    ...(absolute.oembed === null
      ? []
      : [
          `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(absolute.oembed)}">`,
        ]),
    ...(absolute.image === null
      ? []
      : [property('og:image', absolute.image), meta('twitter:card', 'summary_large_image')]),
  ];
}

/** JSON-LD; a data block is not script, so that the policy lets it stand. */
function dataBlock(data: unknown): string {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return `<script type="application/ld+json">${json}</script>`;
}

function meta(name: string, content: string): string {
  return `<meta name="${name}" content="${escapeHtml(content)}">`;
}

function property(name: string, content: string): string {
  return `<meta property="${name}" content="${escapeHtml(content)}">`;
}

/** Text for an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
