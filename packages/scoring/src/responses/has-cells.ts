import type { AssessmentForm } from './assessment-form.ts';
import { isId } from './is-id.ts';
import { isOptional } from './is-optional.ts';
import { isTime } from './is-time.ts';
import { isWords } from './is-words.ts';
import { keyCount, plainObject } from './plain-object.ts';

type Data = Readonly<Record<string, unknown>>;
type Part = 'comments' | 'targets' | 'evidence';

/** Whether a value is a part of an assessment: comments and targets by indicator, or evidence by its ids. */
export function hasCells(value: unknown, part: Part, form: AssessmentForm): boolean {
  const cells = plainObject(value);
  if (cells === undefined) return false;
  for (const key in cells) {
    if (part === 'evidence' ? !isId(key) : !form.columns.has(key)) return false;
    if (!isCell(cells[key], part, form)) return false;
  }
  return true;
}

/** Whether a value is a comment, a target or a piece of evidence. */
export function isCell(value: unknown, part: Part, form: AssessmentForm): boolean {
  const cell = plainObject(value);
  if (cell === undefined || !isTime(cell['at'])) return false;
  if (part === 'comments') return isWords(cell['text']) && keyCount(cell) === 2;
  if (part === 'targets') return isLevel(cell['level'], form) && keyCount(cell) === 2;
  return isEvidence(cell, form);
}

function isEvidence(cell: Data, { columns }: AssessmentForm): boolean {
  const { indicator, text, kind, link } = cell;
  const keys = 3 + (kind === undefined ? 0 : 1) + (link === undefined ? 0 : 1);
  return (
    columns.has(indicator as string) &&
    isWords(text) &&
    isOptional(kind, isWords) &&
    isOptional(link, isWords) &&
    keyCount(cell) === keys
  );
}

function isLevel(value: unknown, { levelOf }: AssessmentForm): boolean {
  return typeof value === 'string' && levelOf(value) !== undefined;
}
