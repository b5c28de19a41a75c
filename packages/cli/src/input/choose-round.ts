import type { Round } from '@rubrikk/core';
import { type ResponseTable, type Tally, tally } from '@rubrikk/scoring';
import type { Chosen } from '../arguments/parse-only.ts';
import type { Problem } from '../problem.ts';
import { bad, good, type Result } from '../result.ts';
import { chooseWave } from './choose-wave.ts';
import { countedBy } from './counted-by.ts';
import { roundsIn } from './rounds-in.ts';

/** The answers of one wave and round, counted. */
export interface CountedAnswers {
  readonly tally: Tally;
  /** The wave, where the file names it. */
  readonly wave?: string;
}

/** Counts one wave and round of a file; where it holds several and none was chosen, says which there are. */
export function chooseRound(file: string, table: ResponseTable, chosen: Chosen): Result<CountedAnswers> {
  const { wave, problems } = chooseWave(file, table, chosen.wave);
  const rounds = roundsIn(table, wave);
  const round = chosen.round ?? (rounds.length === 1 ? rounds[0] : undefined);
  const wrong = roundProblems(round, rounds).map((problem) => ({ file, ...problem }));
  if (wave === undefined || round === undefined || wrong.length > 0) return bad(...problems, ...wrong);
  return good({ tally: tally(table, { round, wave, by: countedBy(table) }), ...(wave !== '' && { wave }) });
}

function roundProblems(round: Round | undefined, rounds: readonly Round[]): Problem[] {
  const there = rounds.join(', ');
  if (round === undefined) {
    const message = `The file holds ${rounds.length} rounds (${there}): different facts, which are never counted together. Choose one, as with --only round=${rounds[0]}; rubrikk compare FILE --rounds individual,${rounds.at(-1)} holds one against another.`;
    return [{ code: 'several-rounds', message }];
  }
  const message = `The file holds no ${round} round here; it holds ${there}. Choose one of these with --only round=NAME, or name the column of the rounds with --round.`;
  return rounds.includes(round) ? [] : [{ code: 'missing-round', message }];
}
