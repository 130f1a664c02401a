import type { LanguageCode } from '#src/domain/language.ts';
import type { View } from '#src/domain/view.ts';
import { formatView, parseView } from '#src/url/codec.ts';
import { parseOptions, type Options } from '#src/url/options.ts';
import type { Atlas } from './atlas.svelte.ts';
import { addressIn, atlasIn, listIn, readPageLanguage } from './page-address.ts';
import type { Step } from './ports.ts';

/** Milliseconds that refinements are gathered for: browsers refuse more than 100 writes in 30 s. */
const GATHER = 250;

/** What a page says of a view in the address bar, and how it takes up one from there. */
export interface Telling {
  readonly tell: (view: View) => View;
  readonly restore: (view: View) => void;
}

/**
 * Keeps the address bar and the state in step, both ways; the only place that touches `location`
 * and `history`. `root` is the absolute address of the site's root. A page inside another one makes no
 * steps, since they would be steps of that one's history too. A `telling` page keeps some of its view
 * to itself. Returns the undo.
 */
export function syncUrl(atlas: Atlas, root: URL, makesSteps = true, telling?: Telling): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pending: string | undefined;

  const address = () => {
    const fragment = formatView(telling?.tell(atlas.view) ?? atlas.view);
    return addressIn(atlas.language, root) + (fragment === '' ? '' : `#${fragment}`);
  };
  /** Writes what was gathered into the step of history it belongs to. */
  const settle = () => {
    clearTimeout(timer);
    if (pending !== undefined) history.replaceState(null, '', pending);
    timer = pending = undefined;
  };
  atlas.onCommit = (step: Step) => {
    if (step === 'replace' || !makesSteps) {
      pending = address();
      timer ??= setTimeout(settle, GATHER);
      return;
    }
    settle();
    if (address() !== location.pathname + location.search + location.hash) {
      history.pushState(null, '', address());
    }
  };
  const onNavigate = () => {
    clearTimeout(timer);
    timer = pending = undefined;
    atlas.setLanguage(readPageLanguage(root), null).catch((error: unknown) => {
      console.error(error);
      location.reload();
    });
    const view = readView();
    if (telling) telling.restore(view);
    else atlas.restore(view);
  };
  addEventListener('popstate', onNavigate);
  addEventListener('pagehide', settle);
  return () => {
    clearTimeout(timer);
    removeEventListener('popstate', onNavigate);
    removeEventListener('pagehide', settle);
    atlas.onCommit = () => undefined;
  };
}

/** What the host asks for in the query. */
export function readOptions(): Options {
  return parseOptions(location.search);
}

/** The view that the address bar asks for; anything unreadable in it is the default. */
export function readView(): View {
  const view = parseView(location.hash.slice(1));
  return view.city === null ? { ...view, city: readOptions().city } : view;
}

/** Moves a page that stands in another language than `?lang=` asks for; true when it does. */
export function moveToLanguage(root: URL): boolean {
  const { lang } = readOptions();
  if (lang === null || lang === readPageLanguage(root)) return false;
  location.replace(addressIn(lang, root) + location.hash);
  return true;
}

/** Address of this page in another language, for links that are opened in a tab of their own. */
export function linkTo(language: LanguageCode, root: URL): string {
  return addressIn(language, root) + location.hash;
}

/**
 * Loads the page anew after a part of it could not be fetched, if the site has been published again
 * since: the old parts are then gone. Once at most, a page that was itself loaded anew stays as it
 * is. `script` is the address of the script that runs.
 */
export async function reloadIfStale(script: string): Promise<void> {
  const [navigation] = performance.getEntriesByType('navigation');
  if ((navigation as PerformanceNavigationTiming | undefined)?.type === 'reload') return;
  const response = await fetch(location.pathname, { cache: 'no-store' });
  const name = script.slice(script.lastIndexOf('/') + 1);
  if (response.ok && !(await response.text()).includes(name)) location.reload();
}

/** Loads the page anew, at the visitor's word. */
export function reloadPage(): void {
  location.reload();
}

/** Loads another page, as a link to it does. */
export function loadPage(href: string): void {
  location.assign(href);
}

/** What the name of a kiosk's tab begins with; the tab's name is gone with the tab. */
const START = 'learning-cities-kiosk:';

/** Remembers, for as long as this tab lives, the page that an unattended stage was opened as. */
export function rememberStart(): void {
  if (!window.name.startsWith(START)) window.name = START + location.pathname + location.search;
}

/** Loads the page that an unattended stage was opened as, unless it is this one. */
export function returnToStart(): void {
  const start = findStart();
  if (start) location.replace(start);
}

/** The page that an unattended stage was opened as; null where it is this one. */
export function findStart(): URL | null {
  const start = window.name.startsWith(START) ? window.name.slice(START.length) : '';
  // Whoever opened the tab may have named it: nothing but a page of this site is loaded.
  const url = start.startsWith('/') ? new URL(start, location.href) : null;
  if (!url || url.protocol !== location.protocol || url.host !== location.host) return null;
  return url.pathname + url.search === location.pathname + location.search ? null : url;
}

/** Address of the table of all cities in the language of this page. */
export function linkToList(root: URL): string {
  return listIn(readPageLanguage(root), root);
}

/** Address of the whole Atlas in the language of this page, as the embedded one shows it now. */
export function linkToAtlas(atlas: Atlas, root: URL): string {
  const fragment = formatView(atlas.view);
  return atlasIn(readPageLanguage(root), root) + (fragment === '' ? '' : `#${fragment}`);
}
