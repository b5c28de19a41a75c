import type { AnswerFault } from '@rubrikk/scoring';
import type { Problem } from '../problem.ts';
import { andMore } from './and-more.ts';

/** What reading a file of answers found wrong. */
export interface FaultyFile {
  readonly faults: readonly AnswerFault[];
  readonly more: number;
}

/** The faults of a file as problems, as far as they are ones by what is known. */
export function answerProblems(file: string, read: FaultyFile, knowsRubric: boolean, knowsColumns: boolean): Problem[] {
  const faults = read.faults.filter(certainty(knowsRubric, knowsColumns));
  const last = read.faults.at(-1);
  const hasMore = read.more > 0 && last !== undefined && faults.includes(last);
  return [...faults.map((fault) => ({ file, ...withOption(fault) })), ...(hasMore ? [andMore(file, read.more)] : [])];
}

/** Tells the faults that are ones however the rubric and the columns were meant. */
function certainty(knowsRubric: boolean, knowsColumns: boolean): (fault: AnswerFault) => boolean {
  return ({ code }) => {
    if (code === 'same-rater-twice') return knowsColumns;
    return (knowsRubric && knowsColumns) || (code !== 'unknown-column' && code !== 'no-indicator');
  };
}

/** Names the option of the command that mends a fault, instead of that of the library. */
function withOption(fault: AnswerFault): AnswerFault {
  const message = fault.message
    .replace(/ Mend the name, pass over .*$/, ' Mend the name, or leave the column out.')
    .replace(/give it a kind \(`missing`\), such as (.*)\.$/, 'say so with --missing $1.')
    .replace(/`(missing|wave)`(?: of readResponses)?/g, '--$1');
  const option = mendingOptions[fault.code];
  const [, attribute] = /^There is no column .* for the (unit|role|rater);/.exec(message) ?? [];
  if (attribute !== undefined) return { ...fault, message: `${message} Name one of these with --${attribute}.` };
  return { ...fault, message: option === undefined ? message : `${message} ${option}` };
}

const mendingOptions: Readonly<Partial<Record<AnswerFault['code'], string>>> = {
  'missing-column':
    'A wave or a round is chosen with --only, as in --only round=plenum; where a file has no column for its wave, --only wave=NAME says which it is of.',
  'unknown-column':
    'A column that holds something else is named with --unit, --role, --rater, --wave, --round or --ignore.',
  'unknown-round': 'What another word stands for is said with --round-word, as in --round-word WORD=group.',
};
