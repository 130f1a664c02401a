import type { LanguageCode } from '#src/domain/language.ts';
import type { Stage } from '#src/state/stage.svelte.ts';
import { toggleFullScreen } from './full-screen.ts';
import { findCommand, type Command } from './keys.ts';
import { Line, type Clock, type Word } from './line.ts';
import { openSpeakerWindow } from './speaker-window.ts';

/** Where the stage leads to. */
export interface StageHrefs {
  readonly language: (language: LanguageCode) => string;
  readonly tour: (id: string) => string;
  readonly explore: () => string;
}

/** What may stand over the talk. */
export type Sheet = 'menu' | 'search' | 'help' | 'about' | 'offline' | 'popup';

/** Commands that a button of the speaker's window may send, too. */
const REMOTE: readonly string[] = ['next', 'previous', 'first', 'last', 'back', 'black', 'white'];

/** Commands that only a speaker needs. */
export const SPEAKERS: readonly string[] = ['speaker', 'full', 'black', 'white', 'help'];

/**
 * The hands of the talk: takes keys, buttons and words from the speaker's window and does what they
 * ask. Whether letters are commands lives here, in memory only.
 */
export class Desk {
  readonly stage: Stage;
  readonly isKiosk: boolean;
  readonly #line: Line;
  #sheet = $state<Sheet | null>(null);
  #hasLetters = $state(true);
  #isFull = $state(false);
  #clock: Clock | null = null;
  #told = '';

  /** `isKiosk`: nobody speaks, and whoever passes by may not do all that a speaker may. */
  constructor(stage: Stage, isKiosk = false) {
    this.stage = stage;
    this.isKiosk = isKiosk;
    this.#line = new Line(stage.tour.id, (word) => this.#hear(word));
    document.addEventListener('fullscreenchange', () => {
      this.#isFull = document.fullscreenElement !== null;
    });
  }

  get sheet(): Sheet | null {
    return this.#sheet;
  }
  get hasLetters(): boolean {
    return this.#hasLetters;
  }
  get isFull(): boolean {
    return this.#isFull;
  }

  setLetters(isOn: boolean): void {
    this.#hasLetters = isOn;
  }

  toggle(sheet: Sheet): void {
    this.#sheet = this.#sheet === sheet ? null : sheet;
  }
  closeSheet(): void {
    this.#sheet = null;
  }

  /** Leaves the talk for a city. */
  visit(id: string): void {
    this.closeSheet();
    this.stage.atlas.choose(id);
  }

  /** A key, before anything else on the page has heard of it: the map would pan with the arrows. */
  press(event: KeyboardEvent): void {
    const { activeElement } = document;
    const command = findCommand(event, {
      isField:
        activeElement !== null &&
        activeElement.matches('input:not([type="checkbox"]), select, textarea'),
      isControl: activeElement?.matches(':focus-visible:is(button, a, input)') ?? false,
      hasLetters: this.#hasLetters,
    });
    if (!command) return;
    const isFieldsOwn = command.name === 'back' && hasOpenList(activeElement);
    if (isFieldsOwn) return;
    event.preventDefault();
    event.stopPropagation();
    this.perform(command);
  }

  perform(command: Command): void {
    const { stage } = this;
    if (command.name === 'digit') return stage.typeDigit(command.digit);
    if (this.isKiosk && SPEAKERS.includes(command.name)) return;
    if (this.#sheet !== null && !this.#leaveSheet(command)) return;
    switch (command.name) {
      case 'next':
        return stage.next();
      case 'previous':
        return stage.previous();
      case 'first':
        return stage.goTo(1);
      case 'last':
        return stage.goTo(stage.tour.steps.length);
      case 'enter':
        return void stage.enterDigits();
      case 'back':
        return this.#back();
      case 'return':
        return stage.detour ? stage.comeBack() : undefined;
      case 'black':
      case 'white':
        return stage.cover(command.name);
      case 'full':
        return void toggleFullScreen().catch(console.error);
      case 'speaker':
        return this.#openSpeaker();
      case 'search':
      case 'help':
        return this.toggle(command.name);
    }
  }

  /** Tells the speaker's window of every change from now on; returns the undo. */
  keepTelling(): () => void {
    return $effect.root(() => {
      $effect(() => this.#tell());
    });
  }

  #tell(): void {
    const { number, tour, detour, screen, atlas } = this.stage;
    const place = `${number}`;
    const now = Date.now();
    const { started, stepped } = this.#clock ?? { started: now, stepped: now };
    this.#clock = { started, stepped: this.#told === place || this.#told === '' ? stepped : now };
    this.#told = place;
    this.#line.send({
      kind: 'state',
      tour: tour.id,
      step: number,
      detour: detour ? atlas.nameOf(detour) : null,
      screen,
      clock: this.#clock,
    });
  }

  /** With a sheet open most keys only close it; true where the command is still to be done. */
  #leaveSheet(command: Command): boolean {
    const isOther = command.name === 'search' || command.name === 'help';
    const isMenu = this.#sheet === 'menu';
    if (isOther) return true;
    this.closeSheet();
    return isMenu && command.name !== 'back';
  }

  #back(): void {
    const { stage } = this;
    if (stage.screen !== null) stage.uncover();
    else if (stage.digits !== '') stage.forgetDigits();
    else stage.comeBack();
  }

  #openSpeaker(): void {
    const opened = openSpeakerWindow();
    if (opened) this.#line.connect(opened);
    else this.#sheet = 'popup';
  }

  #hear(word: Word): void {
    if (word.kind === 'hello') {
      // After a reload of the stage only the speaker's window still knows when the talk began.
      if (word.clock && (!this.#clock || word.clock.started < this.#clock.started)) {
        this.#clock = word.clock;
      }
      this.#tell();
    } else if (word.kind === 'go') this.stage.goTo(word.step);
    else if (word.kind === 'restart') {
      const now = Date.now();
      this.#clock = { started: now, stepped: now };
      this.#tell();
    } else if (word.kind === 'command' && REMOTE.includes(word.command)) {
      this.perform({ name: word.command } as Command);
    }
  }
}

/** Whether Escape belongs to the list of a combobox, which it closes first. */
function hasOpenList(element: Element | null): boolean {
  return element?.getAttribute('aria-expanded') === 'true' && element.matches('input');
}
