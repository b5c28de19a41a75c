import type { Organisation } from '@rubrikk/core';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { countsOf } from '../tally/counts-of.ts';
import { mergeTallies } from '../tally/merge-tallies.ts';
import { missingKinds } from '../tally/missing-kinds.ts';
import { missingOf } from '../tally/missing-of.ts';
import { rollUp } from '../tally/roll-up.ts';
import { selectGroups } from '../tally/select-groups.ts';
import { madeUpRubric } from './made-up-assessments.test-data.ts';
import type { ResponseTable } from './response-table.ts';
import { responsesFromRows } from './responses-from-rows.ts';
import { tally } from './tally.ts';

const rubric = madeUpRubric(9, 3);
const indicators = Array.from({ length: 9 }, (_, at) => `i${at}`);
const levels = ['level-0', 'level-1', 'level-2'];

type Row = Readonly<Record<string, string | undefined>>;

function tableOf(rows: readonly Row[]): ResponseTable<'subject'> {
  const read = responsesFromRows(rubric, Object.freeze([...rows].map((row) => Object.freeze(row))), {
    attributes: ['subject'],
  });
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
}

const rating = fc.constantFrom(...levels, ...missingKinds, undefined);
const drawnRow = fc.record({
  unit: fc.constantFrom('north', 'south', 'east', '__proto__'),
  role: fc.constantFrom('leader', 'teacher', undefined),
  wave: fc.constantFrom('2026', '2027'),
  round: fc.constantFrom('individual', 'group'),
  subject: fc.constantFrom('maths', 'music'),
  ...Object.fromEntries(indicators.map((id) => [id, rating])),
});
const drawnRows = fc.array(drawnRow, { maxLength: 30 });
/** Who left everything open is nobody. */
const hasAnswered = (row: Row) => indicators.some((id) => (row[id] ?? 'skipped') !== 'skipped');
const having = (rows: readonly Row[], id: string, value: string) =>
  rows.filter((row) => (row[id] ?? 'skipped') === value).length;

describe('tally', () => {
  it('counts as filters over plain objects do, by any attributes', () => {
    const by = fc.shuffledSubarray(['unit', 'role', 'subject'] as const).map((some) => [...some, 'wave' as const]);
    fc.assert(
      fc.property(drawnRows, by, (rows, attributes) => {
        const table = tableOf(rows);
        expect([table.size, table.size + (table.blank ?? 0)]).toEqual([rows.filter(hasAnswered).length, rows.length]);
        const counted = tally(table, { round: 'individual', by: attributes });
        const alone = rows.filter((row) => row['round'] === 'individual' && hasAnswered(row));
        const keyOf = (row: Row) => JSON.stringify(attributes.map((attribute) => row[attribute] ?? ''));
        expect(counted.groups).toHaveLength(new Set(alone.map(keyOf)).size);
        for (const [position, group] of counted.groups.entries()) {
          const mine = alone.filter((row) => keyOf(row) === keyOf(group));
          expect(counted.raters[position]).toBe(mine.length);
          for (const id of indicators) {
            expect([...countsOf(counted, group, id)]).toEqual(levels.map((level) => having(mine, id, level)));
            const missing = missingKinds.map((kind) => [kind, having(mine, id, kind)]);
            expect(missingOf(counted, group, id)).toEqual(Object.fromEntries(missing));
          }
        }
      }),
      { numRuns: 200 },
    );
  });
  it('tells rounds apart, in one tally or one by one', () => {
    const table = tableOf([
      { unit: 'north', round: 'individual', i0: 'level-1' },
      { unit: 'north', round: 'plenum', i0: 'level-2' },
    ]);
    const both = tally(table, { by: ['unit', 'round'] });
    expect(both.groups).toEqual([
      { unit: 'north', round: 'individual' },
      { unit: 'north', round: 'plenum' },
    ]);
    expect(both).not.toHaveProperty('round');
    expect(both.turned).toEqual([]);
    const plenum = tally(table, { by: ['unit'], round: 'plenum' });
    expect([...plenum.raters]).toEqual([1]);
    expect([...countsOf(plenum, { unit: 'north' }, 'i0')]).toEqual([0, 0, 1]);
    expect(plenum.round).toBe('plenum');
    expect(tally(table, { by: [], round: 'group' }).groups).toEqual([]);
  });
  it('refuses what would add rounds up', () => {
    const table = tableOf([{ round: 'individual', i0: 'level-0' }]);
    // @ts-expect-error: neither a round nor 'round' among the attributes
    expect(() => tally(table, { by: ['unit'] })).toThrow(RangeError);
    // @ts-expect-error: both
    expect(() => tally(table, { by: ['round'], round: 'group' })).toThrow(/never counted together/);
    const rounds = tally(table, { by: ['unit', 'round'] });
    // @ts-expect-error: the round would be lost
    expect(() => rollUp(rounds, ['unit'])).toThrow(/never counted together/);
  });
  it('counts waves together only when that is asked by name', () => {
    const table = tableOf([
      { unit: 'north', wave: '2026', i0: 'level-0' },
      { unit: 'north', wave: '2027', i0: 'level-2' },
    ]);
    expect(() => tally(table, { round: 'individual', by: ['unit'] })).toThrow(
      'Expected responses of one wave; received "2026" and "2027".',
    );
    const pooled = tally(table, { round: 'individual', by: ['unit'], poolWaves: true });
    expect([...pooled.raters]).toEqual([2]);
    const second = tally(table, { round: 'individual', by: ['unit'], wave: '2027' });
    expect([...countsOf(second, { unit: 'north' }, 'i0')]).toEqual([0, 0, 1]);
    expect(() => tally(table, { round: 'individual', by: [], wave: '2028' })).toThrow('[2026,2027]; received "2028"');
    const waves = tally(table, { round: 'individual', by: ['unit', 'wave'] });
    expect(() => rollUp(waves, ['unit'])).toThrow(/would count twice/);
    expect(rollUp(waves, ['unit'], { poolWaves: true })).toEqual(pooled);
    // Each carries the wave that it is of, so that merging pools none unasked.
    const first = tally(table, { round: 'individual', by: ['unit'], wave: '2026' });
    expect([first.wave, second.wave, pooled.wave, waves.wave]).toEqual(['2026', '2027', undefined, undefined]);
    expect(() => mergeTallies(first, second)).toThrow('Expected tallies of the same wave; received "2026" and "2027".');
    expect(selectGroups(waves, { wave: '2027' })).toEqual({ ...second, counts: expect.anything() });
    const [one, other] = ['2026', '2027'].map((wave) =>
      tally(table, { round: 'individual', by: ['unit', 'wave'], wave }),
    );
    if (!one || !other) throw new Error('Expected two tallies.');
    const merged = mergeTallies(one, other);
    expect(merged.groups.map(({ wave }) => wave)).toEqual(['2026', '2027']);
    expect([...rollUp(merged, ['unit'], { poolWaves: true }).raters]).toEqual([2]);
  });
  it('needs no choice where the counted round has one wave', () => {
    const table = tableOf([
      { wave: '2026', i0: 'level-0' },
      { wave: '2027', round: 'group', i0: 'level-0' },
    ]);
    const counted = tally(table, { round: 'individual', by: [] });
    expect([...counted.raters]).toEqual([1]);
    expect([counted.wave, tally(table, { round: 'group', by: [] }).wave]).toEqual(['2026', '2027']);
    expect(tally(tableOf([{ i0: 'level-0' }]), { round: 'individual', by: [] })).not.toHaveProperty('wave');
  });
  it('refuses attributes that the table lacks, or named twice', () => {
    const read = responsesFromRows(rubric, [{ unit: 'north', i0: 1 }], { attributes: ['subject', 'mark'] });
    if (!read.ok) throw new Error('refused');
    const table = read.value;
    expect(() => tally(table, { round: 'individual', by: ['unit', 'unit'] })).toThrow(RangeError);
    expect(() => tally(table, { round: 'individual', by: ['toString' as 'unit'] })).toThrow(
      new RangeError(
        'Expected attributes of the table, [unit,role,wave,round,network,subject,mark]; received "toString".',
      ),
    );
  });
  it('groups by many values of several attributes, beyond what is looked up by position', () => {
    const rows = Array.from({ length: 3000 }, (_, at) => ({
      unit: `u${at}`,
      subject: `s${(at * 7) % 3000}`,
      i0: 'level-0',
    }));
    const counted = tally(tableOf(rows), { round: 'individual', by: ['unit', 'subject'] });
    expect(counted.groups).toEqual(rows.map(({ unit, subject }) => ({ unit, subject })));
    expect([...new Set(counted.raters)]).toEqual([1]);
  });
});

describe('networks', () => {
  const organisation: Organisation = {
    id: 'coast',
    units: [
      { id: 'owner', kind: 'owner' },
      { id: 'north', kind: 'school', parent: 'owner' },
      { id: 'team', kind: 'team', parent: 'north' },
      { id: 'south', kind: 'school', parent: 'owner' },
      { id: 'east', kind: 'school', parent: 'owner' },
    ],
    networks: [
      { id: 'reading', units: ['north', 'team', 'south'] },
      { id: 'leaders', units: ['south'] },
    ],
  };
  const table = tableOf(['north', 'team', 'south', 'east'].map((unit) => ({ unit, i0: 'level-0' })));

  it('count a rater once in each network of the unit and of those above it', () => {
    const counted = tally(table, { round: 'individual', by: ['network'], organisation });
    expect(counted.groups).toEqual([{ network: 'reading' }, { network: 'leaders' }, { network: '' }]);
    expect([...counted.raters]).toEqual([3, 1, 1]);
    expect([...countsOf(counted, { network: 'reading' }, 'i0')]).toEqual([3, 0, 0]);
  });
  it('can be told apart beside units', () => {
    const counted = tally(table, { round: 'individual', by: ['unit', 'network'], organisation });
    expect(counted.groups).toContainEqual({ unit: 'south', network: 'leaders' });
    expect(counted.raters.reduce((a, b) => a + b, 0)).toBe(5);
  });
  it("aren't added up, as a school in two would count twice", () => {
    const counted = tally(table, { round: 'individual', by: ['network', 'role'], organisation });
    expect(() => rollUp(counted, ['role'])).toThrow(/would count several times/);
    expect([...rollUp(counted, ['network']).raters]).toEqual([3, 1, 1]);
  });
  it('need an organisation', () => {
    // @ts-expect-error: no organisation
    expect(() => tally(table, { round: 'individual', by: ['network'] })).toThrow('Expected the organisation');
  });
});

describe('missing rules', () => {
  const answered = (row: Row, ids: readonly string[]) => ids.filter((id) => levels.includes(row[id] ?? '')).length;
  const dimensions = [indicators.slice(0, 7), indicators.slice(7)];

  test.each(['whole-raters', 'half-of-dimension'] as const)('%s counts as its definition reads', (rule) => {
    fc.assert(
      fc.property(drawnRows, (drawn) => {
        const rows = drawn.map((row): Row => ({ ...row, wave: '2026', round: 'individual' }));
        const counted = tally(tableOf(rows), { round: 'individual', by: ['unit'], rule });
        expect(counted.rule).toBe(rule);
        for (const [position, { unit = '' }] of counted.groups.entries()) {
          for (const [column, id] of indicators.entries()) {
            const own = dimensions.find((ids) => ids.includes(id)) ?? [];
            const isKept = (row: Row) =>
              rule === 'whole-raters' ? answered(row, indicators) === 9 : answered(row, own) / own.length >= 0.5;
            const mine = rows.filter((row) => row['unit'] === unit && hasAnswered(row));
            const kept = mine.filter(isKept);
            expect([...countsOf(counted, { unit }, id)]).toEqual(levels.map((level) => having(kept, id, level)));
            const dropped = mine.filter((row) => !isKept(row) && levels.includes(row[id] ?? ''));
            expect(counted.setAside?.[position * 9 + column]).toBe(dropped.length);
            const { skipped } = missingOf(counted, { unit }, id);
            expect(skipped).toBe(having(mine, id, 'skipped'));
          }
        }
      }),
      { numRuns: 100 },
    );
  });
  test('half of a dimension is enough, and less is not', () => {
    const row = { i0: 'level-0', i1: 'level-0', i2: 'level-0', i7: 'level-2' };
    const four = { ...row, i3: 'level-0' };
    const counted = tally(tableOf([row, four]), { round: 'individual', by: [], rule: 'half-of-dimension' });
    expect([...countsOf(counted, {}, 'i0')]).toEqual([1, 0, 0]);
    expect(counted.setAside?.[0]).toBe(1);
    expect([...countsOf(counted, {}, 'i7')]).toEqual([0, 0, 2]);
    expect(counted.setAside?.[7]).toBe(0);
  });
  test.each(['whole-raters', 'half-of-dimension'] as const)('%s leaves the table as it was', (rule) => {
    const table = tableOf([{ i0: 'level-0', i8: 'level-2' }]);
    const { codes } = structuredClone(table);
    const { counts, setAside } = tally(table, { round: 'individual', by: [], rule });
    expect(table.codes).toEqual(codes);
    // Nine indicators of three levels and four kinds of missing.
    expect([counts.length, setAside?.length]).toEqual([9 * 7, 9]);
  });
  test('half of each of three dimensions', () => {
    const wide = madeUpRubric(15, 3);
    // Three of seven, four of seven, and the only one.
    const row = Object.fromEntries(['i0', 'i1', 'i2', 'i7', 'i8', 'i9', 'i10', 'i14'].map((id) => [id, 'level-0']));
    const read = responsesFromRows(wide, [row]);
    if (!read.ok) throw new Error('refused');
    const { setAside } = tally(read.value, { round: 'individual', by: [], rule: 'half-of-dimension' });
    expect([...(setAside ?? [])]).toEqual([1, 1, 1, ...Array.from({ length: 12 }, () => 0)]);
  });
  test('what does not apply is put at the target of its indicator, and told', () => {
    const table = tableOf([
      { unit: 'north', i0: 'not-applicable', i1: 'not-applicable', i3: 'not-applicable' },
      { unit: 'north', i0: 'level-0', i1: 'declined', i3: 'level-0' },
      { unit: 'south', i0: 'level-1', i3: 'not-applicable' },
    ]);
    const rule = 'not-applicable-at-target';
    const targets = { i0: 'level-2', i3: 'level-0' };
    const counted = tally(table, { round: 'individual', by: ['unit'], rule, targets });
    const of = (unit: string, id: string) => [
      ...countsOf(counted, { unit }, id),
      missingOf(counted, { unit }, id)['not-applicable'],
    ];
    expect([of('north', 'i0'), of('north', 'i1'), of('north', 'i3')]).toEqual([
      [1, 0, 1, 0],
      [0, 0, 0, 1],
      [2, 0, 0, 0],
    ]);
    expect([of('south', 'i0'), of('south', 'i3')]).toEqual([
      [0, 1, 0, 0],
      [1, 0, 0, 0],
    ]);
    expect([...(counted.anchored ?? [])]).toEqual([1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0]);
  });
  test.each([
    [{ i0: 'level-9' }, 'Expected one of the levels [level-0,level-1,level-2] as a target; received "level-9".'],
    [{ x: 'level-2' }, 'Expected targets of indicators of the table; received one of "x".'],
  ])('a target is one of the table: %j', (targets, message) => {
    const rule = 'not-applicable-at-target';
    expect(() => tally(tableOf([{}]), { round: 'individual', by: [], rule, targets })).toThrow(new RangeError(message));
  });
  test('no other rule is known', () => {
    const rule = 'impute' as 'exclude';
    expect(() => tally(tableOf([{}]), { round: 'individual', by: [], rule })).toThrow('received "impute"');
  });
});
