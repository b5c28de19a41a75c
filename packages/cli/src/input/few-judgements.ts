import { type SmallestGroup, smallestIn } from '../arguments/smallest-group.ts';
import type { Problem } from '../problem.ts';
import type { CountedAnswers } from './choose-round.ts';

/**
 * What keeps the judgements of a group's or the plenum's round from being shown: a file has one row for each and doesn't say
 * of how many people it is, so that each counts as one.
 */
export function fewJudgements(file: string, { tally }: CountedAnswers, group: SmallestGroup): Problem[] {
  const { round = 'individual', raters } = tally;
  const minimum = smallestIn(round, group);
  const judgements = raters.reduce((sum, one) => sum + one, 0);
  if (round === 'individual' || judgements >= minimum) return [];
  const rows = `${judgements} ${judgements === 1 ? 'row' : 'rows'}`;
  const told = `The ${round} round has ${rows}, and fewer than ${minimum} aren't shown, so that nobody is recognised.`;
  const when = `The file doesn't say how many people agreed on a row. Where they were ${minimum} or more each time, that gives nobody away, and --min-n 1${group.rule === undefined ? '' : ' without --rule'} shows it.`;
  const beside = `Beside what each rated alone, rubrikk compare FILE --rounds individual,${round} shows it.`;
  return [{ file, code: 'few-judgements', message: `${told} ${when} ${beside}` }];
}
