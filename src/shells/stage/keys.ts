/** What a key asks of the stage. */
export type Command =
  { readonly name: Simple } | { readonly name: 'digit'; readonly digit: string };

type Simple =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'enter'
  | 'back'
  | 'return'
  | 'black'
  | 'white'
  | 'full'
  | 'speaker'
  | 'search'
  | 'help';

/** What of a keyboard event is looked at. */
export interface Stroke {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly isComposing: boolean;
  /** True while a key is held down: a clicker that sticks must not run through the talk. */
  readonly repeat: boolean;
}

/** Where the keyboard is. */
export interface Situation {
  /** A field has the focus: only Escape and Enter are commands, and Enter is the field's own. */
  readonly isField: boolean;
  /** A button or link was reached by keyboard: Space and Enter press it. */
  readonly isControl: boolean;
  /** Whether keys of letters, digits and signs are commands (WCAG 2.2, 2.1.4). */
  readonly hasLetters: boolean;
}

/** Keys that no letter stands on; clickers send Page Up and Page Down, some the arrows. */
const KEYS: Readonly<Record<string, Simple>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  Enter: 'enter',
  Escape: 'back',
  Backspace: 'return',
};

/** Letters and signs; clickers send the full stop or B for a black screen. */
const LETTERS: Readonly<Record<string, Simple>> = {
  b: 'black',
  '.': 'black',
  w: 'white',
  f: 'full',
  s: 'speaker',
  g: 'search',
  '?': 'help',
};

/** The same by their place, for keyboards that write no Latin letters there, as a Russian one. */
const PLACES: Readonly<Record<string, Simple>> = {
  KeyB: 'black',
  Period: 'black',
  KeyW: 'white',
  KeyF: 'full',
  KeyS: 'speaker',
  KeyG: 'search',
};

const PRESSING: readonly string[] = [' ', 'Enter'];
const LATIN = /^[\p{Script=Latin}\p{P}\p{S}]$/u;

/**
 * The command a key stands for, or null for one that the stage leaves to the browser (F5 among them:
 * it loads the same step anew) and for one that belongs to whatever has the focus.
 */
export function findCommand(stroke: Stroke, situation: Situation): Command | null {
  const { key, code } = stroke;
  if (stroke.ctrlKey || stroke.altKey || stroke.metaKey) return null;
  if (stroke.isComposing || stroke.repeat) return null;
  if (situation.isField) return key === 'Escape' ? { name: 'back' } : null;
  if (situation.isControl && PRESSING.includes(key)) return null;
  const plain = own(KEYS, key);
  if (plain) return { name: plain };
  if (!situation.hasLetters) return null;
  if (/^\d$/.test(key)) return { name: 'digit', digit: key };
  const letter = own(LETTERS, key.toLowerCase()) ?? (LATIN.test(key) ? null : own(PLACES, code));
  return letter ? { name: letter } : null;
}

function own(table: Readonly<Record<string, Simple>>, key: string): Simple | null {
  return Object.hasOwn(table, key) ? (table[key] ?? null) : null;
}
