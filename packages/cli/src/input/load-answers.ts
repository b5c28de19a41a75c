import type { OrdinalRubric } from '@rubrikk/core';
import { type AnswerFault, type ResponseTable, readAnswers, readResponses, type Tally } from '@rubrikk/scoring';
import type { Problem } from '../problem.ts';
import { bad, good, type Result } from '../result.ts';
import { andMore } from './and-more.ts';
import type { AnswerReading } from './answer-reading.ts';
import { readInPieces } from './read-in-pieces.ts';

/** Reads a file of answers to a rubric; to no rubric, to find what is wrong with the file by itself. */
export async function loadAnswers(
  file: string,
  rubric: OrdinalRubric | undefined,
  { options, knowsColumns, onProgress }: AnswerReading,
): Promise<Result<Tally>> {
  const reader = readAnswers(rubric ?? noRubric, options);
  const unreadable = await readInPieces(file, reader.push, onProgress);
  if (unreadable !== undefined) return bad(unreadable);
  const read = reader.end();
  return read.ok ? good(read.tally) : bad(...faultProblems(file, read, rubric !== undefined, knowsColumns));
}

/** Reads a file of answers, in which waves and rounds may have columns, to a table of the ratings themselves. */
export async function loadResponses(
  file: string,
  rubric: OrdinalRubric | undefined,
  { options, knowsColumns, onProgress }: AnswerReading,
): Promise<Result<ResponseTable>> {
  const reader = readResponses(rubric ?? noRubric, options);
  const unreadable = await readInPieces(file, reader.push, onProgress);
  if (unreadable !== undefined) return bad(unreadable);
  const read = reader.end();
  return read.ok ? good(read.table) : bad(...faultProblems(file, read, rubric !== undefined, knowsColumns));
}

interface FaultyFile {
  readonly faults: readonly AnswerFault[];
  readonly more: number;
}

function faultProblems(file: string, read: FaultyFile, knowsRubric: boolean, knowsColumns: boolean): Problem[] {
  const faults = read.faults.filter(certainty(knowsRubric, knowsColumns));
  const last = read.faults.at(-1);
  const hasMore = read.more > 0 && last !== undefined && faults.includes(last);
  return [...faults.map((fault) => ({ file, ...withOption(fault) })), ...(hasMore ? [andMore(file, read.more)] : [])];
}

/** What a file is held against when its rubric isn't known: none of its columns is looked into. */
const noRubric: OrdinalRubric = {
  id: 'none',
  version: '0.0.0',
  source: { title: 'None', language: 'en' },
  scale: { kind: 'ordinal', id: 'none', levels: [{ id: 'no' }, { id: 'yes' }], favourable: 'yes' },
  dimensions: [],
};

/** Tells the faults that are ones however the rubric and the columns were meant. */
function certainty(knowsRubric: boolean, knowsColumns: boolean): (fault: AnswerFault) => boolean {
  return ({ code }) => {
    if (code === 'same-rater-twice') return knowsColumns;
    return (knowsRubric && knowsColumns) || (code !== 'unknown-column' && code !== 'no-indicator');
  };
}

/** Names the option that mends a fault, where one does. */
function withOption(fault: AnswerFault): AnswerFault {
  const option = mendingOptions[fault.code];
  return option === undefined ? fault : { ...fault, message: `${fault.message} ${option}` };
}

const mendingOptions: Readonly<Partial<Record<AnswerFault['code'], string>>> = {
  'unknown-column': 'A column that holds something else is named with --unit, --role, --rater or --ignore.',
  'number-out-of-range': 'The option for that is --missing.',
};
