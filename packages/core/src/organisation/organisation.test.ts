import fc from 'fast-check';
import { freeze } from 'immer';
import { expect, test } from 'vitest';
import { checkOrganisation } from './check-organisation.ts';
import { childrenOf } from './children-of.ts';
import { descendantsOf } from './descendants-of.ts';
import { networksOf } from './networks-of.ts';
import type { Organisation } from './organisation.ts';
import { pathTo } from './path-to.ts';
import type { Unit } from './unit.ts';
import { type UnitNode, unitTree } from './unit-tree.ts';
import { unitsOfNetwork } from './units-of-network.ts';
import { unitsUnder } from './units-under.ts';

/** Trees of units in any order, with networks across them. */
const organisations = fc
  .array(fc.record({ above: fc.nat(), top: fc.boolean(), order: fc.nat() }), { minLength: 1, maxLength: 30 })
  .chain((drawn) => {
    const units = drawn.map(({ above, top }, at): Unit => {
      const parent = top || at === 0 ? {} : { parent: `u${above % at}` };
      return { id: `u${at}`, kind: 'team', ...parent };
    });
    const ordered = units.toSorted((one, other) => orderOf(drawn, one) - orderOf(drawn, other));
    const members = fc.shuffledSubarray(units.map(({ id }) => id));
    return fc.array(members, { maxLength: 4 }).map(
      (networks): Organisation =>
        freeze(
          {
            id: 'o',
            units: ordered,
            networks: networks.map((list, at) => ({ id: `n${at}`, units: list })),
          },
          true,
        ),
    );
  });

const orderOf = (drawn: readonly { readonly order: number }[], { id }: Unit) => drawn[Number(id.slice(1))]?.order ?? 0;

const given = (law: (organisation: Organisation) => void) => {
  fc.assert(fc.property(organisations, law), { numRuns: 1000 });
};

/** Written apart from the queries: whether one unit stands somewhere below another. */
function isBelow(organisation: Organisation, unit: Unit, above: string): boolean {
  const parent = organisation.units.find(({ id }) => id === unit.parent);
  return parent !== undefined && (parent.id === above || isBelow(organisation, parent, above));
}

test('any organisation of whole trees has no issue, and a top unit put under one of its own is a circle', () => {
  fc.assert(
    fc.property(organisations, fc.nat(), (organisation, pick) => {
      expect(checkOrganisation(organisation)).toEqual([]);
      const tops = organisation.units.filter(({ parent }) => parent === undefined);
      const top = tops[pick % tops.length]?.id ?? '';
      const own = organisation.units.filter((unit) => unit.id === top || isBelow(organisation, unit, top));
      const parent = own[pick % own.length]?.id ?? '';
      const units = organisation.units.map((unit) => (unit.id === top ? { ...unit, parent } : unit));
      expect(checkOrganisation({ ...organisation, units }).map(({ code }) => code)).toEqual(['circle']);
    }),
    { numRuns: 1000 },
  );
});

test('children are those that name the parent, descendants those below, in any organisation', () => {
  given((organisation) => {
    for (const { id } of organisation.units) {
      expect(childrenOf(organisation, id)).toEqual(organisation.units.filter(({ parent }) => parent === id));
      const below = organisation.units.filter((unit) => isBelow(organisation, unit, id));
      const found = descendantsOf(organisation, id);
      expect(found.length).toBe(below.length);
      expect(new Set(found)).toEqual(new Set(below));
      expect(unitsUnder(organisation, id)).toEqual(new Set([id, ...below.map((unit) => unit.id)]));
    }
  });
});

test('descendants come as children with their own descendants, one after another', () => {
  given((organisation) => {
    for (const { id } of organisation.units) {
      const oneByOne = childrenOf(organisation, id).flatMap((child) => [
        child,
        ...descendantsOf(organisation, child.id),
      ]);
      expect(descendantsOf(organisation, id)).toEqual(oneByOne);
    }
  });
});

test('a path begins at the top, ends at the unit, and each step is a child of the one before', () => {
  given((organisation) => {
    for (const unit of organisation.units) {
      const path = pathTo(organisation, unit.id);
      expect(path[0]?.parent).toBeUndefined();
      expect(path.at(-1)).toBe(unit);
      expect(path.slice(1).map(({ parent }) => parent)).toEqual(path.slice(0, -1).map(({ id }) => id));
    }
  });
});

test('the tree holds every unit once, each under its parent, in order', () => {
  const inTree = (nodes: readonly UnitNode[]): Unit[] =>
    nodes.flatMap(({ unit, children }) => [unit, ...inTree(children)]);
  given((organisation) => {
    const tops = organisation.units.filter(({ parent }) => parent === undefined);
    expect(inTree(unitTree(organisation))).toEqual(
      tops.flatMap((top) => [top, ...descendantsOf(organisation, top.id)]),
    );
  });
});

test('a unit is in a network exactly when the network has it', () => {
  given((organisation) => {
    for (const unit of organisation.units) {
      for (const network of organisation.networks ?? []) {
        expect(unitsOfNetwork(organisation, network.id).includes(unit)).toBe(
          networksOf(organisation, unit.id).includes(network),
        );
      }
    }
  });
});
