import type { Language } from './language.test-data.ts';
import { terms } from './terms.test-data.ts';
import { wordsIn } from './words-in.test-data.ts';

const american =
  /(?<!\p{L})(?!siz|priz|seiz|capsiz)\p{L}+(?:iz(?:e|es|ed|ing|ation|ations)|yz(?:e|es|ed|ing))(?!\p{L})|(?<!\p{L})(?:behavior|center|color|favor|honor|labor|program|fulfill|enroll|catalog|defense|practicing|practiced)s?(?!\p{L})/giu;

/** The words that a language uses for something else, or as a second name, where the field has a word of its own. */
export function termFaults(language: Language, text: string): string[] {
  const used = new Set(wordsIn(text));
  const faults = Object.entries(terms).flatMap(([meaning, { [language]: term }]) =>
    term.not.filter((word) => used.has(word)).map((word) => `${word} (for ${meaning}: ${term.use.join(', ')})`),
  );
  const spelt =
    language === 'en'
      ? (text.match(american) ?? []).filter((word) => !/^(?:size|sized|sizes|prize|prizes)$/i.test(word))
      : [];
  return [...faults, ...spelt.map((word) => `${word} (British spelling)`)];
}
