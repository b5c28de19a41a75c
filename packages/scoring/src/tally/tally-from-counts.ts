import type { Issue, Parsed, Round, ScaledRubric } from '@rubrikk/core';
import { checkCountRound } from './check-count-round.ts';
import { mostRaters } from './check-rater-count.ts';
import { type CountReader, countReader } from './count-reader.ts';
import type { Group } from './group.ts';
import { missingKinds } from './missing-kinds.ts';
import { roomForCounts } from './room-for-counts.ts';
import { startTally } from './start-tally.ts';
import type { Tally } from './tally.ts';

/**
 * A row of counts, as a database groups them: a value of each attribute, an `indicator`, its `level` or the kind of
 * `missing`, and the `count`, a number or a bigint: where a database's driver gives large integers as text, give `Number` of it.
 * Without an indicator the count is that of the group's raters.
 */
export type CountRow = Readonly<Record<string, unknown>>;

/**
 * Makes a tally of counts that were made elsewhere, such as a `GROUP BY` of a database.
 *
 * Raters of a group whom no row of an indicator tells of are skipped there. A row without an indicator says how many raters
 * a group has; without one it is taken to have as many as that of its indicators which most answered.
 *
 * @param rubric - the rubric that was rated
 * @param rows - the counts, in anything that can be gone through once; rows of the same cell are added up
 * @param how - `by`: the attributes that tell groups apart; `round`: which round was counted, unless `by` has it;
 *   `wave`: which wave, where it has a name and `by` hasn't it
 * @returns the tally, or everything that is wrong; a problem's path is the position of the row, from 0, and the key
 * @throws RangeError when no round is told, it or the wave is told twice, an attribute stands twice, or the rubric's indicators don't
 *   share one scale
 * @example
 * ```ts
 * import { plcResults } from '@rubrikk/content';
 * import { countsOf, tallyFromCounts } from '@rubrikk/scoring';
 *
 * const indicator = plcResults.dimensions[0].indicators[0].id;
 * const rows = [
 *   { unit: 'north', indicator, level: 'implementing', count: 12 },
 *   { unit: 'north', indicator, missing: 'do-not-know', count: 2 },
 * ];
 * const read = tallyFromCounts(plcResults, rows, { round: 'individual', by: ['unit'] });
 * if (read.ok) console.log(countsOf(read.value, { unit: 'north' }, indicator).join(' ')); // => 0 0 12 0 0
 * if (read.ok) console.log(read.value.raters.join(' ')); // => 14
 * ```
 */
export function tallyFromCounts(
  rubric: ScaledRubric,
  rows: Iterable<CountRow>,
  how: { readonly by: readonly string[]; readonly round?: Round; readonly wave?: string },
): Parsed<Tally> {
  checkCountRound(how);
  checkCountWave(how);
  const builder = startTally(rubric, how.by);
  const empty = builder.finish();
  const read = countReader(empty);
  const issues: Issue[] = [];
  const cells: { readonly group: number; readonly place: number; readonly count: number }[] = [];
  let position = 0;
  for (const row of rows) {
    const given = read(row);
    if (given.ok) cells.push({ ...given.value, group: builder.group(given.value.values) });
    else for (const issue of given.issues) issues.push({ ...issue, path: [position, ...issue.path] });
    position += 1;
  }
  if (issues.length > 0) return { ok: false, issues };
  return filled(builder.finish(), cells, how);
}

/** Refuses counts of which `by` and `wave` both say the wave. */
function checkCountWave({ by, wave }: { readonly by: readonly string[]; readonly wave?: string }): void {
  if (wave === undefined || !by.includes('wave')) return;
  throw new RangeError(`Expected one wave, or 'wave' in \`by\`; received both. Leave one of them out.`);
}

type Cell = Pick<Extract<ReturnType<CountReader>, { ok: true }>['value'], 'place' | 'count'> & {
  readonly group: number;
};

function filled(tally: Tally, cells: readonly Cell[], { round, wave }: Pick<Tally, 'round' | 'wave'>): Parsed<Tally> {
  const stride = tally.levels.length + missingKinds.length;
  const width = tally.indicators.length;
  const counts = new Float64Array(tally.groups.length * width * stride);
  const told = new Map<number, number>();
  for (const { group, place, count } of cells) {
    if (place < 0) told.set(group, (told.get(group) ?? 0) + count);
    else counts[group * width * stride + place] = (counts[group * width * stride + place] as number) + count;
  }
  const totals = new Float64Array(tally.groups.length * width).map((_, cell) => sumAt(counts, cell * stride, stride));
  const most = tally.groups.map((_, group) => Math.max(0, ...totals.subarray(group * width, (group + 1) * width)));
  const raters = most.map((answered, group) => told.get(group) ?? answered);
  const issues = raters.flatMap((count, group) =>
    groupIssues(tally.groups[group] as Group, count, most[group] as number),
  );
  if (issues.length > 0) return { ok: false, issues };
  const skipped = tally.levels.length + missingKinds.indexOf('skipped');
  for (const [cell, total] of totals.entries()) {
    const open = (raters[Math.floor(cell / width)] as number) - total;
    counts[cell * stride + skipped] = (counts[cell * stride + skipped] as number) + open;
  }
  const counted = Uint32Array.from(raters);
  const room = roomForCounts(counted, counts.length);
  room.set(counts);
  return {
    ok: true,
    value: {
      ...tally,
      raters: counted,
      counts: room,
      ...(round !== undefined && { round }),
      ...(wave && { wave }),
    },
  };
}

function sumAt(counts: Float64Array, start: number, stride: number): number {
  return counts.subarray(start, start + stride).reduce((sum, count) => sum + count, 0);
}

function groupIssues(group: Group, raters: number, answers: number): Issue[] {
  const told = `The group ${JSON.stringify(group)} has ${raters} raters`;
  if (raters < answers) return [tooMany(`${told}, and an indicator with ${answers} answers; mend one of them.`)];
  return raters > mostRaters ? [tooMany(`${told}; a tally counts at most ${mostRaters}.`)] : [];
}

function tooMany(message: string): Issue {
  return { code: 'too-many', path: [], message };
}
