import type { Compared } from '../comparisons/compared.ts';
import { comparisonDa } from './comparison-da.ts';
import { comparisonEn } from './comparison-en.ts';
import { comparisonExplanation } from './comparison-explanation.ts';
import { comparisonNb } from './comparison-nb.ts';
import { comparisonNn } from './comparison-nn.ts';
import { comparisonSv } from './comparison-sv.ts';
import type { ComparisonWords } from './comparison-words.ts';

export const comparisonLanguages: readonly ComparisonWords[] = [
  comparisonNb,
  comparisonNn,
  comparisonDa,
  comparisonSv,
  comparisonEn,
];

/** What is said of a comparison in one language, every kind of space a plain one. */
export function told(compared: Compared, words: ComparisonWords): string {
  return comparisonExplanation(compared, words).replaceAll(/\s/g, ' ');
}

/** What is said in Norwegian (bokmål and nynorsk), Danish, Swedish and English, in this order. */
export function toldInAll(compared: Compared): string[] {
  return comparisonLanguages.map((words) => told(compared, words));
}
