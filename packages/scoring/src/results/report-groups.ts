import type { Organisation } from '@rubrikk/core';
import type { Relation } from '../disclosure/hierarchy.ts';
import { rollUp } from '../tally/roll-up.ts';
import { rollUpNetworks } from '../tally/roll-up-networks.ts';
import { rollUpUnits } from '../tally/roll-up-units.ts';
import type { Tally } from '../tally/tally.ts';
import { unitsAbove } from '../tally/units-above.ts';
import type { GroupLabel } from './group-label.ts';
import { groupRelations } from './group-relations.ts';
import { withEmptyUnits } from './with-empty-units.ts';

/** A group that a report speaks of: its label, and where its counts are. */
export interface ReportGroup extends GroupLabel {
  /** Its name in the relations. */
  readonly id: string;
  /** `own` is the part of a unit that is in none of the units below it: nobody publishes it, but it can be worked out. */
  readonly kind: 'unit' | 'own' | 'network';
  /** The network; `null` for all other groups. */
  readonly network: string | null;
  readonly tally: Tally;
  readonly position: number;
}

/** The groups of a report and how they hang together. */
export interface ReportGroups {
  readonly groups: readonly ReportGroup[];
  readonly relations: readonly Relation[];
}

/**
 * Everyone together, each unit, each role, and each role of each unit: as far as the tally tells them apart. With an
 * organisation, units stand in its tree and order, and its networks come last.
 *
 * @param silent - units without raters that are to have a group as well, all roles together; they add nothing to any sum
 */
export function reportGroups(tally: Tally, organisation?: Organisation, silent: readonly string[] = []): ReportGroups {
  const heard = allGroups(tally, organisation, []);
  const relations = groupRelations(heard, organisation);
  if (silent.length === 0) return { groups: heard, relations };
  const ids = new Set(heard.map(({ id }) => id));
  const groups = allGroups(tally, organisation, silent).filter(({ id, kind }) => kind !== 'own' || ids.has(id));
  return { groups, relations };
}

function allGroups(tally: Tally, organisation: Organisation | undefined, silent: readonly string[]): ReportGroup[] {
  const roles = tally.by.includes('role') ? [[], ['role']] : [[]];
  const units = tally.by.includes('unit')
    ? roles.map((by) => withEmptyUnits(rollUp(tally, ['unit', ...by]), by.length === 0 ? silent : []))
    : [];
  const groups = roles.flatMap((by, at) => {
    const own = units[at];
    return [...groupsOf(rollUp(tally, by), 'unit'), ...(own === undefined ? [] : unitGroups(own, organisation))];
  });
  const linked = organisation === undefined ? [] : units.flatMap((own) => linkedGroups(own, organisation));
  return [...groups, ...linked];
}

function groupsOf(rolled: Tally, kind: ReportGroup['kind']): ReportGroup[] {
  return rolled.groups.map(({ unit = null, role = null, network = null }, position) => {
    const id = JSON.stringify([kind, unit ?? network, role]);
    return { id, kind, unit, role, network, tally: rolled, position };
  });
}

/** The groups of units: in the order met, or every unit of the tree that has raters, in the tree's order. */
function unitGroups(own: Tally, organisation: Organisation | undefined): ReportGroup[] {
  if (organisation === undefined) return groupsOf(own, 'unit');
  const places = new Map(organisation.units.map(({ id }, at) => [id, at]));
  const placeOf = ({ unit }: ReportGroup) => places.get(unit as string) as number;
  return groupsOf(rollUpUnits(own, organisation), 'unit').sort((a, b) => placeOf(a) - placeOf(b));
}

/** The networks, and the parts of units beside the units below them. */
function linkedGroups(own: Tally, organisation: Organisation): ReportGroup[] {
  const networks = groupsOf(rollUpNetworks(own, organisation), 'network').filter(({ network }) => network !== '');
  const above = unitsAbove(organisation);
  // Rolling up over the units has refused those that the tree lacks.
  const withUnitsBelow = new Set(own.groups.flatMap(({ unit }) => above.get(unit as string)?.slice(1) as string[]));
  return [...networks, ...groupsOf(own, 'own').filter(({ unit }) => withUnitsBelow.has(unit as string))];
}
