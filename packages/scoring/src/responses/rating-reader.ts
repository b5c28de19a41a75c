import { isTime } from './is-time.ts';
import { isWords } from './is-words.ts';
import { keyCount, plainObject } from './plain-object.ts';
import type { ResponseCodes } from './response-codes.ts';

type Data = Readonly<Record<string, unknown>>;

/** Whether a value is the ratings of an assessment; writes their codes from `start` on. */
export type RatingReader = (value: unknown, isAlone: boolean, codes: Uint8Array, start: number) => boolean;

export function ratingReader(
  indicators: readonly string[],
  columns: ReadonlyMap<string, number>,
  { levelOf, missing, skipped }: ResponseCodes,
): RatingReader {
  return (value, isAlone, codes, start) => {
    const ratings = plainObject(value);
    if (ratings === undefined) return false;
    codes.fill(skipped, start, start + indicators.length);
    let next = 0;
    for (const key in ratings) {
      // Ratings mostly stand in the rubric's order, which saves looking them up.
      const column = key === indicators[next] ? next : columns.get(key);
      if (column === undefined) return false;
      const code = codeOf(ratings[key], isAlone, levelOf, missing);
      if (code < 0) return false;
      codes[start + column] = code;
      next = column + 1;
    }
    return true;
  };
}

/** The code of a rating; -1 for what is none. */
export function codeOf(
  value: unknown,
  isAlone: boolean,
  levelOf: (id: string) => number | undefined,
  missing: ReadonlyMap<string, number>,
): number {
  const rating = plainObject(value);
  if (rating === undefined || !isTime(rating['at'])) return -1;
  const { level, missing: kind } = rating;
  const keys = keyCount(rating);
  if (level === undefined) {
    const code = missing.get(kind as string);
    return code !== undefined && (keys === 2 || isTogether(rating, isAlone, keys, false)) ? code : -1;
  }
  const code = typeof level === 'string' ? levelOf(level) : undefined;
  return code !== undefined && (isAlone ? keys === 2 : isTogether(rating, isAlone, keys, true)) ? code : -1;
}

/** Whether the rest of a judgement of several holds: how many were present and why, which a level can't do without. */
function isTogether(rating: Data, isAlone: boolean, keys: number, isNeeded: boolean): boolean {
  if (isAlone) return false;
  const { present, reason } = rating;
  if (isNeeded && (present === undefined || reason === undefined)) return false;
  if (present !== undefined && !(Number.isSafeInteger(present) && (present as number) >= 1)) return false;
  if (reason !== undefined && !isWords(reason)) return false;
  return keys === 2 + (present === undefined ? 0 : 1) + (reason === undefined ? 0 : 1);
}
