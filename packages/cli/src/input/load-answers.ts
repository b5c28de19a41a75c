import type { OrdinalRubric } from '@rubrikk/core';
import { type ResponseTable, readAnswers, readResponses } from '@rubrikk/scoring';
import type { Chosen } from '../arguments/parse-only.ts';
import { bad, good, type Result } from '../result.ts';
import { answerProblems, type FaultyFile } from './answer-problems.ts';
import type { AnswerReading } from './answer-reading.ts';
import { type CountedAnswers, chooseRound } from './choose-round.ts';
import { namesRounds } from './names-rounds.ts';
import { readInPieces } from './read-in-pieces.ts';

/**
 * Reads a file of answers to a rubric and counts one wave and round of it; to no rubric, to find what is wrong with the
 * file by itself. A file that names neither is counted while it is read, so that its length doesn't matter.
 */
export async function loadAnswers(
  file: string,
  rubric: OrdinalRubric | undefined,
  { options, knowsColumns, onProgress }: AnswerReading,
  chosen: Chosen = {},
): Promise<Result<CountedAnswers>> {
  const isTold = options.wave !== undefined || options.round !== undefined || Object.keys(chosen).length > 0;
  let reader: CountingReader | undefined;
  const open = (beginning: Uint8Array) =>
    isTold || namesRounds(beginning)
      ? choosingReader(file, rubric ?? noRubric, options, chosen)
      : countingReader(rubric ?? noRubric, options);
  const push = (piece: Uint8Array) => {
    reader ??= open(piece);
    reader.push(piece);
  };
  const unreadable = await readInPieces(file, push, onProgress);
  if (unreadable !== undefined) return bad(unreadable);
  const read = (reader ?? open(new Uint8Array())).end();
  if ('faults' in read) return bad(...answerProblems(file, read, rubric !== undefined, knowsColumns));
  return read;
}

/** Takes a file piece by piece, and counts it. */
interface CountingReader {
  readonly push: (piece: Uint8Array) => void;
  readonly end: () => FaultyFile | Result<CountedAnswers>;
}

function countingReader(rubric: OrdinalRubric, options: AnswerReading['options']): CountingReader {
  const { push, end } = readAnswers(rubric, options);
  return {
    push,
    end() {
      const read = end();
      return read.ok ? good({ tally: read.tally }) : read;
    },
  };
}

function choosingReader(
  file: string,
  rubric: OrdinalRubric,
  options: AnswerReading['options'],
  chosen: Chosen,
): CountingReader {
  const { push, end } = readResponses(rubric, { ...options, ...waveOf(chosen) });
  return {
    push,
    end() {
      const read = end();
      return read.ok ? chooseRound(file, read.table, chosen) : read;
    },
  };
}

/** Reads a file of answers, in which waves and rounds may have columns, to a table of the ratings themselves. */
export async function loadResponses(
  file: string,
  rubric: OrdinalRubric | undefined,
  { options, knowsColumns, onProgress }: AnswerReading,
  chosen: Chosen = {},
): Promise<Result<ResponseTable>> {
  const reader = readResponses(rubric ?? noRubric, { ...options, ...waveOf(chosen) });
  const unreadable = await readInPieces(file, reader.push, onProgress);
  if (unreadable !== undefined) return bad(unreadable);
  const read = reader.end();
  return read.ok ? good(read.table) : bad(...answerProblems(file, read, rubric !== undefined, knowsColumns));
}

/** The wave that was chosen is that of a file without a column for it. */
function waveOf({ wave }: Chosen): { readonly given?: { readonly wave: string } } {
  return wave === undefined ? {} : { given: { wave } };
}

/** What a file is held against when its rubric isn't known: none of its columns is looked into. */
const noRubric: OrdinalRubric = {
  id: 'none',
  version: '0.0.0',
  source: { title: 'None', language: 'en' },
  scale: { kind: 'ordinal', id: 'none', levels: [{ id: 'no' }, { id: 'yes' }], favourable: 'yes' },
  dimensions: [],
};
