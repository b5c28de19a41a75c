import type { Assessment } from '../assessment/assessment.ts';
import { checkAssessment } from '../assessment/check-assessment.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { formatPath } from '../shared/format-path.ts';
import type { Issue } from '../shared/issue.ts';
import { assemble } from './assemble.ts';
import { checkCrosswalk } from './check-crosswalk.ts';
import type { Crosswalk } from './crosswalk.ts';
import { fingerprintRubric } from './fingerprint-rubric.ts';
import { moveCells } from './move-cells.ts';
import type { MovedAssessment } from './moved-assessment.ts';
import { sortCells } from './sort-cells.ts';
import { stepsOf } from './step.ts';

/**
 * Makes ready to move many assessments by one crosswalk: the crosswalk is checked and read once. What the function that
 * comes out gives of each assessment is what `moveAssessment` gives.
 *
 * @param crosswalk - the crosswalk, without issues (`parseCrosswalk`, `checkCrosswalk`)
 * @param from - the rubric that was rated
 * @param to - the rubric to move to
 * @returns a function that moves one assessment; it throws RangeError where that doesn't fit the rubric `from`
 * @throws RangeError where the crosswalk doesn't fit the rubrics
 * @example
 * ```ts
 * import { assessmentMover, draftCrosswalk, startAssessment } from '@rubrikk/core';
 * import { plcResults } from '@rubrikk/content';
 *
 * const next = { ...plcResults, version: '1.0.1' } as const;
 * const reasons = { same: 'Unchanged.', changed: 'Asks otherwise.', removed: 'No longer asked.', added: 'New.' };
 * const crosswalk = draftCrosswalk(plcResults, next, { id: 'c1', reasons });
 * const ids = ['a1', 'a2', 'a3'];
 * const all = ids.map((id) =>
 *   startAssessment(plcResults, { id, unit: 'north', wave: '2026', round: 'individual', rater: id }),
 * );
 * const moved = all.map(assessmentMover(crosswalk, plcResults, next));
 * console.log(moved.map(({ assessment }) => assessment.rubric.version).join(' ')); // => 1.0.1 1.0.1 1.0.1
 * ```
 */
export function assessmentMover<const From extends Rubric, const To extends Rubric>(
  crosswalk: Crosswalk,
  from: From,
  to: To,
): (assessment: Assessment<From>) => MovedAssessment<From, To> {
  refuse('a crosswalk', 'checkCrosswalk', checkCrosswalk(from, to, crosswalk));
  const move = moverBy(crosswalk, from, to);
  return (assessment) => {
    // The checks compare every id with the rubrics', so the wide types are the narrow ones.
    const plain = assessment as Assessment;
    refuse('an assessment', 'checkAssessment', checkAssessment(from, plain));
    return move(plain) as MovedAssessment<From, To>;
  };
}

function refuse(what: string, by: string, [first, ...others]: readonly Issue[]): void {
  if (first === undefined) return;
  const issue = `${first.message.replace(/\.$/, '')} (at ${formatPath(first.path)})`;
  throw new RangeError(
    `Moving takes ${what} without issues; received one with ${others.length + 1}, the first: ${issue}. See ${by} for all.`,
  );
}

function moverBy(crosswalk: Crosswalk, from: Rubric, to: Rubric): (assessment: Assessment) => object {
  const steps = stepsOf(crosswalk, from, to);
  const [reference, fingerprint] = [{ id: to.id, version: to.version }, fingerprintRubric(to)];
  return ({ status, ...assessment }) => {
    const cells = moveCells(assessment, steps);
    const lists = sortCells(cells);
    // Who has something to rate again hasn't handed in what the newer rubric asks.
    const isBack = status?.state === 'submitted' && lists.toRate.length > 0;
    const handedIn = status === undefined || isBack ? {} : { status };
    const handedBack = isBack ? { handedBack: { status, because: 'rate-again' } } : {};
    // An assessment that carried the fingerprint of what was rated carries that of what it is moved to.
    const rubric = Object.hasOwn(assessment.rubric, 'fingerprint') ? { ...reference, fingerprint } : reference;
    return { assessment: assemble({ ...assessment, ...handedIn, rubric }, cells, steps), ...handedBack, ...lists };
  };
}
