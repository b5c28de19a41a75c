import type { RubricText } from '../rubric/rubric-text.ts';
import { isObject } from '../shared/objects-in.ts';
import type { TextChange } from './text-change.ts';

/**
 * The strings in which two versions of a text differ. Each is a patch: whoever wants to ask something else makes
 * another indicator, so a rating compares with earlier ones however its words have been mended. What a change of words
 * adds or takes away beside strings is a change of the rubric; see `diffRubrics`.
 *
 * @param before - the older text
 * @param after - the newer text
 * @returns the changes, as the strings stand in the older text, then those that are new; none where every string is the same
 * @example
 * ```ts
 * import { diffTexts, formatPath } from '@rubrikk/core';
 * import { da } from '@rubrikk/content/plc-results/da';
 *
 * const mended = { ...da, levels: { ...da.levels, developing: 'På vej' } };
 * const [change] = diffTexts(da, mended);
 * if (change) console.log(change.kind, formatPath(change.path), change.severity); // => changed $.levels.developing patch
 * ```
 */
export function diffTexts(before: RubricText, after: RubricText): TextChange[] {
  return changesIn(before, after, []);
}

function changesIn(before: unknown, after: unknown, path: readonly string[]): TextChange[] {
  if (!isObject(before) && !isObject(after)) return stringChanges(before, after, path);
  const keys = new Set([...keysOf(before), ...keysOf(after)]);
  return [...keys].flatMap((key) => changesIn(partOf(before, key), partOf(after, key), [...path, key]));
}

const keysOf = (value: unknown) => (isObject(value) ? Object.keys(value) : []);
const partOf = (value: unknown, key: string) => (isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined);

function stringChanges(before: unknown, after: unknown, path: readonly string[]): TextChange[] {
  const severity = 'patch';
  if (before === after) return [];
  if (typeof before !== 'string') return [{ kind: 'added', path, severity, after: String(after) }];
  if (typeof after !== 'string') return [{ kind: 'removed', path, severity, before }];
  return [{ kind: 'changed', path, severity, before, after }];
}
