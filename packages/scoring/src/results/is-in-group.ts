import type { Organisation } from '@rubrikk/core';
import { unitsAbove } from '../tally/units-above.ts';
import type { ReportGroup } from './report-groups.ts';

/** A part of the staff: raters of a unit, of a role, or of a role of a unit. */
interface Part {
  readonly unit?: string;
  readonly role?: string;
}

/** Says of each group of a report which parts of the staff are in it. */
export function isInGroup(organisation?: Organisation): (group: ReportGroup) => (part: Part) => boolean {
  const above = organisation === undefined ? new Map<string, readonly string[]>() : unitsAbove(organisation);
  const networks = new Map(organisation?.networks?.map(({ id, units }) => [id, units]));
  return ({ kind, unit, role, network }) => {
    const units = network === null ? [unit] : (networks.get(network) as readonly string[]);
    const isOfUnit = (own: string | undefined) => {
      if (network === null && unit === null) return true;
      if (own === undefined) return false;
      return (kind === 'own' ? [own] : (above.get(own) ?? [own])).some((one) => units.includes(one));
    };
    return (part) => (role === null || part.role === role) && isOfUnit(part.unit);
  };
}
