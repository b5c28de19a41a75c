import type { Language } from './language.test-data.ts';
import { variants } from './variants.test-data.ts';
import { wordsIn } from './words-in.test-data.ts';

/** The forms in a text for which its language has another that all texts keep to. */
export function variantFaults(language: Language, text: string): string[] {
  const used = wordsIn(text);
  return Object.entries(variants[language]).flatMap(([form, others]) =>
    others.filter((other) => used.includes(other)).map((other) => `${other}: the texts write ${form}`),
  );
}
