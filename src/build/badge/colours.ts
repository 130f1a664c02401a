/** The colours of a badge in one theme, each as `#rrggbb`. */
export interface BadgeColours {
  readonly paper: string;
  readonly line: string;
  readonly ink: string;
  readonly 'ink-soft': string;
  readonly sea: string;
  readonly land: string;
  readonly border: string;
  readonly accent: string;
}

const NAMES = ['paper', 'line', 'ink', 'ink-soft', 'sea', 'land', 'border', 'accent'] as const;

/**
 * Reads both themes from tokens.css, the one source of colour.
 * @throws Error when a colour is missing.
 */
export function readBadgeColours(css: string): Readonly<Record<'light' | 'dark', BadgeColours>> {
  return {
    light: readTheme(css, /:root \{[^}]*\}/),
    dark: readTheme(css, /:root\[data-theme='dark'\] \{[^}]*\}/),
  };
}

function readTheme(css: string, rule: RegExp): BadgeColours {
  const [declarations = ''] = rule.exec(css) ?? [];
  const read = (name: string): string => {
    const colour = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(declarations)?.[1];
    if (colour === undefined) throw new Error(`tokens.css: a theme has no colour --${name}`);
    return colour;
  };
  return Object.fromEntries(NAMES.map((name) => [name, read(name)])) as unknown as BadgeColours;
}
