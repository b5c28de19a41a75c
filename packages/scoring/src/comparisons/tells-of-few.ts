import type { LevelAt } from './level-codes.ts';
import type { GroupRows } from './wave-rows.ts';

/**
 * Whether the answers of few who joined or left are what one wave has more than the other: nobody went the other way, and
 * those who answered both times said the same as before, taken together.
 *
 * @param rows - who answered, by keys that are the same in both waves
 * @param column - the indicator's place in the table
 * @param minimum - the smallest number of raters that is shown
 */
export function tellsOfFew({ before, after }: GroupRows, column: number, levelAt: LevelAt, minimum: number): boolean {
  const [earlier, later] = [levelsOf(before, column, levelAt), levelsOf(after, column, levelAt)];
  const linked = [...earlier.keys()].filter((rater) => later.has(rater));
  const [left, joined] = [earlier.size - linked.length, later.size - linked.length];
  const few = left === 0 ? joined : left;
  if (linked.length === 0 || (left > 0 && joined > 0) || few === 0 || few >= Math.max(2, minimum)) return false;
  return spread(linked, earlier) === spread(linked, later);
}

function levelsOf(rows: ReadonlyMap<string, number>, column: number, levelAt: LevelAt): Map<string, number> {
  return new Map(
    [...rows].flatMap(([rater, row]): [string, number][] => {
      const level = levelAt(row, column);
      return level === undefined ? [] : [[rater, level]];
    }),
  );
}

/** What some raters chose, whoever of them chose it. */
function spread(raters: readonly string[], levels: ReadonlyMap<string, number>): string {
  return JSON.stringify(raters.map((rater) => levels.get(rater) as number).sort((a, b) => a - b));
}
