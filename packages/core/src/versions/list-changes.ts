import { fieldChanges } from './field-changes.ts';
import { pairsOf } from './pairs-of.ts';
import { type Listed, placeChanges } from './place-changes.ts';
import type { RubricChange } from './rubric-change.ts';
import type { RubricPart } from './rubric-parts.ts';

/** What differs between two versions of the parts of one kind: in which there are, where they stand, and in their fields. */
export function listChanges(what: Listed, before: readonly RubricPart[], after: readonly RubricPart[]): RubricChange[] {
  const fields = pairsOf(before, after).flatMap((pair) => fieldChanges(what, pair.before, pair.after));
  return [...placeChanges(what, before, after), ...fields];
}
