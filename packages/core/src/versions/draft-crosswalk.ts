import type { Rubric } from '../rubric/rubric.ts';
import type { Crosswalk } from './crosswalk.ts';
import type { CrosswalkEntry } from './crosswalk-entry.ts';
import { diffRubrics } from './diff-rubrics.ts';
import { fingerprintRubric } from './fingerprint-rubric.ts';
import type { RubricChange } from './rubric-change.ts';
import { rubricParts } from './rubric-parts.ts';

/** What a drafted crosswalk says of its own. */
export interface CrosswalkDraft {
  /** The id of the crosswalk; the caller's. */
  readonly id: string;
  /** Why, for each kind of entry, in the caller's language. */
  readonly reasons: {
    /** Of an indicator that asks the same in both. */
    readonly same: string;
    /** Of one that is in both and no longer asks the same. */
    readonly changed: string;
    /** Of one that only the older rubric has. */
    readonly removed: string;
    /** Of one that only the newer rubric has. */
    readonly added: string;
  };
}

/**
 * Drafts the crosswalk between two versions of a rubric from what differs between them, by the indicators' ids. It can
 * be used as it is, and then carries just what the two versions let compare; or an author goes over it, and says where
 * an indicator under a new id asks the same, was split or merged, and what the levels of one scale are on the other.
 *
 * An indicator in both is `equal`; only where a field of its own has changed that is major (and isn't its scale or its
 * direction, which a scale map can bridge) it `overlaps`. One in a single version is `none`. Between two rubrics of
 * different ids, each indicator in both `overlaps`: an id says the same within one instrument only.
 *
 * @param before - the older version
 * @param after - the newer version
 * @param draft - the id, and the reasons to write
 * @returns the crosswalk, without issues; it carries the fingerprints of both
 * @example
 * ```ts
 * import { checkCrosswalk, draftCrosswalk } from '@rubrikk/core';
 * import { plcResults } from '@rubrikk/content';
 *
 * const reasons = { same: 'Unchanged.', changed: 'Asks otherwise.', removed: 'No longer asked.', added: 'New.' };
 * const next = { ...plcResults, version: '1.0.1' };
 * const crosswalk = draftCrosswalk(plcResults, next, { id: 'c1', reasons });
 * console.log(crosswalk.entries.map(({ relation }) => relation).join(' ')); // => equal
 * console.log(checkCrosswalk(plcResults, next, crosswalk).length); // => 0
 * ```
 */
export function draftCrosswalk(before: Rubric, after: Rubric, { id, reasons }: CrosswalkDraft): Crosswalk {
  const { changes } = diffRubrics(before, after);
  const changed = new Set(changes.filter((change) => !isBridged(change)).flatMap(({ breaks }) => breaks));
  const [older, newer] = [indicatorIds(before), indicatorIds(after)];
  const both = (indicator: string): CrosswalkEntry => {
    const [from, to] = [[indicator], [indicator]];
    if (changed.has(indicator)) return { relation: 'overlaps', from, to, reason: reasons.changed };
    return { relation: 'equal', from, to, reason: reasons.same };
  };
  return {
    id,
    from: referenceTo(before),
    to: referenceTo(after),
    entries: [
      ...[...older].map((indicator) =>
        newer.has(indicator) ? both(indicator) : noneFor([indicator], [], reasons.removed),
      ),
      ...[...newer].filter((indicator) => !older.has(indicator)).map((each) => noneFor([], [each], reasons.added)),
    ],
  };
}

const indicatorIds = (rubric: Rubric) => new Set(rubricParts(rubric).indicators.map(({ id }) => id));
const referenceTo = (rubric: Rubric) => ({
  id: rubric.id,
  version: rubric.version,
  fingerprint: fingerprintRubric(rubric),
});

function noneFor(from: readonly string[], to: readonly string[], reason: string): CrosswalkEntry {
  return { relation: 'none', from, to, reason };
}

/** Whether a change leaves the question as it was, so that a scale map can say what its ratings become. */
function isBridged(change: RubricChange): boolean {
  if (change.what === 'scale' || change.what === 'level') return true;
  return change.kind === 'changed' && (change.field === 'scale' || change.field === 'reverse');
}
