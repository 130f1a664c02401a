import type { LanguageCode } from '#src/domain/language.ts';
import { loadMessages } from '#src/i18n/load.ts';
import type { Messages } from '#src/i18n/messages.ts';

/** The words of the page, in the language that was asked for last. */
export class Wording {
  #messages = $state.raw<Messages>() as Messages;
  #wanted: LanguageCode;

  constructor(messages: Messages) {
    this.#messages = messages;
    this.#wanted = messages.language;
  }

  get messages(): Messages {
    return this.#messages;
  }

  /**
   * Fetches the words of a language. False where it is spoken already, or another was asked for
   * meanwhile; throws where the words do not come, and the page keeps those it has.
   */
  async speak(language: LanguageCode): Promise<boolean> {
    this.#wanted = language;
    if (language === this.#messages.language) return false;
    const messages = await loadMessages(language);
    if (this.#wanted !== language) return false;
    this.#messages = messages;
    return true;
  }
}
