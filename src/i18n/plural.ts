import type { LanguageCode } from '#src/domain/language.ts';

/** The forms of one sentence; a language fills the classes that `Intl.PluralRules` gives it. */
export interface PluralForms {
  readonly zero?: string;
  readonly one: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** Picks the form of a whole sentence that fits a number. */
export type Plural = (n: number, forms: PluralForms) => string;

export function createPlural(language: LanguageCode): Plural {
  const rules = new Intl.PluralRules(language);
  return (n, forms) => {
    const category = rules.select(n);
    return (category === 'two' ? undefined : forms[category]) ?? forms.other;
  };
}
