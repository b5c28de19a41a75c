import type { Rubric } from '../rubric/rubric.ts';
import { breaking } from './breaking.ts';
import { fieldChanges } from './field-changes.ts';
import { listChanges } from './list-changes.ts';
import { nextVersion } from './next-version.ts';
import type { RubricChange } from './rubric-change.ts';
import type { RubricDiff } from './rubric-diff.ts';
import { type RubricPart, type RubricParts, rubricParts } from './rubric-parts.ts';
import { scaleChanges } from './scale-changes.ts';
import { worstOf } from './severity.ts';

/**
 * What differs between two versions of a rubric: every change, what it means, the version that it asks for, and the
 * indicators whose ratings still compare.
 *
 * - `major`: an indicator removed; another scale for it; a level of its scale added, removed or put in another order;
 *   an indicator turned round (`reverse`); another id of the rubric; a field that nothing is known of.
 * - `minor`: an indicator added, moved to another dimension or put in another order: a rating belongs to its
 *   indicator, wherever that stands, and no number is summed over a dimension; but the profile of a dimension is over
 *   other indicators than before, so it has to be seen. Also dimensions, the favourable level, who rates an indicator
 *   and for which units, what may be compared, and what makes a text need more strings or fewer.
 * - `patch`: source, instructions, and the colour of a level.
 *
 * The version isn't compared: it is what comes out. Words stand in texts, see `diffTexts`.
 *
 * @param before - the older version
 * @param after - the newer version
 * @returns the changes and what follows from them; no changes where the structure is the same
 * @throws RangeError where the older version isn't three numbers
 * @example
 * ```ts
 * import { diffRubrics, type Rubric } from '@rubrikk/core';
 *
 * const before: Rubric = {
 *   id: 'reading',
 *   version: '1.2.0',
 *   source: { title: 'Reading', language: 'en' },
 *   scale: { kind: 'ordinal', id: 'seen', levels: [{ id: 'no' }, { id: 'yes' }], favourable: 'yes' },
 *   dimensions: [{ id: 'daily', indicators: [{ id: 'aloud' }, { id: 'alone' }] }],
 * };
 * const after: Rubric = { ...before, dimensions: [{ id: 'daily', indicators: [{ id: 'aloud' }, { id: 'library' }] }] };
 * const { changes, version, comparable } = diffRubrics(before, after);
 * console.log(changes.map(({ kind, severity }) => `${kind}: ${severity}`).join(', ')); // => removed: major, added: minor
 * console.log(version, comparable.join(' ')); // => 2.0.0 aloud
 * ```
 */
export function diffRubrics(before: Rubric, after: Rubric): RubricDiff {
  const [older, newer] = [rubricParts(before), rubricParts(after)];
  const ids = idsOf(older.indicators);
  const changes = [
    ...fieldChanges('rubric', older.rubric, newer.rubric).map(breaking(ids)),
    ...scaleChanges(older, newer),
    ...dimensionChanges(older, newer),
    ...indicatorChanges(older, newer),
  ];
  const severity = worstOf(changes.map((change) => change.severity));
  const broken = new Set(changes.flatMap(({ breaks }) => breaks));
  return {
    changes,
    severity,
    version: nextVersion(before.version, severity),
    comparable: ids.filter((id) => !broken.has(id)),
    incomparable: ids.filter((id) => broken.has(id)),
  };
}

const idsOf = (parts: readonly RubricPart[]) => parts.map(({ id }) => id);

function dimensionChanges(older: RubricParts, newer: RubricParts): RubricChange[] {
  return listChanges('dimension', older.dimensions, newer.dimensions).map((change) => {
    if (change.kind !== 'changed') return change;
    const inside = new Set([...idsUnder(change.id, older), ...idsUnder(change.id, newer)]);
    return breaking(idsOf(older.indicators).filter((id) => inside.has(id)))(change);
  });
}

function idsUnder(dimension: string, { dimensions, indicators }: RubricParts): string[] {
  const [place] = dimensions.filter(({ id }) => id === dimension).map(({ path }) => path);
  return idsOf(indicators.filter(({ path }) => place?.every((key, at) => path[at] === key)));
}

function indicatorChanges(older: RubricParts, newer: RubricParts): RubricChange[] {
  return listChanges('indicator', older.indicators, newer.indicators).map((change) =>
    change.kind === 'reordered' ? change : breaking([change.id])(change),
  );
}
