import type { Assessment } from '../assessment/assessment.ts';
import type { Cleared } from '../assessment/cleared.ts';
import type { Superseded } from '../assessment/superseded.ts';
import { cellParts } from './cells-by-indicator.ts';
import type { MovedCell } from './move-cells.ts';
import type { Step } from './step.ts';

/** Puts what was carried in the place of what the older assessment says; what it says of itself stays. */
export function assemble(older: Assessment, cells: readonly MovedCell[], steps: readonly Step[]): object {
  const { cleared, superseded = [], ...rest } = older;
  const lost = superseded.flatMap(supersededBy(cells));
  const parts = cellParts.filter((part) => Object.hasOwn(older, part));
  return {
    ...rest,
    ...Object.fromEntries(parts.map((part) => [part, inForce(cells, part)])),
    ...(cleared === undefined ? {} : { cleared: renamed(cleared, steps) }),
    ...(lost.length === 0 ? {} : { superseded: lost }),
  };
}

function inForce(cells: readonly MovedCell[], part: string) {
  const carried = cells.filter(({ cell }) => cell.part === part && cell.lost === undefined);
  return Object.fromEntries(carried.flatMap(({ becomes }) => becomes.map(({ key, value }) => [key, value])));
}

/** What a superseded cell becomes; a superseded status is of the assessment itself and stays. */
function supersededBy(cells: readonly MovedCell[]): (lost: Superseded) => readonly object[] {
  const becomes = new Map<Superseded | undefined, readonly object[]>(
    cells.map(({ cell, becomes: now }) => [cell.lost, now]),
  );
  return (lost) => becomes.get(lost) ?? [lost];
}

/** The times at which cells were cleared, under their new keys; evidence has its own. */
function renamed(cleared: Cleared, steps: readonly Step[]): Cleared {
  const same = steps.filter(({ entry }) => entry.relation === 'equal');
  const ids = new Map(same.map(({ from, entry }) => [from, entry.to]));
  const byIndicator = (['ratings', 'comments', 'targets'] as const).flatMap((part) => {
    const times = cleared[part];
    if (times === undefined) return [];
    const kept = Object.entries(times).flatMap(([id, at]) => (ids.get(id) ?? []).map((to) => [to, at]));
    return [[part, Object.fromEntries(kept)]];
  });
  return { ...cleared, ...Object.fromEntries(byIndicator) };
}
