import { enablePatches, produceWithPatches } from 'immer';
import type { Rubric } from '../rubric/rubric.ts';
import type { Assessment } from './assessment.ts';
import type { JsonPatch } from './patch.ts';
import { pinPatches } from './pin-patches.ts';
import { placeIn } from './place-in.ts';

/** What an edit made of an assessment, and how to do it and undo it elsewhere. */
export interface PatchedAssessment<R extends Rubric = Rubric> {
  /** The assessment after the edit. */
  readonly assessment: Assessment<R>;
  /** Does the edit (JSON Patch, RFC 6902); empty where nothing changed. */
  readonly patch: JsonPatch;
  /** Undoes it. */
  readonly inverse: JsonPatch;
}

/**
 * Edits an assessment and gives what changed as a JSON Patch (RFC 6902), to be stored or sent.
 *
 * @remarks
 * A patch is for copies in step: each is given every patch, in one order. Copies that were edited apart are merged, with
 * `mergeAssessments`. Before it replaces or removes anything, a patch tests that what the edit saw is there still; where it
 * isn't, the patch doesn't fit, and nothing is done. A cell that was empty can't be tested so: what another copy put there
 * is replaced. Of a document that lacks a part, such as `comments`, the patch that adds it fits no other document;
 * `startAssessment` gives all parts.
 *
 * @param assessment - the assessment; it stays as it was
 * @param edit - one edit, or several, one in the other
 * @returns the assessment after the edit, the patch that does it, and the one that undoes it; the same object and empty
 *   patches when nothing changes
 * @throws what the edit throws
 * @example
 * ```ts
 * import { rate, startAssessment, withPatches } from '@rubrikk/core';
 * import { plcResults } from '@rubrikk/content';
 *
 * const start = { id: 'a1', unit: 'north', wave: '2026', round: 'individual', rater: 'k7' } as const;
 * const mine = startAssessment(plcResults, start);
 * const when = { at: '2026-11-21T10:00:00Z' };
 * const { patch, inverse } = withPatches(mine, (now) => rate(now, 'team-smart-goals', 'developing', when));
 * console.log(inverse.map(({ op, path }) => `${op} ${path}`).join(', ')); // => test /ratings/team-smart-goals, remove /ratings/team-smart-goals
 * console.log(patch[0]?.op, patch[0]?.path); // => add /ratings/team-smart-goals
 * ```
 */
export function withPatches<R extends Rubric>(
  assessment: Assessment<R>,
  edit: (assessment: Assessment<R>) => Assessment<R>,
): PatchedAssessment<R> {
  enablePatches();
  const plain = assessment as Assessment;
  // An edit changes a draft in place, so immer sees what it changes.
  const [after, patches, inverses] = produceWithPatches(plain, (draft) => {
    const current: Assessment = draft;
    const edited: Assessment = edit(current as Assessment<R>) as Assessment;
    return edited as typeof draft;
  });
  // What is put and taken away in one edit leaves no patch, but immer takes a name that every object inherits, such as
  // `constructor`, for something that stood there before.
  const patch = patches.filter(({ op, path }) => op !== 'remove' || placeIn(plain, path));
  const inverse = inverses.filter(({ op, path }) => op !== 'add' || placeIn(plain, path));
  return {
    assessment: after as Assessment<R>,
    patch: pinPatches(plain, patch),
    inverse: pinPatches(after as Assessment, inverse),
  };
}
