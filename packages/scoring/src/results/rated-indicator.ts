import type { LinkedCell } from '../disclosure/hierarchy.ts';
import type { RatedIndicator } from '../disclosure/rated-groups.ts';
import { missingKinds } from '../tally/missing-kinds.ts';
import type { Tally } from '../tally/tally.ts';

/** A group, and where its tally has it. */
interface Counted {
  readonly tally: Tally;
  readonly position: number;
}

/**
 * The groups by what was chosen of an indicator, and why the others chose none. Those who count at the target without having
 * chosen it are told apart from those who have, as a level of their own.
 */
export function ratedIndicator(
  cells: readonly LinkedCell[],
  groups: readonly Counted[],
  column: number,
): RatedIndicator {
  const [first] = groups;
  if (first === undefined) return { cells, categories: [], levels: 0 };
  const { levels, anchored } = first.tally;
  const target = anchored === undefined ? -1 : targetPlace(first.tally, column);
  const codes = Array.from({ length: levels.length + missingKinds.length }, (_, code) =>
    countsOf(groups, column, code),
  );
  if (target < 0) return { cells, categories: codes, levels: levels.length };
  const atTarget = groups.map(({ tally, position }) => anchoredIn(tally, position, column));
  const chosen = (codes[target] as number[]).map((n, place) => n - (atTarget[place] as number));
  const categories = [...codes.slice(0, levels.length).with(target, chosen), atTarget, ...codes.slice(levels.length)];
  return { cells, categories, levels: levels.length + 1 };
}

/** How many of each group have a code of an indicator. */
function countsOf(groups: readonly Counted[], column: number, code: number): number[] {
  return groups.map(({ tally, position }) => {
    const { counts, indicators, levels } = tally;
    return counts[(position * indicators.length + column) * (levels.length + missingKinds.length) + code] as number;
  });
}

function anchoredIn({ anchored, indicators }: Tally, position: number, column: number): number {
  return anchored?.[position * indicators.length + column] ?? 0;
}

/** Where the counts of an indicator have its target, which stands at the other end where its levels were turned; −1 for none. */
function targetPlace({ indicators, levels, targets = {}, turned = [] }: Tally, column: number): number {
  const indicator = indicators[column] as string;
  const place = Object.hasOwn(targets, indicator) ? levels.indexOf(targets[indicator] as string) : -1;
  return place >= 0 && turned.includes(indicator) ? levels.length - 1 - place : place;
}
