import type { Organisation } from '@rubrikk/core';
import type { Group } from '../tally/group.ts';
import type { GroupRows } from './wave-rows.ts';

/** Who answered in the networks of an organisation, also role by role, of whose units there are groups with all those below. */
export function networkRows(groups: readonly GroupRows[], { networks = [] }: Organisation): GroupRows[] {
  const ofUnits = groups.filter(({ group }) => 'unit' in group);
  return networks.flatMap(({ id, units: members }) => {
    const found = new Map<string, { readonly group: Group; readonly own: GroupRows[] }>();
    for (const rows of ofUnits) {
      const { unit, ...others } = rows.group;
      if (!members.includes(unit as string)) continue;
      const name = JSON.stringify(others);
      const { group, own } = found.get(name) ?? { group: { network: id, ...others }, own: [] };
      found.set(name, { group, own: [...own, rows] });
    }
    return [...found.values()].map(({ group, own }) => ({
      group,
      before: new Map(own.flatMap(({ before }) => [...before])),
      after: new Map(own.flatMap(({ after }) => [...after])),
    }));
  });
}
