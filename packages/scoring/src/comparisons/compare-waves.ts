import type { OrdinalRubric, Round } from '@rubrikk/core';
import { checkMinimum } from '../disclosure/check-minimum.ts';
import type { Suppressed } from '../disclosure/protected.ts';
import type { ResponseTable } from '../responses/response-table.ts';
import type { Group } from '../tally/group.ts';
import { changesOf } from './changes-of.ts';
import type { CompareWavesOptions } from './compare-waves-options.ts';
import { type LevelAt, levelCodes } from './level-codes.ts';
import { linkedTables } from './linked-tables.ts';
import { plannedRounds } from './planned-rounds.ts';
import { refuseComparison } from './refuse-comparison.ts';
import { refuseOpenRounds } from './refuse-open-rounds.ts';
import type { Refused } from './refused.ts';
import { tellsOfFew } from './tells-of-few.ts';
import type { IndicatorChange } from './wave-change.ts';
import { type WaveGroup, waveGroups } from './wave-groups.ts';
import type { WavePair } from './wave-pair.ts';

/** How every group changed between two waves. */
export interface WavesComparison {
  /** Tells it from a refusal. */
  readonly status: 'compared';
  /** The wave before. */
  readonly before: string;
  /** The wave after. */
  readonly after: string;
  /** The round that was compared. */
  readonly round: Round;
  /** For each group, in the order asked for and met, its indicators in the rubric's order. */
  readonly groups: readonly {
    /** Its value of each attribute that it was asked for by; none for everyone. */
    readonly group: Group;
    /** How each of its indicators changed, corrected over those that are shown. */
    readonly changes: readonly IndicatorChange[];
  }[];
}

/**
 * How every group of a table changed between two waves, raters linked by their keys where that gives nobody away.
 *
 * A key is a rater's within a unit. The change of the same raters is told of a group where the linked are as many as the
 * rule's minimum, where those who joined and those who left are none or as many, and where no difference between what is
 * told of several groups is smaller, on whatever indicators. Everywhere else both waves are compared as if of different
 * people, which tells nothing beyond them. Probabilities are corrected over the indicators of a group.
 *
 * Nothing is shown of a cell that `suppressed` says was withheld, nor of one that the rule withholds by itself. The second
 * isn't enough without the first: a group that is large enough may have to be withheld for the sake of a smaller one. Nor is
 * an indicator shown on which the waves differ by just what fewer than the minimum said who joined or left.
 *
 * @param rubric - the instrument, which may refuse a comparison of waves
 * @param table - the responses of both waves
 * @param options - the waves, the groups, the rule, and what it withheld of each wave: see `suppressedIn`
 * @returns the changes of each group, or the refusal
 * @throws RangeError when the table is of another rubric or doesn't have a wave or an attribute, the organisation lacks a
 *   unit, a round isn't closed in the plans or in none of them, the levels have no favourable one, or an option isn't
 *   possible
 * @example
 * ```ts
 * import { plcResults } from '@rubrikk/content';
 * import { compareWaves, disclosureRules, report, responsesFromRows, suppressedIn, tally } from '@rubrikk/scoring';
 *
 * const indicator = plcResults.dimensions[0].indicators[0].id;
 * const raters = Array.from({ length: 12 }, (_, at) => `r${at}`);
 * const rows = raters.flatMap((rater) => [
 *   { unit: 'north', wave: '2026', rater, [indicator]: 2 },
 *   { unit: 'north', wave: '2027', rater, [indicator]: 3 },
 * ]);
 * const read = responsesFromRows(plcResults, rows);
 * if (read.ok) {
 *   const table = read.value;
 *   const rule = disclosureRules.noStrict;
 *   const reports = ['2026', '2027'].map((wave) =>
 *     report(plcResults, tally(table, { round: 'individual', wave, by: [] }), { rule, wave }),
 *   );
 *   const suppressed = suppressedIn(reports);
 *   const found = compareWaves(plcResults, table, { before: '2026', after: '2027', rule, suppressed });
 *   const result = found.status === 'compared' ? found.groups[0]?.changes[0]?.result : undefined;
 *   if (result?.status === 'shown') console.log(result.change, result.pairing, result.directions?.up); // => up paired 12
 * }
 * ```
 */
export function compareWaves<Own extends string>(
  rubric: OrdinalRubric,
  table: ResponseTable<Own>,
  options: CompareWavesOptions<Own>,
): Refused | WavesComparison {
  const refused = refuseComparison('waves', rubric);
  if (refused !== undefined) return refused;
  const { before, after, round = 'individual', by = [[]] } = options;
  const shown = () => [before, after].flatMap((wave) => plannedRounds(table, { wave, rounds: [round] }));
  refuseOpenRounds(options.roundPlans, shown, options.organisation);
  checkMinimum(options.rule.minimum);
  const favourable = table.levels.indexOf(rubric.scale.favourable) + 1;
  const levelAt = levelCodes(rubric, table, options.missing ?? {});
  const groups = by
    .flatMap((attributes) => waveGroups(rubric, table, attributes, favourable, options))
    .map((group) => withoutFew(group, levelAt, options.rule.minimum));
  const linked = linkedTables(rubric, table, groups, options);
  return {
    status: 'compared',
    before,
    after,
    round,
    groups: groups.map(({ group, pairs }, at) => {
      const joined = pairs.map((pair, column): WavePair => {
        const own = linked[column]?.[at];
        return own === undefined ? pair : { ...pair, linked: own };
      });
      return { group, changes: changesOf(joined, { ...options, favourable }) };
    }),
  };
}

/** Withholds the indicators of a group on which its waves tell of few who joined or left. */
function withoutFew(group: WaveGroup, levelAt: LevelAt, minimum: number): WaveGroup {
  const withheld: Suppressed = { status: 'suppressed', reason: 'withheld', minimum };
  const pairs = group.pairs.map((pair, column): WavePair => {
    const isShown = pair.before.status === 'shown' && pair.after.status === 'shown';
    return isShown && tellsOfFew(group, column, levelAt, minimum) ? { ...pair, after: withheld } : pair;
  });
  return { ...group, pairs };
}
