import { flushSync, mount, tick } from 'svelte';
// First, so that the style of everybody comes before that of a shell.
import { begin, markFirstPaint, root } from './begin.ts';
import { assets } from 'virtual:atlas-assets';
import { decodeTours, findTour, stepOf, type Tour } from '#src/domain/tour.ts';
import type { Atlas } from '#src/state/atlas.svelte.ts';
import Embed from '#src/shells/embed/Embed.svelte';
import { Host } from '#src/shells/embed/host.ts';
import { fetchJson } from '#src/state/fetch-json.ts';
import { leaveStep, showStep } from '#src/state/tour-step.ts';
import { linkToAtlas, linkToList, moveToLanguage, syncUrl } from '#src/state/url-sync.ts';
import type { Command } from '#src/url/embed-messages.ts';

/** Fetched once, by the first host that tells one. */
let talk: Promise<Tour | undefined> | undefined;

async function fetchTalk(): Promise<Tour | undefined> {
  return findTour(await fetchJson(new URL(assets.tours, root).href, decodeTours), null);
}

async function obey(atlas: Atlas, command: Command): Promise<void> {
  if (command.name === 'step') {
    talk ??= fetchTalk();
    const tour = await talk;
    if (tour) showStep(atlas, stepOf(tour, command.n));
    return;
  }
  leaveStep(atlas);
  if (command.name === 'filter') atlas.setFilters(command.filters);
  else if (command.city === null) atlas.closePanel();
  else if (atlas.cities.has(command.city)) atlas.choose(command.city);
}

/** A command that could not be carried out leaves the map as it is, and the next one its chance. */
function excuse(error: unknown): void {
  talk = undefined;
  console.error(error);
}

/** Starts the embedded Atlas in the page it was loaded by. */
async function start(): Promise<void> {
  if (moveToLanguage(root)) return;
  const { atlas, target, props } = await begin();
  const host = new Host(window);
  syncUrl(atlas, root, !host.isThere);
  const hrefs = { atlas: () => linkToAtlas(atlas, root), list: () => linkToList(root) };
  mount(Embed, { target, props: { ...props, host, hrefs } });
  flushSync();
  if (props.standing) markFirstPaint();
  // One after the other, as they came, and not before the members are known.
  let done = atlas.index.load();
  const known = done;
  host.listen((command) => (done = done.then(() => obey(atlas, command)).catch(excuse)));
  await known;
  await tick();
  if (atlas.index.value) performance.mark('shell-ready');
  host.tell('ready', { lang: atlas.language });
}

void start();
