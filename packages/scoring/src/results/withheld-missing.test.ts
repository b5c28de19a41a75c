import fc from 'fast-check';
import { expect, test } from 'vitest';
import { solve } from 'yalps';
import { disclosureRules } from '../disclosure/disclosure-rules.ts';
import { startTally } from '../tally/start-tally.ts';
import type { IndicatorResult } from './indicator-result.ts';
import { report } from './report.ts';

// Whoever reads a report knows that nobody chose a level who didn't answer. These tests work out by linear programmes of their
// own, over how many answered in each role of each unit and how many of them chose a level, what that tells.

const rubric = {
  id: 'made-up',
  version: '1.0.0',
  source: { title: 'Made up', language: 'en' },
  scale: { kind: 'ordinal', id: 'steps', levels: [{ id: 'low' }, { id: 'mid' }, { id: 'high' }], favourable: 'high' },
  dimensions: [{ id: 'd0', indicators: [{ id: 'all' }, { id: 'some' }] }],
} as const;
const doNotKnow = 4;
const minimum = 5;

/** A role of a unit: how many answered, who all chose a level of one indicator, and how many of them chose none of the other. */
interface Staff {
  readonly unit: string;
  readonly role: string;
  readonly raters: number;
  readonly missing: number;
}

function resultsOf(staff: readonly Staff[]): readonly IndicatorResult[] {
  const builder = startTally(rubric, ['unit', 'role']);
  for (const { unit, role, raters, missing } of staff) {
    for (let rater = 0; rater < raters; rater += 1) {
      builder.add(builder.group([unit, role]), [rater % 3, rater < missing ? doNotKnow : rater % 3]);
    }
  }
  return report(rubric, builder.finish(), { rule: disclosureRules.noStrict }).results;
}

type Group = Pick<IndicatorResult, 'unit' | 'role'>;
const isIn =
  ({ unit, role }: Group) =>
  (one: Staff) =>
    (unit === null || unit === one.unit) && (role === null || role === one.role);

/** The most who can have chosen a level of the other one in a group, for whoever knows what is shown. */
function most(group: Group, staff: readonly Staff[], results: readonly IndicatorResult[]): number {
  const constraints = new Map<string, { equal: number } | { max: number }>();
  const variables = new Map<string, Map<string, number>>();
  for (const [at, one] of staff.entries()) {
    const answered = new Map([[`within ${at}`, -1]]);
    const chose = new Map([[`within ${at}`, 1]]);
    constraints.set(`within ${at}`, { max: 0 });
    for (const [place, result] of results.entries()) {
      if (result.status !== 'shown') continue;
      constraints.set(`answered ${place}`, { equal: result.answered });
      if (isIn(result)(one)) answered.set(`answered ${place}`, 1);
      if (result.indicator === 'all') continue;
      constraints.set(`chose ${place}`, { equal: result.n });
      if (isIn(result)(one)) chose.set(`chose ${place}`, 1);
    }
    if (isIn(group)(one)) chose.set('asked', 1);
    variables.set(`answered ${at}`, answered);
    variables.set(`chose ${at}`, chose);
  }
  const { status, result } = solve({
    direction: 'maximize',
    objective: 'asked',
    constraints,
    variables,
    integers: true,
  });
  return status === 'unbounded' ? Number.POSITIVE_INFINITY : result;
}

/** Of each withheld group in which too few chose a level, the most that can be. */
function mostOfSmall(staff: readonly Staff[]): number[] {
  const results = resultsOf(staff);
  return results.flatMap((result) => {
    const own = staff.filter(isIn(result));
    const n = own.reduce((sum, { raters, missing }) => sum + raters - missing, 0);
    const isAsked = result.indicator === 'some' && result.status === 'suppressed' && n > 0 && n < minimum;
    return isAsked ? [most(result, staff, results)] : [];
  });
}

test('an assistant who doesn’t know is not told by all teachers who do', () => {
  const staff = [
    { unit: 'north', role: 'teacher', raters: 16, missing: 0 },
    { unit: 'north', role: 'assistant', raters: 5, missing: 1 },
    { unit: 'south', role: 'teacher', raters: 12, missing: 0 },
    { unit: 'south', role: 'assistant', raters: 8, missing: 0 },
  ];
  expect(Math.min(...mostOfSmall(staff))).toBeGreaterThanOrEqual(minimum);
});

test('no group in which too few chose a level is told by who answered', () => {
  const sizes = fc.record({ raters: fc.nat({ max: 12 }), missing: fc.nat({ max: 2 }) });
  const organisations = fc.array(fc.array(sizes, { minLength: 2, maxLength: 2 }), { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(organisations, (drawn) => {
      const staff = drawn.flatMap((roles, unit) =>
        roles.map(({ raters, missing }, role) => ({
          unit: `u${unit}`,
          role: `r${role}`,
          raters,
          missing: Math.min(missing, raters),
        })),
      );
      for (const value of mostOfSmall(staff.filter(({ raters }) => raters > 0))) {
        expect(value).toBeGreaterThanOrEqual(minimum);
      }
    }),
    { numRuns: 300 },
  );
});
