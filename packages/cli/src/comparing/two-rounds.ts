import type { OrdinalRubric, Organisation } from '@rubrikk/core';
import { type DisclosureRule, plannedRounds } from '@rubrikk/scoring';
import type { ComparedRound } from '../arguments/parse-rounds.ts';
import { chooseWave } from '../input/choose-wave.ts';
import type { LoadedPlan } from '../input/load-round-plan.ts';
import { roundsIn } from '../input/rounds-in.ts';
import { unfitAnswers } from '../input/unfit-answers.ts';
import { wordList } from '../input/word-list.ts';
import type { Problem } from '../problem.ts';
import { bad, good, type Result } from '../result.ts';
import { compareRounds, type Judged, unitsWithoutStaff } from './compare-rounds.ts';
import type { WaveFile } from './two-waves.ts';

/** What the judgements of a round are beside what each said alone. */
export interface TwoRounds {
  readonly round: ComparedRound;
  /** The wave, where the file names it. */
  readonly wave: string | undefined;
  /** How many rated alone; `null` where that isn't shown. */
  readonly raters: number | null;
  readonly judged: readonly Judged[];
}

/** How rounds are to be compared. */
export interface RoundsAsked {
  readonly round: ComparedRound;
  readonly wave: string | undefined;
  readonly rule: DisclosureRule;
  /** The plans of rounds. */
  readonly plans: readonly LoadedPlan[];
  /** The tree that units stand in. */
  readonly organisation: Organisation | undefined;
}

/** Holds a round of a file against its individual ratings, or says why that can't be done. */
export function twoRounds(
  rubric: OrdinalRubric,
  { file, table }: WaveFile,
  { round, wave: chosen, rule, plans, organisation }: RoundsAsked,
): Result<TwoRounds> {
  const { wave, problems } = chooseWave(file, table, chosen);
  const missing = missingRounds(roundsIn(table, wave), round).map((problem) => ({ file, ...problem }));
  if (wave === undefined || missing.length > 0) return bad(...problems, ...missing);
  const shown = plannedRounds(table, { wave, rounds: ['individual', round] });
  const unfit = unfitAnswers([{ file, shown }], plans, organisation);
  if (unfit.length > 0) return bad(...unfit);
  const strangers = unitsWithoutStaff(table, { wave, round, organisation });
  if (strangers.length > 0) return bad({ file, ...noStaff(strangers, round) });
  return good({
    round,
    wave: wave === '' ? undefined : wave,
    ...compareRounds(rubric, table, { wave, round, rule, organisation }),
  });
}

function noStaff(units: readonly string[], round: ComparedRound): Problem {
  const message = `What the ${round} of ${wordList(units)} agreed on has no staff to be held against: nobody in the file rated alone there, and others did for a ${round} of their own. Give those who did that unit, or put each school in a file of its own.`;
  return { code: 'no-staff', message };
}

function missingRounds(there: readonly string[], round: ComparedRound): Problem[] {
  const missing = ['individual', round].filter((one) => !there.includes(one));
  if (missing.length === 0) return [];
  const message = `The file holds no ${missing.join(' and no ')} round here; it holds ${there.join(', ')}. Its column is headed "round" or named with --round, and each row says individual, group or plenum.`;
  return [{ code: 'missing-round', message }];
}
