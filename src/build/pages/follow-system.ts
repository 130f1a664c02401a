/** What an attribute of the root stands for when no script is there to set it. */
const WISHES: Readonly<Record<string, string>> = {
  'theme=dark': '(prefers-color-scheme: dark)',
  'contrast=more': '(prefers-contrast: more)',
};

/** `:root` with attributes such as `[data-theme='dark']`, and its declarations; minified or not. */
const ROOT_RULE = /:root((?:\[data-[a-z]+=['"]?[a-z]+['"]?\])+)\s*\{([^{}]*)\}/g;
const ATTRIBUTE = /\[data-([a-z]+)=['"]?([a-z]+)['"]?\]/g;

/**
 * Repeats the rules for `:root[data-theme='dark']` and `:root[data-contrast='more']` as media
 * queries, so that a page without script follows the system as well. They hold only while the
 * attributes are absent: a choice made by script or by a host wins. On screens alone: paper is
 * always light. Other rules stay as they are.
 */
export function followSystem(css: string): string {
  const followers = [...css.matchAll(ROOT_RULE)].flatMap(([, selector = '', body = '']) => {
    const attributes = [...selector.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => ({
      name,
      wish: WISHES[`${name}=${value}`],
    }));
    if (attributes.some(({ wish }) => wish === undefined)) return [];
    const media = attributes.map(({ wish }) => wish).join(' and ');
    const absent = attributes.map(({ name }) => `:not([data-${name}])`).join('');
    return [`@media screen and ${media}{:root${absent}{${body.trim()}}}\n`];
  });
  return followers.length === 0 ? css : `${css}\n${followers.join('')}`;
}
