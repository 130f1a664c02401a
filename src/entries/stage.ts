import { flushSync, mount, tick } from 'svelte';
// First, so that the style of everybody comes before that of a shell.
import { begin, loadFonts, markFirstPaint, root } from './begin.ts';
import { assets } from 'virtual:atlas-assets';
import { decodeTours, findTour, type Tour } from '#src/domain/tour.ts';
import type { LanguageCode } from '#src/domain/language.ts';
import { DEFAULT_VIEW } from '#src/domain/view.ts';
import { loadStageWords } from '#src/i18n/stage/load.ts';
import { Desk } from '#src/shells/stage/desk.svelte.ts';
import Speaker from '#src/shells/stage/Speaker.svelte';
import Stage from '#src/shells/stage/Stage.svelte';
import { formatView } from '#src/url/codec.ts';
import { languageFolder } from '#src/url/paths.ts';
import { fetchJson } from '#src/state/fetch-json.ts';
import { Stage as Talk } from '#src/state/stage.svelte.ts';
import {
  linkTo,
  moveToLanguage,
  readOptions,
  reloadIfStale,
  syncUrl,
} from '#src/state/url-sync.ts';

type Beginning = Awaited<ReturnType<typeof begin>>;

const readTours = () => fetchJson(new URL(assets.tours, root).href, decodeTours);

/** Address of another talk, which begins at its first step. */
function linkToTour(id: string): string {
  const query = new URLSearchParams(location.search);
  query.set('tour', id);
  return `?${query}`;
}

/** Address of the whole Atlas, with the city of a detour open. */
function linkToExplore(language: LanguageCode, city: string | null): string {
  const fragment = formatView({ ...DEFAULT_VIEW, city });
  return new URL(`${languageFolder(language)}#${fragment}`, root).href.replace(/#$/, '');
}

/** Starts the stage, or the speaker's window, in the page it was loaded by. */
async function start(): Promise<void> {
  if (moveToLanguage(root)) return;
  const isSpeaker = readOptions().speaker;
  const [beginning, tours] = await Promise.all([begin('dark'), readTours()]);
  if (isSpeaker) await startSpeaker(beginning, tours);
  else await startStage(beginning, tours);
  await loadFonts();
}

async function startSpeaker({ atlas, target }: Beginning, tours: readonly Tour[]): Promise<void> {
  const words = await loadStageWords(atlas.language);
  const tour = findTour(tours, readOptions().tour);
  if (!tour) return;
  mount(Speaker, { target, props: { atlas, tour, words } });
  await Promise.all([atlas.index.load(), atlas.valmiera.load()]);
  performance.mark('shell-ready');
}

async function startStage({ atlas, target, props }: Beginning, tours: readonly Tour[]) {
  const words = await loadStageWords(atlas.language);
  const stage = new Talk(atlas, tours, readOptions().tour);
  const isKiosk = readOptions().kiosk;
  const desk = new Desk(stage, isKiosk);
  const hrefs = {
    language: (language: LanguageCode) => linkTo(language, root),
    tour: linkToTour,
    explore: () => linkToExplore(atlas.language, atlas.view.city),
  };
  mount(Stage, { target, props: { ...props, stage, desk, words, hrefs } });
  flushSync();
  if (props.standing) markFirstPaint();
  const { city } = atlas.view;
  await Promise.all([atlas.index.load(), atlas.valmiera.load()]);
  syncUrl(atlas, root, !isKiosk, { tell: stage.tell, restore: stage.restore });
  stage.restore({ ...atlas.view, city });
  desk.keepTelling();
  if (isKiosk) await (await import('./kiosk.ts')).startKiosk(desk, target);
  await tick();
  if (atlas.index.value) performance.mark('shell-ready');
}

addEventListener('vite:preloadError', () => {
  reloadIfStale(import.meta.url).catch(console.error);
});

void start();
