import type { AssessmentForm } from './assessment-form.ts';
import { hasCells } from './has-cells.ts';
import { hasClearedTimes } from './has-cleared-times.ts';
import { hasSuperseded } from './has-superseded.ts';
import { isId } from './is-id.ts';
import { isOptional } from './is-optional.ts';
import { isStatus } from './is-status.ts';
import { isWords } from './is-words.ts';
import { keyCount, plainObject } from './plain-object.ts';

type Data = Readonly<Record<string, unknown>>;

/**
 * Whether data from outside is an assessment of the rubric, read off without making anything; writes the codes of its
 * ratings. It answers as core's `parseAssessment` does, for data as `JSON.parse` gives it; what is wrong, that one tells.
 */
export function isAssessment(data: unknown, form: AssessmentForm, codes: Uint8Array, start: number): data is Data {
  const it = plainObject(data);
  return (
    it !== undefined &&
    isWords(it['id']) &&
    isReference(it['rubric'], form) &&
    isWords(it['unit']) &&
    isWords(it['wave']) &&
    isRound(it['round']) &&
    isWords(it['rater']) &&
    isOptional(it['role'], isWords) &&
    form.readRatings(it['ratings'], it['round'] === 'individual', codes, start) &&
    keyCount(it) === 7 + optionalKeys(it) &&
    hasOptionalParts(it, form)
  );
}

const optional = ['role', 'comments', 'targets', 'evidence', 'status', 'cleared', 'superseded'] as const;

function optionalKeys(it: Data): number {
  let keys = 0;
  for (const key of optional) if (it[key] !== undefined) keys += 1;
  return keys;
}

function isReference(value: unknown, { rubric }: AssessmentForm): boolean {
  const it = plainObject(value);
  if (it === undefined || it['id'] !== rubric.id || it['version'] !== rubric.version || !isId(rubric.id)) return false;
  const fingerprint = it['fingerprint'];
  if (fingerprint === undefined) return keyCount(it) === 2;
  return typeof fingerprint === 'string' && /^sha256:[0-9a-f]{64}$/.test(fingerprint) && keyCount(it) === 3;
}

function isRound(value: unknown): boolean {
  return value === 'individual' || value === 'group' || value === 'plenum';
}

function hasOptionalParts(it: Data, form: AssessmentForm): boolean {
  return (
    isOptional(it['comments'], (cells) => hasCells(cells, 'comments', form)) &&
    isOptional(it['targets'], (cells) => hasCells(cells, 'targets', form)) &&
    isOptional(it['evidence'], (cells) => hasCells(cells, 'evidence', form)) &&
    isOptional(it['status'], isStatus) &&
    isOptional(it['cleared'], (cleared) => hasClearedTimes(cleared, it, form)) &&
    isOptional(it['superseded'], (lost) => hasSuperseded(lost, it['round'] === 'individual', form))
  );
}
