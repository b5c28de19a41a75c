import type { Assessment } from '../assessment/assessment.ts';
import type { Issue } from '../shared/issue.ts';
import { quote } from '../shared/quote.ts';
import { roundOf } from './round-of.ts';
import type { RoundPlan } from './round-plan.ts';

/**
 * Checks that an assessment has its place in the rounds of a unit in a wave: it is of that unit and wave, who rated alone is
 * a member of the individual round, and the rater of a group or a plenum is the id of its round.
 *
 * @param plan - the rounds
 * @param assessment - the assessment
 * @returns every issue; none where it has its place, be its round open or not
 * @example
 * ```ts
 * import { checkAssessmentRound, startAssessment } from '@rubrikk/core';
 * import { plcResults } from '@rubrikk/content';
 *
 * const alone = { id: 'alone', round: 'individual', members: ['k7', 'k8'] } as const;
 * const start = { id: 'a1', unit: 'north', wave: '2026', round: 'individual', rater: 'k9' } as const;
 * const [issue] = checkAssessmentRound({ unit: 'north', wave: '2026', rounds: [alone] }, startAssessment(plcResults, start));
 * console.log(issue?.message); // => The rater "k9" isn't a member of the round "alone"; mend the rater, or plan the round with them.
 * ```
 */
export function checkAssessmentRound(plan: RoundPlan, assessment: Assessment): Issue[] {
  const elsewhere = (['unit', 'wave'] as const).filter((key) => assessment[key] !== plan[key]);
  if (elsewhere.length === 0) return raterIssues(plan, assessment);
  return elsewhere.map((key) => {
    const [received, expected] = [quote(assessment[key]), quote(plan[key])];
    const message = `This assessment is of the ${key} ${received}, and the plan of ${expected}; take the plan of its own ${key}.`;
    return { code: 'wrong-plan', path: [key], message };
  });
}

function raterIssues(plan: RoundPlan, assessment: Assessment): Issue[] {
  const { round, rater } = assessment;
  const record = roundOf(plan, assessment);
  if (record === undefined) return [noRound(plan, assessment)];
  if (round !== 'individual' || record.members.includes(rater)) return [];
  const message = `The rater ${quote(rater)} isn't a member of the round ${quote(record.id)}; mend the rater, or plan the round with them.`;
  return [{ code: 'unknown-rater', path: ['rater'], message }];
}

function noRound({ rounds }: RoundPlan, { round, rater }: Assessment): Issue {
  const ids = rounds.flatMap((each) => (each.round === round ? [quote(each.id)] : []));
  if (ids.length === 0) {
    const message = `The plan has no ${round} round; plan one, or mend the round.`;
    return { code: 'wrong-plan', path: ['round'], message };
  }
  const message = `The plan has no ${round} round ${quote(rater)}; the rater of what is judged together is the id of its round, here one of ${ids.join(', ')}.`;
  return { code: 'unknown-rater', path: ['rater'], message };
}
