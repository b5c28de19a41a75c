import type { Organisation } from '@rubrikk/core';
import type { GroupRows } from './wave-rows.ts';

/** Who answered in the networks of an organisation, of whose units there are groups with all those below. */
export function networkRows(groups: readonly GroupRows[], { networks = [] }: Organisation): GroupRows[] {
  const units = groups.filter(({ group }) => Object.keys(group).join() === 'unit');
  return networks.map(({ id, units: members }) => {
    const own = units.filter(({ group }) => members.includes(group['unit'] as string));
    return {
      group: { network: id },
      before: new Map(own.flatMap(({ before }) => [...before])),
      after: new Map(own.flatMap(({ after }) => [...after])),
    };
  });
}
