import { createContext } from 'svelte';
import type { Localized } from '#data/schema/fields.ts';
import { readFact, type TourKnowledge } from '#src/domain/tour-fact.ts';
import type { Messages } from '#src/i18n/messages.ts';
import type { StageMessages } from '#src/i18n/stage/messages.ts';
import { tell, writeFigure } from '#src/i18n/stage/tell.ts';

/** What the parts of a step have to say and to say it with. */
export interface StageTelling {
  readonly words: StageMessages;
  /** null until the data has arrived. */
  readonly knowledge: TourKnowledge | null;
  readonly messages: Messages;
}

/** Set once by the shell. */
export const [useTelling, provideTelling] = createContext<() => StageTelling>();

/** A text of a talk; nothing until the data it speaks of has arrived. */
export function tellText(text: Localized, { knowledge, messages }: StageTelling): string {
  if (knowledge) return tell(text, knowledge, messages);
  const plain = text[messages.language];
  return plain.includes('{') ? '\u00a0' : plain;
}

/** A fact set large; nothing until the data has arrived. */
export function tellFigure(fact: string, { knowledge, messages }: StageTelling): string {
  const found = knowledge && readFact(fact, knowledge);
  return found ? writeFigure(found, messages) : '\u00a0';
}
