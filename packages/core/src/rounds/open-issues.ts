import type { Assessment } from '../assessment/assessment.ts';
import type { Issue } from '../shared/issue.ts';
import { quote } from '../shared/quote.ts';
import { checkAssessmentRound } from './check-assessment-round.ts';
import { roundOf } from './round-of.ts';
import type { RoundPlan } from './round-plan.ts';
import type { RoundRecord } from './round-record.ts';
import { roundState } from './round-state.ts';

/** Issues for an assessment that has no place in the rounds, or whose round isn't open. */
export function openIssues(plan: RoundPlan, assessment: Assessment): Issue[] {
  const issues = checkAssessmentRound(plan, assessment);
  const record = roundOf(plan, assessment);
  if (issues.length > 0 || record === undefined || roundState(record) === 'open') return issues;
  return [{ code: 'round-not-open', path: ['round'], message: notOpen(record) }];
}

function notOpen({ id, closed }: RoundRecord): string {
  if (closed === undefined) return `The round ${quote(id)} isn't open yet; call openRound first.`;
  return `The round ${quote(id)} was closed at ${closed.at}, and what was said in it stands.`;
}
