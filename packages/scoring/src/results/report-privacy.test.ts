import type { OrdinalRubric, Organisation } from '@rubrikk/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from '../disclosure/audit.ts';
import { auditIndicators } from '../disclosure/audit-indicators.ts';
import type { DisclosureRule } from '../disclosure/disclosure-rule.ts';
import { disclosureRules } from '../disclosure/disclosure-rules.ts';
import type { LinkedCell } from '../disclosure/hierarchy.ts';
import { responsesFromRows } from '../responses/responses-from-rows.ts';
import { tally as countResponses } from '../responses/tally.ts';
import { levelNumbers } from '../tally/level-numbers.ts';
import { missingKinds } from '../tally/missing-kinds.ts';
import type { MissingRule } from '../tally/missing-rule.ts';
import { rollUp } from '../tally/roll-up.ts';
import { startTally } from '../tally/start-tally.ts';
import type { Tally } from '../tally/tally.ts';
import { weighTally } from '../tally/weigh-tally.ts';
import { type Report, report } from './report.ts';
import { type ReportGroup, reportGroups } from './report-groups.ts';

const rubric: OrdinalRubric = {
  id: 'made-up',
  version: '1.0.0',
  source: { title: 'Made up', language: 'en' },
  scale: { kind: 'ordinal', id: 'steps', levels: [{ id: 'low' }, { id: 'mid' }, { id: 'high' }], favourable: 'high' },
  dimensions: [
    { id: 'd0', indicators: [{ id: 'i0' }, { id: 'i1' }] },
    { id: 'd1', indicators: [{ id: 'i2' }] },
  ],
};

/** An owner of schools, one of which has two teams; a network of the other two, and one across the tree. */
const coast: Organisation = {
  id: 'coast',
  units: [
    { id: 'owner', kind: 'owner' },
    { id: 'north', kind: 'school', parent: 'owner' },
    { id: 'north-1', kind: 'team', parent: 'north' },
    { id: 'north-2', kind: 'team', parent: 'north' },
    { id: 'south', kind: 'school', parent: 'owner' },
    { id: 'west', kind: 'school', parent: 'owner' },
    { id: 'east', kind: 'school', parent: 'owner' },
  ],
  networks: [
    { id: 'readers', units: ['south', 'west'] },
    { id: 'leaders', units: ['north', 'north-1', 'east'] },
  ],
};
const unitIds = ['north', 'north-1', 'north-2', 'south', 'west', 'east'];

interface Group {
  readonly values: readonly string[];
  readonly raters: readonly (readonly number[])[];
}

function tallyOf(by: readonly string[], groups: readonly Group[]): Tally {
  const builder = startTally(rubric, by);
  for (const { values, raters } of groups) for (const codes of raters) builder.add(builder.group(values), codes);
  return builder.finish();
}

/** So many raters who all answer the same. */
const same = (count: number, ...codes: readonly number[]) => Array.from({ length: count }, () => codes);

/** A code of three levels and four kinds of missing, mostly a level. */
const code = fc.oneof({ weight: 6, arbitrary: fc.nat({ max: 2 }) }, { weight: 1, arbitrary: fc.nat({ max: 6 }) });
const group = fc.record({
  values: fc.tuple(fc.constantFrom(...unitIds), fc.constantFrom('leader', 'teacher', 'assistant')),
  raters: fc.array(fc.tuple(code, code, code), { minLength: 1, maxLength: 12 }),
});
const staff = fc.array(group, { minLength: 1, maxLength: 14 });

/** The published results of a group, or none of a part that nobody publishes. */
function resultsOf(made: Report, { kind, unit, role, network }: ReportGroup) {
  if (kind === 'own') return [];
  const results = network === null ? made.results : made.networks.find((one) => one.network === network)?.results;
  return (results ?? []).filter((result) => result.unit === unit && result.role === role);
}

/** What an attacker finds in a report, of each indicator by its n and of every group by how many answered. */
function findings(made: Report, tally: Tally, rule: DisclosureRule, organisation?: Organisation): string[] {
  const { groups, relations } = reportGroups(tally, organisation);
  const told = (cells: readonly LinkedCell[], isShown: (at: number) => boolean, by: DisclosureRule) => {
    const published = cells.filter((_, at) => isShown(at)).map(({ id }) => id);
    const found = audit({ cells, relations }, published, by, { favourable: 3 }).findings;
    return found.filter((finding) => finding.code !== 'needless').map((finding) => `${finding.code} ${finding.id}`);
  };
  const sizes = groups.map(({ id, kind, tally: of, position }): LinkedCell => {
    return { id, n: of.raters[position] ?? 0, isPublished: kind !== 'own' };
  });
  const anyShown = groups.map((one) => resultsOf(made, one).some(({ status }) => status === 'shown'));
  const bySize = { name: rule.name, source: rule.source, minimum: rule.minimum };
  const ofIndicators = tally.indicators.flatMap((indicator, column) => {
    const cells = groups.map(({ tally: of, position }, at): LinkedCell => {
      const counts = levelNumbers(of, of.counts, position, column);
      const { id, n: raters, isPublished = true } = sizes[at] as LinkedCell;
      return { id, n: counts.reduce((a, b) => a + b, 0), raters, counts, isPublished };
    });
    const shown = groups.map((one) =>
      resultsOf(made, one).some((result) => result.indicator === indicator && result.status === 'shown'),
    );
    return told(cells, (at) => shown[at] === true, rule);
  });
  return [...told(sizes, (at) => anyShown[at] === true, bySize), ...ofIndicators];
}

describe('what a report gives away', () => {
  const rules: readonly DisclosureRule[] = [
    disclosureRules.noStrict,
    disclosureRules.ssb,
    { ...disclosureRules.noStrict, hidesUnanimous: true },
    { ...disclosureRules.noStrict, hidesExtremeShares: true },
  ];

  it.each(rules)('nothing of a tree with networks and roles, by the rule %#', (rule) => {
    fc.assert(
      fc.property(staff, (groups) => {
        const tally = tallyOf(['unit', 'role'], groups);
        const made = report(rubric, tally, { rule, organisation: coast });
        expect(findings(made, tally, rule, coast)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('nothing of a table of units and roles, with a minimum alone', () => {
    fc.assert(
      fc.property(staff, fc.integer({ min: 2, max: 8 }), (groups, minimum) => {
        const tally = tallyOf(['unit', 'role'], groups);
        const made = report(rubric, tally, { minimum });
        expect(findings(made, tally, { name: 'own', source: 'Own.', minimum })).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('no size by what is missing: a group that is too small by its raters is hidden with another for every indicator', () => {
    // Had only i0 been hidden of south and west, and only i1 of south and east, all sizes but one would be told.
    const tally = tallyOf(
      ['unit'],
      [
        { values: ['north'], raters: same(20, 0, 0, 0) },
        { values: ['south'], raters: same(3, 0, 0, 0) },
        { values: ['west'], raters: [...same(6, 1, 1, 1), ...same(4, 6, 1, 1)] },
        { values: ['east'], raters: [...same(6, 1, 1, 1), ...same(4, 1, 6, 1)] },
      ],
    );
    const { results } = report(rubric, tally, { rule: disclosureRules.noStrict });
    const hidden = results
      .filter(({ status }) => status === 'suppressed')
      .map(({ unit, indicator }) => `${unit} ${indicator}`);
    const second = hidden.some((one) => one.startsWith('west')) ? 'west' : 'east';
    expect(hidden.toSorted()).toEqual(
      ['south', second].flatMap((unit) => ['i0', 'i1', 'i2'].map((indicator) => `${unit} ${indicator}`)).toSorted(),
    );
  });

  it('nothing more where units are named of which nobody answered', () => {
    fc.assert(
      fc.property(staff, (groups) => {
        const rule = disclosureRules.noStrict;
        const tally = tallyOf(['unit', 'role'], groups);
        const invited = unitIds.map((unit) => ({ unit, invited: 200 }));
        const heard = report(rubric, tally, { rule, organisation: coast });
        const made = report(rubric, tally, { rule, organisation: coast, invited });
        expect(findings(made, tally, rule, coast)).toEqual([]);
        const of = ({ results }: Pick<Report, 'results'>) =>
          new Map(results.map(({ unit, role, indicator, status }) => [`${unit} ${role} ${indicator}`, status]));
        const all = of(made);
        for (const [key, status] of of(heard)) expect([key, all.get(key)]).toEqual([key, status]);
        expect(unitIds.filter((unit) => !all.has(`${unit} null i0`))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('no response rate, number invited or bounds of a withheld group', () => {
    fc.assert(
      fc.property(staff, (groups) => {
        const tally = tallyOf(['unit', 'role'], groups);
        const invited = unitIds.flatMap((unit) =>
          ['leader', 'teacher', 'assistant'].map((role) => ({ unit, role, invited: 200 })),
        );
        const made = report(rubric, tally, { rule: disclosureRules.noStrict, organisation: coast, invited });
        const networks = made.networks.flatMap(({ results, dimensions }) => [...results, ...dimensions]);
        for (const result of [...made.results, ...made.dimensions, ...networks]) {
          if (result.status === 'shown') continue;
          const { unit, role, status, reason, minimum } = result;
          expect({ unit, role, status, reason, minimum }).toEqual({
            unit,
            role,
            status,
            reason: 'withheld',
            minimum: 5,
          });
          expect(
            Object.keys(result).filter((key) => !['network', 'dimension', 'indicator'].includes(key)),
          ).toHaveLength(5);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('rules are obeyed', () => {
  const shownOf = (made: Report) =>
    made.results
      .filter(({ status }) => status === 'shown')
      .map(({ unit, role, indicator }) => [unit, role, indicator].join(' '));

  it('no results of single indicators, nor of a dimension that is one', () => {
    const tally = tallyOf([], [{ values: [], raters: same(9, 0, 1, 2) }]);
    const made = report(rubric, tally, { rule: disclosureRules.tenFactor, stability: { seed: 1, replicates: 5 } });
    expect(made.results.map(({ status }) => status)).toEqual(['suppressed', 'suppressed', 'suppressed']);
    expect(made.dimensions.map(({ dimension, status }) => [dimension, status])).toEqual([
      ['d0', 'shown'],
      ['d1', 'suppressed'],
    ]);
    // Shares 1 0 0 and 0 1 0: their mean.
    expect(made.dimensions[0]).toMatchObject({ shares: [0.5, 0.5, 0], indicators: 2, n: 9 });
    expect(made.priorities).toEqual([
      { unit: null, strengths: [], mustChange: [], disagreement: [], blindSpots: [], belowTarget: [] },
    ]);
  });

  it('nor of a dimension of which one indicator was answered', () => {
    const tally = tallyOf([], [{ values: [], raters: same(9, 0, 6, 2) }]);
    const made = report(rubric, tally, { rule: disclosureRules.tenFactor });
    expect(made.dimensions.map(({ status }) => status)).toEqual(['suppressed', 'suppressed']);
  });

  it('unanimous groups, and extreme shares', () => {
    const tally = tallyOf([], [{ values: [], raters: [...same(8, 0, 0, 2), ...same(1, 0, 1, 0)] }]);
    const rule = { ...disclosureRules.noStrict, hidesUnanimous: true };
    expect(shownOf(report(rubric, tally, { rule }))).toEqual(['  i1', '  i2']);
    const told = report(rubric, tally, { rule, tellsReasons: true }).results[0];
    expect(told?.status === 'suppressed' && told.reason).toBe('unanimous');
    expect(shownOf(report(rubric, tally, { rule: { ...disclosureRules.usStates, minimum: 5 } }))).toEqual(['  i2']);
  });

  it('the larger minimum of a distribution, as every result holds one; and a minimum given instead', () => {
    const tally = tallyOf([], [{ values: [], raters: same(9, 0, 0, 2) }]);
    const wide = { ...disclosureRules.noStrict, distributionMinimum: 10 };
    expect(report(rubric, tally, { rule: wide })).toMatchObject({ minimum: 10, disclosure: { name: 'no-strict' } });
    expect(shownOf(report(rubric, tally, { rule: wide }))).toEqual([]);
    expect(shownOf(report(rubric, tally, { rule: disclosureRules.sensitive }))).toEqual([]);
    expect(shownOf(report(rubric, tally, { rule: disclosureRules.sensitive, minimum: 9 }))).toHaveLength(3);
    expect(() => report(rubric, tally, { rule: wide, minimum: 0 })).toThrow(RangeError);
  });

  it('a leader alone, even with a minimum of 1, unless they agreed', () => {
    const tally = tallyOf(
      ['role'],
      [
        { values: ['leader'], raters: same(1, 2, 2, 2) },
        { values: ['teacher'], raters: same(9, 0, 0, 0) },
      ],
    );
    const rule = { ...disclosureRules.noStrict, minimum: 1 };
    expect(shownOf(report(rubric, tally, { rule }))).toEqual([' ', ' ', ' '].map((_, at) => `  i${at}`));
    const consents = [{ unit: null, role: 'leader' }];
    expect(shownOf(report(rubric, tally, { rule: disclosureRules.noStrict, consents }))).toHaveLength(9);
    // Asked for by name, without any rule, everything is shown.
    expect(shownOf(report(rubric, tally, { minimum: 1 }))).toHaveLength(9);
  });

  it('a consent holds for the same people under any name, and for no network', () => {
    const school = tallyOf(
      ['unit', 'role'],
      [
        { values: ['north', 'leader'], raters: same(1, 2, 2, 2) },
        { values: ['north', 'teacher'], raters: same(9, 0, 0, 0) },
      ],
    );
    for (const unit of [null, 'north']) {
      const consents = [{ unit, role: 'leader' }];
      const made = report(rubric, school, { rule: disclosureRules.noStrict, consents });
      expect(shownOf(made)).toHaveLength(made.results.length);
    }
    const schools = tallyOf(
      ['unit', 'role'],
      ['south', 'west', 'east'].map((unit) => ({
        values: [unit, 'leader'],
        raters: same(unit === 'east' ? 9 : 1, 2, 2, 2),
      })),
    );
    const consents = [{ unit: null, role: 'leader' }];
    const options = { rule: disclosureRules.noStrict, organisation: coast, consents, tellsReasons: true };
    const readers = report(rubric, schools, options).networks.find(({ network }) => network === 'readers');
    // The two of south and west: all leaders agreed to be shown together, not these two.
    expect(new Set(readers?.results.map((result) => result.status === 'suppressed' && result.reason))).toEqual(
      new Set(['too-few']),
    );
  });

  it.each([
    ['units', []],
    ['units, and of the one role that all have', ['teacher']],
  ])('what nobody publishes hides nothing, and a group of nobody is shown as that: of %s', (_, role) => {
    const tally = tallyOf(
      ['unit', ...role.map(() => 'role')],
      [
        { values: ['north', ...role], raters: same(10, 0, 1, 2) },
        { values: ['north-1', ...role], raters: same(3, 0, 1, 2) },
        { values: ['north-2', ...role], raters: same(8, 0, 1, 2) },
      ],
    );
    const withSouth = {
      ...tally,
      groups: [...tally.groups, { ...tally.groups[0], unit: 'south' }],
      raters: Uint32Array.of(...tally.raters, 0),
      counts: Uint32Array.of(...tally.counts, ...new Float64Array(3 * 7)),
    };
    const { results } = report(rubric, withSouth, { rule: disclosureRules.noStrict, organisation: coast });
    // Nobody is told how many of north are in neither team, so the three can't be worked out.
    expect(
      results
        .filter((result) => result.indicator === 'i0' && result.role === null)
        .map((result) => [result.unit, result.status === 'shown' ? result.n : result.reason]),
    ).toEqual([
      [null, 21],
      ['owner', 21],
      ['north', 21],
      ['north-1', 'withheld'],
      ['north-2', 8],
      ['south', 0],
    ]);
  });

  it('few who weigh much', () => {
    const plain = tallyOf(
      ['unit'],
      [
        { values: ['north'], raters: same(6, 0, 0, 0) },
        { values: ['south'], raters: same(6, 2, 2, 2) },
      ],
    );
    const rule = { ...disclosureRules.noStrict, dominance: { largest: 2, percent: 50 } };
    // Two of twelve weights of 1 are a sixth; of weights 10 and 1, 20 of 66 are less than half; with 1000 to 0.001 all of north's
    // six are alike, so two of them are a third.
    expect(shownOf(report(rubric, plain, { rule }))).toHaveLength(9);
    const heavy = weighTally(
      tallyOf(
        ['unit'],
        [
          { values: ['owner'], raters: same(2, 0, 0, 0) },
          { values: ['north'], raters: same(9, 2, 2, 2) },
        ],
      ),
      ({ unit }) => (unit === 'owner' ? 100 : 1),
    );
    // Everyone: two of 100 are 200 of 209.
    const told = report(rubric, heavy, { rule, tellsReasons: true }).results[0];
    expect(told?.status === 'suppressed' && told.reason).toBe('dominated');
    // Without that rule it's the nine that everyone's weights would tell of, 9 of 209, and with them the two.
    const untold = report(rubric, heavy, { rule: disclosureRules.noStrict, tellsReasons: true }).results[0];
    expect(untold?.status === 'suppressed' && untold.reason).toBe('would-reveal');
  });
});

describe('a report by rules for what is missing', () => {
  /** What all indicators of a report tell together of groups that it withholds, who counts at the target told apart. */
  const toldBy = (made: Report, tally: Tally, target: number) => {
    const { groups, relations } = reportGroups(tally);
    const indicators = ['i0', 'i1', 'i2'].map((indicator) =>
      groups.map(({ id, unit, role }) => {
        const result = made.results.find(
          (one) => one.indicator === indicator && one.unit === unit && one.role === role,
        );
        if (result?.status !== 'shown') return { id };
        const { counts, anchored, missing, setAside } = result;
        const chosen = counts.with(target, (counts[target] as number) - anchored);
        return { id, categories: [...chosen, anchored, ...Object.values(missing), setAside] };
      }),
    );
    return auditIndicators(indicators, relations, { minimum: 5 }).map(({ id, n }) => [id, n]);
  };
  const tallyBy = (groups: readonly Group[], rule: MissingRule) => {
    const rows = groups.flatMap(({ values: [unit, role], raters }) =>
      raters.map((codes) => ({
        ...{ unit: unit as string, role: role as string },
        ...Object.fromEntries(codes.map((code, at) => [`i${at}`, code < 3 ? code + 1 : missingKinds[code - 3]])),
      })),
    );
    const read = responsesFromRows(rubric, rows);
    if (!read.ok) throw new Error(JSON.stringify(read));
    const how = { round: 'individual', by: ['unit', 'role'] } as const;
    if (rule !== 'not-applicable-at-target') return countResponses(read.value, { ...how, rule });
    return countResponses(read.value, { ...how, rule, targets: { i0: 'high', i1: 'high', i2: 'high' } });
  };
  const noStrict = { rule: disclosureRules.noStrict };

  it('tells of nobody by who counts at the target without having chosen it', () => {
    // Of the north's ten at the target seven count there without a level, and so do all teachers at it: three leaders chose it.
    const groups = [
      { values: ['north', 'leader'], raters: same(3, 2, 2, 2) },
      { values: ['north', 'teacher'], raters: same(7, 3, 3, 3) },
      { values: ['south', 'leader'], raters: [0, 1, 2].map((code) => [code, code, code]) },
      { values: ['south', 'teacher'], raters: [...same(3, 1, 1, 1), ...same(3, 3, 3, 3)] },
    ];
    const tally = tallyBy(groups, 'not-applicable-at-target');
    expect(toldBy(report(rubric, tally, { minimum: 1 }), tally, 2)).toEqual([]);
    expect(toldBy(report(rubric, tally, noStrict), tally, 2)).toEqual([]);
    let shown = 0;
    fc.assert(
      fc.property(staff, (drawn) => {
        const own = tallyBy(drawn, 'not-applicable-at-target');
        const made = report(rubric, own, noStrict);
        shown += made.results.filter(({ status }) => status === 'shown').length;
        expect(toldBy(made, own, 2)).toEqual([]);
      }),
      { numRuns: 150 },
    );
    expect(shown).toBeGreaterThan(500);
  });

  it('withholds a group on all indicators of which too few count on one, where it hangs together who counts', () => {
    // Seven leaders, of whom four chose no level of i0, but one of i1: half of the dimension. All chose one of i2.
    const groups = [
      { values: ['north', 'leader'], raters: [...same(3, 0, 1, 2), ...same(4, 4, 1, 2)] },
      { values: ['north', 'teacher'], raters: same(9, 1, 1, 1) },
    ];
    const leaders = (rule: 'exclude' | 'half-of-dimension') =>
      report(rubric, tallyBy(groups, rule), noStrict).results.flatMap(({ role, unit, indicator, status }) =>
        role === 'leader' && unit === null ? [[indicator, status]] : [],
      );
    expect(leaders('exclude')).toEqual([
      ['i0', 'suppressed'],
      ['i1', 'shown'],
      ['i2', 'shown'],
    ]);
    expect(leaders('half-of-dimension').map(([, status]) => status)).toEqual([
      'suppressed',
      'suppressed',
      'suppressed',
    ]);
  });

  it('tells of nobody by who counts on all indicators or on none', () => {
    // On i0 all six of the north that count are at the highest level, where three of the leaders are; on i1 none of the south's
    // is at the middle one, where three of the leaders are: three leaders of the north, who count on both.
    const groups = [
      { values: ['north', 'leader'], raters: same(3, 2, 1, 0) },
      { values: ['north', 'teacher'], raters: [...same(3, 2, 4, 0), ...same(2, 2, 2, 0), [2, 0, 0], [4, 0, 0]] },
      { values: ['south', 'leader'], raters: [[4, 2, 0], ...same(3, 1, 2, 0)] },
      { values: ['south', 'teacher'], raters: [...same(4, 1, 0, 0), ...same(2, 2, 0, 0)] },
    ];
    const tally = tallyBy(groups, 'whole-raters');
    /** As many of each withheld group as count on one indicator count on every other: what they leave is held together. */
    const together = (made: Report, own: Tally) => {
      const { groups: all, relations } = reportGroups(own);
      const indicators = ['i0', 'i1', 'i2'].map((indicator) =>
        all.map(({ id, unit, role }) => {
          const result = made.results.find(
            (one) => one.indicator === indicator && one.unit === unit && one.role === role,
          );
          return result?.status === 'shown' ? { id, categories: result.counts } : { id };
        }),
      );
      return auditIndicators(indicators, relations, { minimum: 5 });
    };
    expect(together(report(rubric, tally, noStrict), tally)).toEqual([]);
    fc.assert(
      fc.property(staff, (drawn) => {
        const own = tallyBy(drawn, 'whole-raters');
        expect(together(report(rubric, own, noStrict), own)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a report of weighted ratings', () => {
  /** How many equations of a system don't follow from the others. */
  const rankOf = (rows: readonly (readonly number[])[]) => {
    const left = rows.map((row) => [...row]);
    let rank = 0;
    for (let column = 0; column < (rows[0]?.length ?? 0); column += 1) {
      const pivot = left.findIndex((row, at) => at >= rank && Math.abs(row[column] as number) > 1e-9);
      if (pivot < 0) continue;
      left.splice(rank, 0, ...left.splice(pivot, 1));
      const lead = left[rank] as number[];
      for (const row of left.slice(rank + 1)) {
        const times = (row[column] as number) / (lead[column] as number);
        for (let at = column; at < row.length; at += 1) row[at] = (row[at] as number) - times * (lead[at] as number);
      }
      rank += 1;
    }
    return rank;
  };
  const weighing = {
    role: ({ role }: { readonly role?: string }) => (role === 'leader' ? 3 : role === 'teacher' ? 1 : 2),
    unit: ({ unit }: { readonly unit?: string }) => 1 + unitIds.indexOf(unit as string),
  };

  it('tells of no small group what it chose, by its counts and its weights together', () => {
    let [solved, shown] = [0, 0];
    fc.assert(
      fc.property(staff, fc.constantFrom('role', 'unit'), (groups, by) => {
        const tally = tallyOf(['unit', 'role'], groups);
        const weightOf = weighing[by];
        const made = report(rubric, weighTally(tally, weightOf), { rule: disclosureRules.noStrict });
        const isIn = (result: { readonly unit: string | null; readonly role: string | null }) =>
          tally.groups.map(({ unit, role }): number =>
            (result.unit ?? unit) === unit && (result.role ?? role) === role ? 1 : 0,
          );
        for (const indicator of ['i0', 'i1', 'i2']) {
          const own = made.results.filter((result) => result.indicator === indicator);
          const told = own.filter(({ status }) => status === 'shown').map(isIn);
          const weights = told.map((row) => row.map((one, at) => one * weightOf(tally.groups[at] ?? {})));
          const [counted, both] = [rankOf(told), rankOf([...told, ...weights])];
          shown += told.length;
          for (const row of own.map(isIn)) {
            const raters = row.reduce((sum, one, at) => sum + one * (tally.raters[at] as number), 0);
            if (raters >= 5 || raters === 0) continue;
            solved += 1;
            expect(rankOf([...told, row])).toBeGreaterThan(counted);
            expect(rankOf([...told, ...weights, row])).toBeGreaterThan(both);
          }
        }
      }),
      { numRuns: 300 },
    );
    expect(Math.min(solved, shown)).toBeGreaterThan(500);
  });

  it('is the same however withheld parts add up to what is shown', () => {
    // One tenth six times is 0.6 or a hair more, by how many are added up at once.
    const everyone = (leaders: readonly number[], weight: number) => {
      const codes = [...same(6, 0, 0, 0), ...same(6, 1, 1, 1), ...same(9, 2, 2, 2)];
      const groups = ['leader', 'teacher'].map((role) => ({
        values: ['north', role],
        raters: codes.filter((_, at) => leaders.includes(at) === (role === 'leader')),
      }));
      const tally = weighTally(tallyOf(['unit', 'role'], groups), () => weight);
      return report(rubric, tally, { rule: disclosureRules.noStrict }).results.filter(({ role }) => role === null);
    };
    for (const weight of [0.1, 0.3, 1 / 3, 0.7, 1 / 9]) {
      const first = everyone([0, 6], weight);
      expect(first.every(({ status }) => status === 'shown')).toBe(true);
      for (const leaders of [
        [0, 12],
        [6, 12],
        [0, 1],
        [12, 13],
        [0, 6, 12],
        [0, 1, 2, 3],
      ])
        expect(everyone(leaders, weight)).toEqual(first);
    }
  });

  it('shows schools that weigh otherwise, with their roles withheld, and roles of a tally by role', () => {
    const groups = ['north', 'south'].flatMap((unit) => [
      { values: [unit, 'leader'], raters: same(3, 0, 0, 0) },
      { values: [unit, 'teacher'], raters: same(9, 1, 1, 1) },
    ]);
    const shownOf = (by: readonly ('unit' | 'role')[], weightOf: (group: object) => number) => {
      const tally = weighTally(rollUp(tallyOf(['unit', 'role'], groups), by), weightOf);
      const { results } = report(rubric, tally, { rule: disclosureRules.noStrict });
      const first = results.filter(({ indicator, status }) => indicator === 'i0' && status === 'shown');
      return first.map(({ unit, role }) => [unit, role].filter((name) => name !== null).join(' '));
    };
    expect(shownOf(['unit', 'role'], weighing.unit)).toEqual(['', 'north', 'south']);
    expect(shownOf(['role'], weighing.role)).toEqual(['', 'leader', 'teacher']);
    expect(shownOf(['unit', 'role'], weighing.role)).toEqual(['', 'leader', 'teacher']);
  });
});
