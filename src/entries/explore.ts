import { flushSync, mount, tick } from 'svelte';
// First, so that the style of everybody comes before that of a shell.
import { begin, loadFonts, markFirstPaint, root } from './begin.ts';
import type { LanguageCode } from '#src/domain/language.ts';
import { loadStreets } from '#src/panels/streets/source.ts';
import Explore from '#src/shells/explore/Explore.svelte';
import { linkTo, linkToList, moveToLanguage, reloadIfStale, syncUrl } from '#src/state/url-sync.ts';

/** The page's own relative link to its icon would point elsewhere once the language has changed. */
function fixIcon(): void {
  const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
  if (icon && !icon.href.startsWith('data:')) icon.href = new URL('favicon.svg', root).href;
}

/** Starts the Atlas in the page it was loaded by. */
async function start(): Promise<void> {
  if (moveToLanguage(root)) return;
  fixIcon();
  const { atlas, target, props } = await begin();
  syncUrl(atlas, root);
  const language = (other: LanguageCode) => linkTo(other, root);
  const overlays = props.site.site.streets && !props.isMapOnly ? loadStreets : undefined;
  mount(Explore, {
    target,
    props: {
      ...props,
      site: { ...props.site, overlays },
      hrefs: { language, list: () => linkToList(root) },
    },
  });
  flushSync();
  if (props.standing) markFirstPaint();
  await atlas.index.load();
  await tick();
  if (atlas.index.value) performance.mark('shell-ready');
  // The letters of our own come when everything works already; the system's stand in till then.
  await loadFonts();
  if (navigator.serviceWorker?.controller) {
    (await import('./updates.ts')).offerUpdates(atlas, root);
  }
}

addEventListener('vite:preloadError', () => {
  // Whoever asked for the part says what is missing; this only helps where a new page would have it.
  reloadIfStale(import.meta.url).catch(console.error);
});

void start();
