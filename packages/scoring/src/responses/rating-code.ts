import type { Issue } from '@rubrikk/core';
import { missingKinds } from '../tally/missing-kinds.ts';
import { isObject } from './is-object.ts';
import { quoted } from './quoted.ts';
import type { ResponseCodes } from './response-codes.ts';

/** What is wrong with a value, wherever it stands. */
export type Fault = Omit<Issue, 'path'>;

/** Reads a rating of a row: its code, or what is wrong with it. */
export function ratingCode(codes: ResponseCodes, levels: readonly string[]): (value: unknown) => number | Fault {
  const numbers = levels.map((_, position) => String(position + 1));
  // A scale with numbers of its own for ids means those, wherever they stand.
  const isNumbered = !numbers.some((number) => codes.levelOf(number) !== undefined);
  const words = new Map([...codes.missing, ...levels.map((id, at) => [id, at] as const), ['', codes.skipped] as const]);
  return (value) => {
    if (value === undefined || value === null) return codes.skipped;
    if (typeof value === 'string') return words.get(value) ?? unknown(value, levels);
    if (typeof value === 'number') return levelNumber(value, isNumbered, codes, levels);
    return isObject(value) ? fromRating(value, codes, levels) : unknown(value, levels);
  };
}

function levelNumber(value: number, isNumbered: boolean, codes: ResponseCodes, levels: readonly string[]) {
  if (!isNumbered) return codes.levelOf(String(value)) ?? unknown(value, levels);
  return Number.isInteger(value) && value >= 1 && value <= levels.length ? value - 1 : unknown(value, levels);
}

function fromRating(value: Readonly<Record<string, unknown>>, codes: ResponseCodes, levels: readonly string[]) {
  const { level, missing } = value;
  if (level === undefined) return codes.missing.get(missing as string) ?? unknown(missing, levels);
  if (missing === undefined)
    return (typeof level === 'string' ? codes.levelOf(level) : undefined) ?? unknown(level, levels);
  const message = 'A rating has a "level" or says why it is "missing", not both; remove one of them.';
  return { code: 'unknown-key' as const, message };
}

function unknown(value: unknown, levels: readonly string[]): Fault {
  const message = `The scale has no level ${quoted(value)}; expected one of ${levels.join(', ')}, or of ${missingKinds.join(', ')}.`;
  return { code: 'unknown-level', message };
}
