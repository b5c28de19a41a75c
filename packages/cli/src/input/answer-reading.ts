import { nearIds } from '@rubrikk/core';
import { missingWords, type ResponseFileOptions } from '@rubrikk/scoring';
import type { ColumnArguments } from '../arguments/parse-columns.ts';
import type { OrdinalDocument } from './ordinal-document.ts';
import type { OnProgress } from './read-in-pieces.ts';
import { withStems } from './with-stems.ts';

/** How a file of answers is read. */
export interface AnswerReading {
  /** How the file is laid out. */
  readonly options: ResponseFileOptions;
  /** Whether all its columns are known; if not, one that isn't an indicator is no fault. */
  readonly knowsColumns: boolean;
  readonly onProgress: OnProgress;
}

/** How a file of answers is to be read, by what the command line says of its columns. */
export function answerReading(
  { unit, role, rater, wave, round, ignore, missing, roundWords, knowsColumns }: ColumnArguments,
  rubric: OrdinalDocument | undefined,
  onProgress: OnProgress,
): AnswerReading {
  const columns = Object.entries({ unit, role, rater, wave, round }).filter(([, name]) => name !== undefined);
  const texts = rubric === undefined ? [] : rubric.texts.flatMap((text) => [text, withStems(rubric.rubric, text)]);
  const words = { texts: [...new Set(texts)], missing: { ...missingWords, ...missing }, near: nearIds };
  return { options: { ...words, roundWords, ignore, ...Object.fromEntries(columns) }, knowsColumns, onProgress };
}
