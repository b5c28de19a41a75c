import type { Organisation } from '@rubrikk/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsOf } from './counts-of.ts';
import { rollUp } from './roll-up.ts';
import { rollUpNetworks } from './roll-up-networks.ts';
import { rollUpUnits } from './roll-up-units.ts';
import { selectGroups } from './select-groups.ts';
import { startTally } from './start-tally.ts';

const rubric = {
  id: 'made-up',
  version: '1.0.0',
  source: { title: 'Made up', language: 'en' },
  scale: { kind: 'ordinal', id: 'steps', levels: [{ id: 'low' }, { id: 'mid' }, { id: 'high' }], favourable: 'high' },
  dimensions: [{ id: 'd0', indicators: [{ id: 'i0' }, { id: 'i1' }] }],
} as const;

/** A tree of eight units, each under the one that was drawn for it among those before it, or at the top. */
const drawnTree = fc.tuple(...Array.from({ length: 8 }, (_, at) => fc.nat({ max: at }))).map(
  (parents): Organisation => ({
    id: 'coast',
    units: parents.map((parent, at) => ({
      id: `u${at}`,
      kind: ['owner', 'school', 'team'][at % 3] as string,
      ...(parent < at && { parent: `u${parent}` }),
    })),
    networks: [
      { id: 'n0', units: ['u0', 'u3', 'u4'] },
      { id: 'n1', units: ['u3', 'u7'] },
    ],
  }),
);
const raters = fc.array(
  fc.record({ unit: fc.nat({ max: 7 }), role: fc.constantFrom('leader', 'teacher'), code: fc.nat({ max: 6 }) }),
  { maxLength: 25 },
);

/** Those above a unit and itself, by walking up one by one. */
function upFrom({ units }: Organisation, unit: string): string[] {
  const parent = units.find(({ id }) => id === unit)?.parent;
  return parent === undefined ? [unit] : [unit, ...upFrom({ id: '', units }, parent)];
}

function tallyOf(drawn: readonly { unit: number; role: string; code: number }[]) {
  const builder = startTally(rubric, ['unit', 'role']);
  for (const { unit, role, code } of drawn) builder.add(builder.group([`u${unit}`, role]), [code, 0]);
  return builder.finish();
}

describe('rollUpUnits', () => {
  it('counts each rater once in every unit above, of all kinds or of some', () => {
    fc.assert(
      fc.property(
        drawnTree,
        raters,
        fc.constantFrom<readonly string[] | undefined>(undefined, ['school'], ['owner', 'team']),
        (tree, drawn, kinds) => {
          const rolled = rollUpUnits(tallyOf(drawn), tree, kinds === undefined ? {} : { kinds });
          expect(rolled.overlapping).toEqual(['unit']);
          for (const { id, kind } of tree.units) {
            const isKept = kinds === undefined || kinds.includes(kind);
            for (const role of ['leader', 'teacher']) {
              const own = drawn.filter((rater) => rater.role === role && upFrom(tree, `u${rater.unit}`).includes(id));
              const expected = [0, 1, 2].map((level) => (isKept ? own.filter(({ code }) => code === level).length : 0));
              expect([...countsOf(rolled, { unit: id, role }, 'i0')]).toEqual(expected);
              const position = rolled.groups.findIndex((group) => group['unit'] === id && group['role'] === role);
              expect(position >= 0).toBe(isKept && own.length > 0);
              if (position >= 0) expect(rolled.raters[position]).toBe(own.length);
            }
          }
        },
      ),
    );
  });
  it('refuses to add up what overlaps, and a unit that the organisation lacks', () => {
    const tree: Organisation = { id: 'coast', units: [{ id: 'u0', kind: 'school' }] };
    const tally = tallyOf([{ unit: 0, role: 'leader', code: 0 }]);
    const rolled = rollUpUnits(tally, tree);
    expect(() => rollUp(rolled, ['role'])).toThrow(/would count several times/);
    expect(rollUp(rolled, ['unit']).groups).toEqual([{ unit: 'u0' }]);
    expect(() => rollUpUnits(rolled, tree)).toThrow(/rolled up over it/);
    expect(() => rollUpUnits(tallyOf([{ unit: 1, role: 'x', code: 0 }]), tree)).toThrow('received "u1"');
    expect(() => rollUpUnits(rollUp(tally, ['role']), tree)).toThrow('Expected a tally by unit');
    expect(selectGroups(rolled, { unit: 'u0' }).overlapping).toBe(undefined);
  });
  it('ends below a unit that the organisation lacks', () => {
    const units = [{ id: 'u0', kind: 'school', parent: 'gone' }];
    const rolled = rollUpUnits(tallyOf([{ unit: 0, role: 'leader', code: 0 }]), { id: 'coast', units });
    expect(rolled.groups).toEqual([{ unit: 'u0', role: 'leader' }]);
  });
  it('ends where units stand in a circle', () => {
    const units = [
      { id: 'u0', kind: 'school', parent: 'u1' },
      { id: 'u1', kind: 'school', parent: 'u0' },
    ];
    const rolled = rollUpUnits(tallyOf([{ unit: 0, role: 'leader', code: 0 }]), { id: 'coast', units });
    expect([...rolled.raters]).toEqual([1, 1]);
  });
});

describe('rollUpNetworks', () => {
  it('counts each rater once in a network of the unit or of one above, and under no name in none', () => {
    fc.assert(
      fc.property(drawnTree, raters, (tree, drawn) => {
        const rolled = rollUpNetworks(tallyOf(drawn), tree);
        expect(rolled.by).toEqual(['network', 'role']);
        expect(rolled.overlapping).toEqual(['network']);
        const networksOf = (unit: string) =>
          (tree.networks ?? []).filter(({ units }) => upFrom(tree, unit).some((id) => units.includes(id)));
        for (const network of ['n0', 'n1', '']) {
          const own = drawn.filter(({ unit, role }) => {
            const found = networksOf(`u${unit}`).map(({ id }) => id);
            return role === 'leader' && (network === '' ? found.length === 0 : found.includes(network));
          });
          const expected = [0, 1, 2].map((level) => own.filter(({ code }) => code === level).length);
          expect([...countsOf(rolled, { network, role: 'leader' }, 'i0')]).toEqual(expected);
        }
      }),
    );
  });
  it('counts a school in two networks once in the total of its owner', () => {
    const tree: Organisation = {
      id: 'coast',
      units: [
        { id: 'u0', kind: 'owner' },
        { id: 'u1', kind: 'school', parent: 'u0' },
      ],
      networks: [
        { id: 'a', units: ['u1'] },
        { id: 'b', units: ['u1'] },
      ],
    };
    const tally = tallyOf([{ unit: 1, role: 'leader', code: 2 }]);
    expect([...rollUpNetworks(tally, tree).raters]).toEqual([1, 1]);
    expect([...countsOf(rollUpUnits(tally, tree), { unit: 'u0', role: 'leader' }, 'i0')]).toEqual([0, 0, 1]);
  });
  it('refuses attributes that the tally lacks', () => {
    expect(() => rollUpNetworks(tallyOf([]), { id: 'coast', units: [] }, ['network', 'wave'])).toThrow('"wave"');
  });
});

describe('selectGroups', () => {
  it('takes the groups that have a value, and the attribute out', () => {
    const builder = startTally(rubric, ['unit', 'round']);
    builder.add(builder.group(['north', 'individual']), [0, 0]);
    builder.add(builder.group(['north', 'plenum']), [2, 2]);
    const plenum = selectGroups(builder.finish(), { round: 'plenum' });
    expect(plenum.groups).toEqual([{ unit: 'north' }]);
    expect(plenum.round).toBe('plenum');
    expect([...countsOf(plenum, { unit: 'north' }, 'i0')]).toEqual([0, 0, 1]);
    expect([...rollUp(plenum, []).raters]).toEqual([1]);
    expect(() => selectGroups(plenum, { round: 'group' })).toThrow('received "round"');
  });
});
