import type { OrdinalRubric, Organisation } from '@rubrikk/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startTally } from '../tally/start-tally.ts';
import { weighTally } from '../tally/weigh-tally.ts';
import { report } from './report.ts';
import { teamsComparisons } from './teams-comparisons.ts';

const rubric: OrdinalRubric = {
  id: 'made-up',
  version: '1.0.0',
  source: { title: 'Made up', language: 'en' },
  scale: { kind: 'ordinal', id: 'steps', levels: [{ id: 'a' }, { id: 'b' }, { id: 'c' }], favourable: 'c' },
  dimensions: [{ id: 'd', indicators: [{ id: 'i0' }, { id: 'i1' }] }],
};

function tallied(rows: readonly (readonly [unit: string, code: number, other?: number])[]) {
  const builder = startTally(rubric, ['unit']);
  for (const [unit, code, other = 1] of rows) builder.add(builder.group([unit]), [code, other]);
  return builder.finish();
}
const rowsOf = (unit: string, ...codes: number[]) => codes.map((code) => [unit, code] as const);

describe('teamsComparisons', () => {
  const apart = [...rowsOf('north', 0, 0, 0, 1, 1, 1), ...rowsOf('south', 1, 1, 1, 2, 2, 2)];

  it('say how much of the disagreement on each indicator lies between units', () => {
    const [first, second] = teamsComparisons(report(rubric, tallied(apart), { minimum: 5 }));
    // Below b are 3 of 12, below c 9: 4 · (1/4 · 3/4 + 3/4 · 1/4) = 1.5. In each unit half are at one cut: 4 · 1/4 = 1.
    expect(first).toMatchObject({ about: 'teams', indicator: 'i0', variation: { status: 'shown', withheld: 0 } });
    expect(first?.variation?.status === 'shown' && first.variation.share).toBeCloseTo(1 - 1 / 1.5, 12);
    // All are on one level of the other indicator.
    expect(second).toEqual({ about: 'teams', indicator: 'i1', variation: undefined });
  });

  it('leave out units without a name, and those that others are a part of', () => {
    const organisation: Organisation = {
      id: 'coast',
      units: [
        { id: 'owner', kind: 'owner' },
        { id: 'north', kind: 'school', parent: 'owner' },
        { id: 'south', kind: 'school', parent: 'owner' },
        // No results are of this one, so its school is a lowest unit.
        { id: 'lower', kind: 'team', parent: 'south' },
      ],
      networks: [],
    };
    const rows = [...apart, ...rowsOf('', 2, 2, 0, 0, 0)];
    const [plain] = teamsComparisons(report(rubric, tallied(apart), { minimum: 5 }));
    const [unnamed] = teamsComparisons(report(rubric, tallied(rows), { minimum: 5 }));
    const made = report(rubric, tallied(apart), { minimum: 5, organisation });
    expect(made.results.some(({ unit }) => unit === 'owner')).toBe(true);
    const [inTree] = teamsComparisons(made, { organisation });
    expect([unnamed, inTree]).toEqual([plain, plain]);
  });

  it('tell nothing where any unit is withheld, whatever is drawn', () => {
    const unit = fc.constantFrom('north', 'south', 'west');
    const row = fc.tuple(unit, fc.nat({ max: 6 }), fc.nat({ max: 6 }));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
        const made = report(rubric, tallied(rows), { minimum: 5 });
        for (const { indicator, variation } of teamsComparisons(made)) {
          const units = made.results.filter((result) => result.indicator === indicator && result.unit !== null);
          const isHidden = units.some(({ status }) => status === 'suppressed');
          if (isHidden) expect(variation).toEqual({ status: 'suppressed', reason: 'withheld', minimum: 5 });
          else expect(variation?.status).not.toBe('suppressed');
        }
      }),
      { numRuns: 200 },
    );
  });

  it('has nothing to say of one unit, or where the instrument says that units can not be compared', () => {
    expect(teamsComparisons(report(rubric, tallied(rowsOf('north', 0, 1)), { minimum: 1 }))).toEqual([]);
    const alone = { ...rubric, comparable: { units: false, waves: true } };
    expect(teamsComparisons(report(alone, tallied(apart), { minimum: 1 }))).toEqual([]);
  });

  it('draws for an interval where that is asked, and refuses weights', () => {
    const made = report(rubric, tallied(apart), { minimum: 5 });
    const [drawn] = teamsComparisons(made, { bootstrap: { seed: 1, replicates: 200 } });
    expect(drawn?.variation).toMatchObject({ interval: { confidence: 0.95 } });
    const weighted = report(
      rubric,
      weighTally(tallied(apart), () => 2),
      { minimum: 5 },
    );
    expect(() => teamsComparisons(weighted)).toThrow('Expected ratings without weights');
  });
});
