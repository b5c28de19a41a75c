import { suppressionOf } from '../disclosure/suppression-of.ts';
import { cliffsDeltaInterval } from '../gaps/cliffs-delta-interval.ts';
import type { ExplainedGap, ExplainedGapUncertainty, ExplainedSide } from './explained.ts';
import { explainedSides } from './explained-sides.ts';
import type { Report } from './report.ts';
import type { RoleGap } from './role-gap.ts';

/**
 * Says where the numbers of a gap between two roles come from: which ratings of each went in, who is missing and by which
 * rule, which method, by whom it is described, and how uncertain it is.
 *
 * @param gap - a gap of a report; which one its unit and indicator say
 * @param report - the report
 * @returns what it comes from; of a suppressed gap the reason, and no number
 * @throws RangeError when the report has no such gap
 * @example
 * ```ts
 * import { plcResults } from '@rubrikk/content';
 * import { explainGap, explanation, explanationEn, report, startTally } from '@rubrikk/scoring';
 *
 * const builder = startTally(plcResults, ['role']);
 * for (const level of [2, 3, 3, 4, 4]) builder.add(builder.group(['leader']), [level]);
 * for (const level of [1, 1, 2, 2, 3]) builder.add(builder.group(['teacher']), [level]);
 * const made = report(plcResults, builder.finish(), { minimum: 5, compare: ['leader', 'teacher'] });
 * const [gap] = made.gaps;
 * if (gap) console.log(explanation(explainGap(gap, made), explanationEn));
 * // => Of all pairs of leader and teacher, leader is higher in 80%, teacher in 4%, and in 16% both are on the same level. The difference in percentage points is +76, and likely between +7 and +96 (95% interval). 5 (leader) and 5 (teacher) chose a level.
 * ```
 */
export function explainGap(
  gap: Pick<RoleGap, 'unit' | 'indicator'>,
  report: Pick<Report, 'results' | 'gaps'>,
): ExplainedGap {
  const found = report.gaps.find(({ unit, indicator }) => unit === gap.unit && indicator === gap.indicator);
  if (found === undefined) throw noGap(gap);
  const { unit, indicator, roles } = found;
  const label = { about: 'gap', unit, indicator, roles } as const;
  if (found.status === 'suppressed') return { ...label, ...suppressionOf(found) };
  const { higher, equal, lower, cliffsDelta } = found;
  const [first, second] = explainedSides(report, found, roles);
  if (first === undefined || second === undefined) throw noGap(gap);
  return {
    ...label,
    status: 'shown',
    higher,
    equal,
    lower,
    cliffsDelta,
    sides: [first, second],
    method: 'pairShares',
    source: 'Cliff (1993), Psychological Bulletin 114(3), 494–509.',
    uncertainty: uncertaintyOf(first, second),
  };
}

/** The interval of Cliff's delta: of raters, who are drawn; weights aren't. */
function uncertaintyOf(first: ExplainedSide, second: ExplainedSide): ExplainedGapUncertainty | undefined {
  if (first.weightedCounts !== undefined) return undefined;
  const confidence = 0.95;
  const interval = cliffsDeltaInterval(first.counts, second.counts, confidence);
  if (interval === undefined) return undefined;
  const source = 'Feng & Cliff (2004), Journal of Modern Applied Statistical Methods 3(2), 322–332.';
  return { method: 'cliffsDeltaInterval', confidence, ...interval, source };
}

function noGap({ unit, indicator }: Pick<RoleGap, 'unit' | 'indicator'>): RangeError {
  return new RangeError(
    `Expected a gap of the report; received ${JSON.stringify({ unit, indicator })}, which it has none of. Give the report that the gap is of.`,
  );
}
