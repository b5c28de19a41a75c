import type { Protected, Suppressed } from '../disclosure/protected.ts';
import { suppressionOf } from '../disclosure/suppression-of.ts';
import type { WaveCell } from './compare-waves-options.ts';

/** What a wave's report shows and withholds: a `Report` that names its wave is one. */
export interface WaveReport {
  /** The wave that it is of. */
  readonly wave: string | undefined;
  /** Every indicator of every group. */
  readonly results: readonly (Protected<object> & {
    /** The unit; `null` for all units together. */
    readonly unit: string | null;
    /** The role; `null` for all roles together. */
    readonly role: string | null;
    /** The indicator. */
    readonly indicator: string;
  })[];
}

/**
 * Says of each cell of a comparison of waves whether the report of its wave withheld it, so that the comparison shows
 * nothing that isn't shown there.
 *
 * - Input: a report of each wave, which names it, of a tally by what the groups are told apart by: `unit`, `role` or both.
 * - A group that nobody was in that wave isn't withheld.
 * - A report with an organisation goes with a comparison with the same one: a unit is all those below it in both.
 *
 * @param reports - the reports
 * @returns what `compareWaves` asks for as `suppressed`; it throws a RangeError when asked for a wave, an indicator or a
 *   way to tell groups apart that none of the reports has
 * @example
 * ```ts
 * import { plcResults } from '@rubrikk/content';
 * import { compareWaves, disclosureRules, report, responsesFromRows, suppressedIn, tally } from '@rubrikk/scoring';
 *
 * const indicator = plcResults.dimensions[0].indicators[0].id;
 * const rowsOf = (unit: string, wave: string, raters: number) =>
 *   Array.from({ length: raters }, () => ({ unit, wave, [indicator]: 2 }));
 * const waves = ['2026', '2027'];
 * const rows = waves.flatMap((wave) => [
 *   ...rowsOf('north', wave, 9),
 *   ...rowsOf('south', wave, 6),
 *   ...rowsOf('west', wave, 3),
 * ]);
 * const read = responsesFromRows(plcResults, rows);
 * if (read.ok) {
 *   const table = read.value;
 *   const rule = disclosureRules.noStrict;
 *   const reports = waves.map((wave) =>
 *     report(plcResults, tally(table, { round: 'individual', wave, by: ['unit'] }), { rule, wave }),
 *   );
 *   const by = [[], ['unit']] as const;
 *   const suppressed = suppressedIn(reports);
 *   const found = compareWaves(plcResults, table, { before: '2026', after: '2027', by, rule, suppressed });
 *   for (const { group, changes } of found.status === 'compared' ? found.groups : []) {
 *     console.log(group['unit'] ?? 'everyone', changes[0]?.result?.status);
 *   }
 * }
 * // => everyone shown
 * // => north shown
 * // => south suppressed
 * // => west suppressed
 * ```
 */
export function suppressedIn(reports: readonly WaveReport[]): (cell: WaveCell) => Suppressed | undefined {
  const told = new Set<string>();
  const withheld = new Map<string, Suppressed>();
  for (const { wave, results } of reports) {
    for (const result of results) {
      const { unit, role, indicator } = result;
      told.add(JSON.stringify([wave, unit !== null, role !== null, indicator]));
      const name = JSON.stringify([wave, unit, role, indicator]);
      if (result.status === 'suppressed') withheld.set(name, suppressionOf(result));
    }
  }
  return ({ wave, group, indicator }) => {
    const { unit = null, role = null, ...others } = group;
    const isTold = told.has(JSON.stringify([wave, unit !== null, role !== null, indicator]));
    if (isTold && Object.keys(others).length === 0) return withheld.get(JSON.stringify([wave, unit, role, indicator]));
    throw new RangeError(
      `Expected a report of wave "${wave}" with "${indicator}" of groups by [${Object.keys(group)}]; received none. Tally the wave by these, of unit and role, and name the wave in its report.`,
    );
  };
}
