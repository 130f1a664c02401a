import { afterEach, expect, test, vi } from 'vitest';
import { AtlasElement, TAG } from '#src/shells/element/atlas-element.ts';
import type { LearningCitiesAtlasElement } from '#src/shells/element/types.ts';
import { findHeight, writeEvent, writeHeight } from '#src/url/embed-messages.ts';

// An origin that is never asked: the frames are lazy and out of sight, or hidden.
const BASE = 'https://atlas.invalid/';
const ORIGIN = 'https://atlas.invalid';

customElements.define(TAG, AtlasElement);

/** An element in the page, too far down for its frame to be fetched. */
function put(html: string): LearningCitiesAtlasElement {
  document.body.innerHTML = `<div style="height:20000px"></div>${html}`;
  const element = document.querySelector(TAG);
  if (!element) throw new Error('There is no element.');
  return element;
}

function frameOf(element: HTMLElement): HTMLIFrameElement {
  const frames = element.querySelectorAll('iframe');
  expect(frames).toHaveLength(1);
  return frames[0] as HTMLIFrameElement;
}

function say(data: unknown, source: Window | null, origin = ORIGIN): void {
  window.dispatchEvent(new MessageEvent('message', { data, source, origin }));
}

afterEach(() => {
  document.body.replaceChildren();
});

test('makes the frame that the rules for hosts ask for from its attributes', () => {
  const frame = frameOf(
    put(
      `<${TAG} base="${BASE}" lang="ru-RU" theme="dark" city="espoo" maponly hash="#year=2020"></${TAG}>`,
    ),
  );

  expect(frame.src).toBe(`${BASE}ru/embed/?theme=dark&city=espoo&maponly=1#year=2020`);
  expect(frame.loading).toBe('lazy');
  expect(frame.allow).toBe('fullscreen; web-share; clipboard-write');
  expect(frame.referrerPolicy).toBe('strict-origin-when-cross-origin');
  expect(frame.title).toBe('Атлас обучающихся городов: карта');
});

test('takes over a frame that stands inside of it', () => {
  const element = put(
    `<${TAG} lang="en"><iframe loading="lazy" src="${BASE}embed/"></iframe></${TAG}>`,
  );

  expect(frameOf(element).src).toBe(`${BASE}embed/`);
  element.setAttribute('city', 'espoo');
  expect(frameOf(element).src).toBe(`${BASE}embed/`);
});

test('follows its attributes with a new frame', () => {
  const element = put(`<${TAG} base="${BASE}" lang="lv"></${TAG}>`);
  const first = frameOf(element);
  element.setAttribute('theme', 'light');

  expect(frameOf(element)).not.toBe(first);
  expect(frameOf(element).src).toBe(`${BASE}embed/?theme=light`);
});

test('is as high as its own frame says, from its own origin', () => {
  const element = put(`<${TAG} base="${BASE}"></${TAG}>`);
  const frame = frameOf(element);
  const [message] = writeHeight(findHeight(800, 0), '');

  say(message, window);
  say(message, frame.contentWindow, 'https://other.invalid');
  expect(frame.style.height).toBe('auto');
  say(message, frame.contentWindow);
  expect(frame.style.height).toBe('600px');
  say({ ...(message as object), height: 1e9 }, frame.contentWindow);
  expect(frame.style.height).toBe('900px');
  say({ ...(message as object), height: NaN }, frame.contentWindow);
  expect(frame.style.height).toBe('900px');
});

test('is not bent by the style of its host', () => {
  const element = put(
    `<style>iframe { height: 50px !important; width: 10px !important }</style><${TAG} base="${BASE}"></${TAG}>`,
  );
  const frame = frameOf(element);
  say(writeHeight(480, '')[0], frame.contentWindow);

  expect(getComputedStyle(frame).height).toBe('480px');
  expect(frame.getBoundingClientRect().width).toBe(element.getBoundingClientRect().width);
});

test('tells its page what happens, typed', () => {
  const element = put(`<${TAG} base="${BASE}"></${TAG}>`);
  const heard: unknown[] = [];
  element.addEventListener('ready', ({ detail }) => heard.push(detail.lang));
  element.addEventListener('select', ({ detail }) => heard.push(detail.city));
  element.addEventListener('view', ({ detail }) => heard.push(detail.hash));
  const { contentWindow } = frameOf(element);
  say(writeEvent('ready', { lang: 'en' }), contentWindow);
  say(writeEvent('select', { city: 'espoo' }), contentWindow);
  say(writeEvent('view', { hash: 'city=espoo' }), contentWindow);

  expect(heard).toEqual(['en', 'espoo', 'city=espoo']);
});

test('keeps the last command of each kind until the frame obeys, and tells it alone', () => {
  const element = put(`<${TAG} base="${BASE}"></${TAG}>`);
  const { contentWindow } = frameOf(element);
  const post = vi.spyOn(contentWindow as Window, 'postMessage').mockReturnValue();
  element.select('tartu');
  element.select('espoo');
  element.filter({ region: 'africa' });
  expect(post).not.toHaveBeenCalled();
  say(writeEvent('ready', { lang: 'en' }), contentWindow);
  element.step(2);

  const command = (name: string, detail: unknown) => [
    { type: 'learning-cities:command', v: 1, name, detail },
    ORIGIN,
  ];
  expect(post.mock.calls).toEqual([
    command('select', { city: 'espoo' }),
    command('filter', { region: 'africa' }),
    command('step', { n: 2 }),
  ]);
});

test('put back into the page it waits for its frame again', () => {
  const element = put(`<${TAG} base="${BASE}"></${TAG}>`);
  say(writeEvent('ready', { lang: 'en' }), frameOf(element).contentWindow);
  element.remove();
  document.body.append(element);
  const { contentWindow } = frameOf(element);
  const post = vi.spyOn(contentWindow as Window, 'postMessage').mockReturnValue();
  element.select('espoo');
  expect(post).not.toHaveBeenCalled();
  say(writeEvent('ready', { lang: 'en' }), contentWindow);

  expect(post).toHaveBeenCalledOnce();
});
