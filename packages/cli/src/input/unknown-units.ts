import type { Organisation } from '@rubrikk/core';
import type { Tally } from '@rubrikk/scoring';
import type { Problem } from '../problem.ts';

/** The units that answers name and the tree of units doesn't have, as one problem. */
export function unknownUnits(
  file: string,
  { by, groups }: Pick<Tally, 'by' | 'groups'>,
  { id, units }: Organisation,
): Problem[] {
  const code = 'unknown-unit';
  if (!by.includes('unit')) {
    const message = 'The answers name no unit, so there is nothing to put in the tree; name the column with --unit.';
    return [{ file, code, message }];
  }
  const known = new Set(units.map((unit) => unit.id));
  const unknown = [...new Set(groups.map(({ unit = '' }) => unit))].filter((unit) => !known.has(unit));
  if (unknown.length === 0) return [];
  const named = unknown.map((unit) => (unit === '' ? 'an empty cell' : `"${unit}"`)).join(', ');
  const message = `The organisation "${id}" has no unit ${named}; mend the answers, or add the unit to its file.`;
  return [{ file, code, message }];
}
