import type { Language } from './language.test-data.ts';

const duty: Readonly<Record<Language, RegExp>> = {
  nb: /\b(?:skal|må|bør|burde|ansvar|forutsetter)(?!\p{L})/giu,
  nn: /\b(?:skal|må|bør|burde|ansvar|føreset)(?!\p{L})/giu,
  da: /\b(?:skal|må|bør|burde|ansvar|forudsætter)(?!\p{L})/giu,
  sv: /\b(?:ska|skall|måste|bör|borde|ansvar|ansvarar|förutsätter)(?!\p{L})/giu,
  en: /\b(?:shall|must|should|ought|responsible|responsibility)\b/gi,
};

/** The words of duty that are in words: one can agree with a duty without the practice being there. */
export function dutyWords(language: Language, words: string): string[] {
  return words.match(duty[language]) ?? [];
}
