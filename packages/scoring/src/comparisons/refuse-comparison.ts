import type { ComparableRubric, RefusalReason, Refused } from './refused.ts';

/**
 * Refuses to compare what isn't comparable: an instrument that says so of itself, two versions of one, or two instruments.
 *
 * @param over - what is to be compared: units with each other, or waves
 * @param first - the instrument of the first side
 * @param second - that of the second side; the same when left out
 * @returns the refusal; `undefined` when nothing speaks against the comparison
 * @example
 * ```ts
 * import { refuseComparison } from '@rubrikk/scoring';
 *
 * const survey = { id: 'survey', version: '1.0.0', comparable: { units: false, waves: true } };
 * console.log(refuseComparison('units', survey)?.reason); // => not-comparable
 * console.log(refuseComparison('waves', survey)); // => undefined
 * console.log(refuseComparison('waves', survey, { ...survey, version: '2.0.0' })?.reason); // => other-version
 * ```
 */
export function refuseComparison(
  over: Refused['over'],
  first: ComparableRubric,
  second: ComparableRubric = first,
): Refused | undefined {
  const reason = reasonOf(over, first, second);
  if (reason === undefined) return undefined;
  return { status: 'refused', reason, over, first: named(first), second: named(second) };
}

function reasonOf(over: Refused['over'], first: ComparableRubric, second: ComparableRubric): RefusalReason | undefined {
  if (first.id !== second.id) return 'other-instrument';
  if ([first, second].some(({ comparable }) => comparable?.[over] === false)) return 'not-comparable';
  return first.version === second.version ? undefined : 'other-version';
}

function named({ id, version }: ComparableRubric): Refused['first'] {
  return { id, version };
}
