import type { OrdinalRubric, RubricText } from '@rubrikk/core';
import type { Protected } from '../disclosure/protected.ts';
import { suppressionOf } from '../disclosure/suppression-of.ts';
import { indicatorsOf } from '../tally/indicators-of.ts';
import type { IndicatorResult } from './indicator-result.ts';
import type { Report } from './report.ts';

/** A level of an indicator, and what practice looks like on it. */
export interface DescribedLevel {
  /** The id of the level. */
  readonly level: string;
  /** Its label. */
  readonly label: string;
  /** What it looks like for this indicator. */
  readonly descriptor: string;
}

/** Where a unit stands with one indicator, and the step after that. */
export interface NextStepValues {
  /** The level of the median; the lower one where the two middle ratings differ. */
  readonly here: DescribedLevel;
  /** The level above it; `undefined` where there is none. */
  readonly next: DescribedLevel | undefined;
}

/** Where a unit stands with one indicator, and the step after that: shown where its result is. */
export type NextStep = {
  /** The unit; `null` for all units together. */
  readonly unit: string | null;
  /** The dimension that the indicator belongs to. */
  readonly dimension: string;
  /** The indicator. */
  readonly indicator: string;
} & Protected<NextStepValues>;

/**
 * For each indicator whose levels are described, the level where a unit stands and the next one, in the rubric's own words.
 *
 * Where it stands is the level of the median. Where the two middle ratings differ it is the lower of them: half of the raters
 * haven't passed it.
 *
 * A step rests on the median of the report's result of the same unit and indicator and of all roles together: {@link explain}
 * that one's `median` to say where a step comes from.
 *
 * @param rubric - the rubric that was rated
 * @param text - its words
 * @param report - what its ratings say
 * @returns a step for each described indicator of each unit that somebody rated, in the order of the report
 * @throws RangeError when the report or the text is of another rubric, or the text lacks the words
 * @example
 * ```ts
 * import { plcResults } from '@rubrikk/content';
 * import { en } from '@rubrikk/content/plc-results/en';
 * import { nextSteps, report, startTally } from '@rubrikk/scoring';
 *
 * const builder = startTally(plcResults, []);
 * for (const level of [0, 1, 1, 2, 2, 2]) builder.add(builder.group([]), [level]);
 * const [step] = nextSteps(plcResults, en, report(plcResults, builder.finish(), { minimum: 5 }));
 * if (step?.status === 'shown') console.log(step.here.label, '→', step.next?.label); // => Initiating → Implementing
 * ```
 */
export function nextSteps(
  rubric: OrdinalRubric,
  text: RubricText,
  report: Pick<Report, 'rubric' | 'results'>,
): NextStep[] {
  checkRubric(rubric, text, report);
  const { levels } = report.rubric;
  const described = new Set(
    indicatorsOf(rubric).flatMap(({ indicator }) => (indicator.descriptors ? [indicator.id] : [])),
  );
  return report.results.flatMap((result): NextStep[] => {
    if (result.role !== null || !described.has(result.indicator)) return [];
    const { unit, dimension, indicator } = result;
    if (result.status === 'suppressed') return [{ unit, dimension, indicator, ...suppressionOf(result) }];
    const [here, next] = levelsAt(result, levels).map((level) => describedLevel(text, indicator, level));
    return here === undefined ? [] : [{ unit, dimension, indicator, status: 'shown', here, next }];
  });
}

function checkRubric({ id, version }: OrdinalRubric, text: RubricText, { rubric }: Pick<Report, 'rubric'>): void {
  if (rubric.id === id && rubric.version === version && text.rubric === id) return;
  throw new RangeError(
    `Expected a report and a text of ${id} ${version}; received a report of ${rubric.id} ${rubric.version} and a text of ${text.rubric}.`,
  );
}

/** The level of the median and the one after it, as the descriptors name them: turned back where levels were turned. */
function levelsAt(
  { medianLow, isTurned }: Extract<IndicatorResult, { status: 'shown' }>,
  levels: readonly string[],
): string[] {
  if (medianLow === undefined) return [];
  const named = isTurned ? levels.toReversed() : levels;
  return named.slice(medianLow - 1, medianLow + 1);
}

function describedLevel(text: RubricText, indicator: string, level: string): DescribedLevel {
  const label = text.levels[level];
  const descriptor = text.descriptors?.[indicator]?.[level];
  if (label !== undefined && descriptor !== undefined) return { level, label, descriptor };
  throw new RangeError(
    `Expected words for the level "${level}" of "${indicator}" in the text; received none. Check it with checkRubricText.`,
  );
}
