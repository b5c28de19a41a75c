import { rollUp } from '../tally/roll-up.ts';
import type { Tally } from '../tally/tally.ts';
import type { GroupLabel } from './group-label.ts';

/** A group that a report speaks of: its label, its place in the table of units by roles, and where its counts are. */
export interface ReportGroup extends GroupLabel {
  readonly row: number;
  readonly column: number;
  readonly tally: Tally;
  readonly position: number;
}

/** Everyone together, each unit, each role, and each role of each unit: as far as the tally tells them apart. */
export function reportGroups(tally: Tally): ReportGroup[] {
  const attributes = ['unit', 'role'].filter((attribute) => tally.by.includes(attribute));
  const margins = attributes.length === 2 ? [[], ['unit'], ['role'], ['unit', 'role']] : [[], attributes];
  const sets = attributes.length === 0 ? [[]] : margins;
  const positions = { unit: positionsOf(tally, 'unit'), role: positionsOf(tally, 'role') };
  return sets.flatMap((by) => {
    const rolled = rollUp(tally, by);
    return rolled.groups.map((group, position) => ({
      unit: group['unit'] ?? null,
      role: group['role'] ?? null,
      row: positions.unit.get(group['unit'] ?? null) ?? 0,
      column: positions.role.get(group['role'] ?? null) ?? 0,
      tally: rolled,
      position,
    }));
  });
}

/** The values of an attribute, each with its position from 1. */
function positionsOf(tally: Tally, attribute: string): ReadonlyMap<string | null, number> {
  const values = new Set(tally.groups.flatMap((group) => group[attribute] ?? []));
  return new Map([...values].map((value, at) => [value, at + 1]));
}
