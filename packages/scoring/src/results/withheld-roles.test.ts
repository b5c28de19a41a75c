import fc from 'fast-check';
import { expect, test } from 'vitest';
import { disclosureRules } from '../disclosure/disclosure-rules.ts';
import { rollUp } from '../tally/roll-up.ts';
import { startTally } from '../tally/start-tally.ts';
import type { Tally } from '../tally/tally.ts';
import { report } from './report.ts';

const rubric = {
  id: 'made-up',
  version: '1.0.0',
  source: { title: 'Made up', language: 'en' },
  scale: { kind: 'ordinal', id: 'steps', levels: [{ id: 'low' }, { id: 'mid' }, { id: 'high' }], favourable: 'high' },
  dimensions: [{ id: 'd0', indicators: [{ id: 'i0' }] }],
} as const;

/** So many of each role in each unit, who choose the levels in turn. */
function tallyOf(sizes: readonly (readonly number[])[]): Tally {
  const builder = startTally(rubric, ['unit', 'role']);
  for (const [unit, roles] of sizes.entries()) {
    for (const [role, raters] of roles.entries()) {
      const group = builder.group([`u${unit}`, `r${role}`]);
      for (let rater = 0; rater < raters; rater += 1) builder.add(group, [rater % 3]);
    }
  }
  return builder.finish();
}

const shownUnits = (tally: Tally) =>
  report(rubric, tally, { rule: disclosureRules.noStrict }).results.flatMap(({ unit, role, status }) =>
    role === null && status === 'shown' ? [unit] : [],
  );

test('an owner is shown, though a unit has one rater and another a small role', () => {
  // 8 teachers and 3 assistants, 9 teachers, and 1: 21 and 11 tell nothing of the one where 9 isn't shown.
  const tally = tallyOf([
    [8, 3],
    [9, 0],
    [1, 0],
  ]);
  expect(shownUnits(rollUp(tally, ['unit']))).toEqual([null, 'u0']);
  expect(shownUnits(tally)).toEqual([null, 'u0']);
});

test('to tell roles apart withholds no unit, nor all of them together, that is shown without', () => {
  const sizes = fc.array(fc.array(fc.nat({ max: 14 }), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(sizes, (drawn) => {
      const tally = tallyOf(drawn);
      const apart = shownUnits(tally);
      for (const unit of shownUnits(rollUp(tally, ['unit']))) expect(apart).toContain(unit);
    }),
    { numRuns: 500 },
  );
});
