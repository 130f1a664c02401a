import { DEFAULT_LANGUAGE, isLanguage, type LanguageCode } from '#src/domain/language.ts';
import { isOneOf } from '#src/domain/guard.ts';
import { FRAME_WORDS } from '#src/i18n/builder/frame.ts';
import { buildEmbedAddress } from '#src/url/embed-address.ts';
import { writeCommand, type Command } from '#src/url/embed-messages.ts';
import { readFrameMessage } from '#src/url/frame-messages.ts';
import { THEMES } from '#src/url/options.ts';
import type { AtlasFilters, LearningCitiesAtlasElement } from './types.ts';

export const TAG = 'learning-cities-atlas';

/** As the plain frame of `writeEmbedCode`; important, since the style of a host knows no bounds. */
const FRAME_STYLE = {
  display: 'block',
  border: '0',
  width: '100%',
  height: 'auto',
  'aspect-ratio': '4/3',
  'min-height': '320px',
  'max-height': '900px',
} as const;

/** `<learning-cities-atlas>`, as types.ts describes it to the pages that use it. */
export class AtlasElement extends HTMLElement implements LearningCitiesAtlasElement {
  static readonly observedAttributes = [
    'base',
    'lang',
    'theme',
    'city',
    'maponly',
    'hash',
    'label',
  ];

  /** Address of the Atlas for elements that name none. */
  static base = '';

  #frame: HTMLIFrameElement | null = null;
  /** Whether the frame is made from the attributes, and so follows them. */
  #isOwn = false;
  #isReady = false;
  /** The last command of each kind that came before the frame could obey. */
  readonly #waiting = new Map<Command['name'], unknown>();

  connectedCallback(): void {
    addEventListener('message', this.#receive);
    // While the page is read, what stands inside has not been read yet.
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', this.#start, { once: true });
    } else this.#start();
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.#receive);
    document.removeEventListener('DOMContentLoaded', this.#start);
    // A frame that is put back is loaded anew.
    this.#isReady = false;
  }

  attributeChangedCallback(): void {
    if (this.#isOwn) this.#make();
  }

  select(city: string | null): void {
    this.#ask('select', { city });
  }

  filter(filters: AtlasFilters): void {
    this.#ask('filter', filters);
  }

  step(n: number): void {
    this.#ask('step', { n });
  }

  readonly #start = (): void => {
    if (!this.isConnected || this.#frame) return;
    const standing = this.querySelector('iframe');
    if (standing) this.#take(standing);
    else this.#make();
  };

  /** A new frame for each address: another address in the same one would be a step in the history. */
  #make(): void {
    const root = new URL(this.getAttribute('base') ?? AtlasElement.base, document.baseURI);
    const theme = this.getAttribute('theme');
    const language = this.#findLanguage();
    const frame = document.createElement('iframe');
    frame.title = this.getAttribute('label') ?? FRAME_WORDS[language].title;
    frame.loading = 'lazy';
    frame.allow = 'fullscreen; web-share; clipboard-write';
    frame.referrerPolicy = 'strict-origin-when-cross-origin';
    frame.src = buildEmbedAddress(root, {
      language,
      theme: isTheme(theme) ? theme : 'auto',
      city: this.getAttribute('city'),
      isMapOnly: this.hasAttribute('maponly'),
      fragment: this.getAttribute('hash')?.replace(/^#/, '') ?? '',
    }).href;
    const old = this.#frame;
    this.#isOwn = true;
    this.#take(frame);
    if (old) old.replaceWith(frame);
    else this.prepend(frame);
  }

  #take(frame: HTMLIFrameElement): void {
    this.#frame = frame;
    this.#isReady = false;
    this.style.display = 'block';
    for (const [name, value] of Object.entries(FRAME_STYLE)) setStyle(frame, name, value);
  }

  /** The language of the element or of what it stands in, where the Atlas speaks it. */
  #findLanguage(): LanguageCode {
    const [code = ''] = this.closest<HTMLElement>('[lang]')?.lang.toLowerCase().split('-') ?? [];
    return isLanguage(code) ? code : DEFAULT_LANGUAGE;
  }

  #ask(name: Command['name'], detail: unknown): void {
    if (!this.#isReady) this.#waiting.set(name, detail);
    else if (this.#frame) {
      const { origin } = new URL(this.#frame.src);
      this.#frame.contentWindow?.postMessage(writeCommand(name, detail), origin);
    }
  }

  /** Hears the own frame alone, and only while it shows the origin it was made for. */
  readonly #receive = ({ data, source, origin }: MessageEvent<unknown>): void => {
    const frame = this.#frame;
    if (!frame || source !== frame.contentWindow || origin !== new URL(frame.src).origin) return;
    const message = readFrameMessage(data);
    if (message?.kind === 'height') {
      setStyle(frame, 'aspect-ratio', 'auto');
      setStyle(frame, 'height', `${message.height}px`);
    } else if (message) {
      if (message.kind === 'ready') this.#release();
      this.dispatchEvent(new CustomEvent(message.kind, { detail: message.detail }));
    }
  };

  #release(): void {
    this.#isReady = true;
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const [name, detail] of waiting) this.#ask(name, detail);
  }
}

const isTheme = isOneOf(THEMES);

function setStyle(frame: HTMLIFrameElement, name: string, value: string): void {
  frame.style.setProperty(name, value, 'important');
}
