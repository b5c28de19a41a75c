import { expectTypeOf, test } from 'vitest';
import type { Protected } from '../disclosure/protected.ts';
import type { IndicatorResult } from '../results/indicator-result.ts';
import type { Report } from '../results/report.ts';
import { changesBetweenWaves } from './changes-between-waves.ts';
import type { CompareWavesOptions } from './compare-waves-options.ts';
import type { ComparisonSide } from './comparison-side.ts';
import { gapToTarget } from './gap-to-target.ts';
import type { Refused } from './refused.ts';
import { suppressedIn, type WaveReport } from './suppressed-in.ts';
import { variationBetweenTeams } from './variation-between-teams.ts';

declare const side: Protected<ComparisonSide>;
declare const rubric: { readonly id: string; readonly version: string };

test('a result of a report can be compared as it stands', () => {
  expectTypeOf<IndicatorResult>().toExtend<Protected<ComparisonSide>>();
});

test('a report is what says what a wave withheld, and that is what a comparison asks for', () => {
  expectTypeOf<Report>().toExtend<WaveReport>();
  expectTypeOf(suppressedIn).returns.toEqualTypeOf<CompareWavesOptions['suppressed']>();
});

test('numbers of a comparison cannot be read unasked', () => {
  const gap = gapToTarget(side, { level: 1, of: 'own' });
  // @ts-expect-error: it may be undefined or suppressed.
  gap.meanShortfall;
  if (gap?.status === 'shown') expectTypeOf(gap.meanShortfall).toEqualTypeOf<number>();
  // @ts-expect-error: a suppressed one has none.
  if (gap?.status === 'suppressed') gap.meanShortfall;
});

test('nor of one that may be refused', () => {
  const found = changesBetweenWaves({ before: rubric, after: rubric }, [], { favourable: 1 });
  // @ts-expect-error: it may be refused.
  found.changes;
  if (found.status === 'refused') expectTypeOf(found).toEqualTypeOf<Refused>();
  else expectTypeOf(found.changes[0]?.indicator).toEqualTypeOf<string | undefined>();
  const teams = variationBetweenTeams(rubric, [side]);
  // @ts-expect-error: it may be refused, suppressed or undefined.
  teams.share;
  if (teams?.status === 'refused') expectTypeOf(teams.over).toEqualTypeOf<'units' | 'waves'>();
});

test('a refusal holds no number', () => {
  expectTypeOf<Extract<Refused[keyof Refused], number>>().toBeNever();
});
