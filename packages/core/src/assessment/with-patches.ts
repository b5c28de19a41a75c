import { enablePatches, type Patch, produceWithPatches } from 'immer';
import type { Rubric } from '../rubric/rubric.ts';
import type { Assessment } from './assessment.ts';
import { toPointer } from './json-pointer.ts';
import type { JsonPatch, PatchOperation } from './patch.ts';

/** What an edit made of an assessment, and how to do it and undo it elsewhere. */
export interface Patched<R extends Rubric = Rubric> {
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
 * console.log(JSON.stringify(inverse)); // => [{"op":"remove","path":"/ratings/team-smart-goals"}]
 * console.log(patch[0]?.op, patch[0]?.path); // => add /ratings/team-smart-goals
 * ```
 */
export function withPatches<R extends Rubric>(
  assessment: Assessment<R>,
  edit: (assessment: Assessment<R>) => Assessment<R>,
): Patched<R> {
  enablePatches();
  const plain = assessment as Assessment;
  // An edit changes a draft in place, so immer sees what it changes.
  const [after, patches, inverses] = produceWithPatches(plain, (draft) => {
    const current: Assessment = draft;
    const edited: Assessment = edit(current as Assessment<R>) as Assessment;
    return edited as typeof draft;
  });
  const patch = patches.filter(({ op, path }) => op !== 'remove' || standsIn(plain, path));
  const inverse = inverses.filter(({ op, path }) => op !== 'add' || standsIn(plain, path));
  return { assessment: after as Assessment<R>, patch: patch.map(operationOf), inverse: inverse.map(operationOf) };
}

/**
 * Whether something stands at a path. What is put and taken away in one edit leaves no patch, but immer takes a name that
 * every object inherits, such as `constructor`, for something that stood there before.
 */
function standsIn(data: unknown, path: readonly (string | number)[]): boolean {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false;
    value = Object.entries(value).find(([each]) => each === String(key))?.[1];
  }
  return true;
}

function operationOf({ op, path, value }: Patch): PatchOperation {
  const pointer = toPointer(path);
  return op === 'remove' ? { op, path: pointer } : { op, path: pointer, value };
}
