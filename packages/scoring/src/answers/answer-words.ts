import type { MissingKind, ScaledRubric } from '@rubrikk/core';
import { missingKinds } from '../tally/missing-kinds.ts';
import type { AnswerOptions } from './answer-options.ts';
import { levelMeanings } from './level-meanings.ts';
import { normalWord } from './normal-word.ts';

/** The code that each word stands for. */
export type AnswerWords = ReadonlyMap<string, number>;

/**
 * Every word that a cell may hold, and the code that it stands for: a level's position from 0, or the number of levels
 * plus the position of the kind of missing. Where two meanings meet in one word, a caller's own code comes first, then
 * a level's id, its label, its number, and last the kinds of missing. A word that is the label of two levels stands for
 * none of them, and numbers for none where the scale has numbers of its own.
 */
export function answerWords(rubric: ScaledRubric, options: AnswerOptions): AnswerWords {
  const firstMissing = rubric.scale.levels.length;
  const given = Object.entries(options.missing ?? {}).map(
    ([word, kind]) => [word, firstMissing + kindPosition(kind, word)] as const,
  );
  const isCode = ([word]: readonly [string, number]) => /^-?\d+$/.test(word);
  const words = new Map<string, number | undefined>([['', firstMissing + missingKinds.indexOf('skipped')]]);
  for (const [word, code] of [
    ...given.filter(isCode),
    ...levelMeanings(rubric, options.texts).words,
    ...missingKinds.map((kind, position) => [kind, firstMissing + position] as const),
    ...given.filter((entry) => !isCode(entry)),
  ]) {
    const key = normalWord(word);
    if (!words.has(key)) words.set(key, code);
  }
  return new Map([...words].flatMap(([word, code]) => (code === undefined ? [] : [[word, code] as const])));
}

function kindPosition(kind: MissingKind, word: string): number {
  const position = missingKinds.indexOf(kind);
  if (position >= 0) return position;
  throw new RangeError(
    `Expected one of ${missingKinds.join(', ')} as what "${word}" stands for; received ${JSON.stringify(kind)}.`,
  );
}
