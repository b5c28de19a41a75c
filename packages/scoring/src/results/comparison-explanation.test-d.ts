import { expectTypeOf, test } from 'vitest';
import type { Compared } from '../comparisons/compared.ts';
import type { ComparisonSide } from '../comparisons/comparison-side.ts';
import { gapBetweenRoles } from '../comparisons/gap-between-roles.ts';
import { gapBetweenRounds } from '../comparisons/gap-between-rounds.ts';
import { gapToTarget } from '../comparisons/gap-to-target.ts';
import { refuseComparison } from '../comparisons/refuse-comparison.ts';
import { variationBetweenTeams } from '../comparisons/variation-between-teams.ts';
import type { IndicatorChange } from '../comparisons/wave-change.ts';
import type { Protected } from '../disclosure/protected.ts';
import { comparisonExplanation } from './comparison-explanation.ts';
import type { ComparisonWords } from './comparison-words.ts';
import { explanationNb } from './explanation-nb.ts';

declare const words: ComparisonWords;
declare const side: Protected<ComparisonSide>;
declare const change: IndicatorChange;
const target = gapToTarget(side, { level: 1, of: 'own' });
const roles = gapBetweenRoles(side, side);

test('what a comparison gives can be explained as it stands', () => {
  const rounds = gapBetweenRounds(side, { round: 'plenum', level: 1 });
  const variation = variationBetweenTeams({ id: 'own', version: '1' }, [side]);
  const refusal = refuseComparison('units', { id: 'own', version: '1' });
  expectTypeOf({ about: 'target', gap: target } as const).toExtend<Compared>();
  expectTypeOf({ about: 'roles', roles: ['leader', 'teacher'], gap: roles } as const).toExtend<Compared>();
  expectTypeOf({ about: 'rounds', gap: rounds } as const).toExtend<Compared>();
  expectTypeOf({ about: 'teams', variation } as const).toExtend<Compared>();
  expectTypeOf({ about: 'change', waves: ['2026', '2027'], change: change.result } as const).toExtend<Compared>();
  if (refusal) expectTypeOf({ about: 'refusal', refusal } as const).toExtend<Compared>();
  expectTypeOf(comparisonExplanation).returns.toBeString();
});

test('a wrong label does not compile', () => {
  // @ts-expect-error: no comparison is called so.
  comparisonExplanation({ about: 'gap', gap: target }, words);
  // @ts-expect-error: the gap is that of a target.
  comparisonExplanation({ about: 'rounds', gap: target }, words);
  // @ts-expect-error: the gap is that of two roles.
  comparisonExplanation({ about: 'target', gap: roles }, words);
  // @ts-expect-error: without the roles' names.
  comparisonExplanation({ about: 'roles', gap: roles }, words);
  // @ts-expect-error: the waves are two.
  comparisonExplanation({ about: 'change', waves: ['2026'], change: change.result }, words);
  // @ts-expect-error: an indicator's change is its result, with its id.
  comparisonExplanation({ about: 'change', waves: ['2026', '2027'], change }, words);
  // @ts-expect-error: a comparison that wasn't refused.
  comparisonExplanation({ about: 'refusal', refusal: target }, words);
});

test('the words of a report are not those of a comparison', () => {
  // @ts-expect-error: they are a part of them.
  comparisonExplanation({ about: 'target', gap: target }, explanationNb);
});
