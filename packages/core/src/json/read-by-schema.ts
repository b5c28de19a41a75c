import type * as z from 'zod/mini';
import { formatPath } from '../shared/format-path.ts';
import type { Issue } from '../shared/issue.ts';
import type { Parsed } from '../shared/parsed.ts';
import { issuesFromSchema } from './issues-from-schema.ts';
import { surveyData } from './survey-data.ts';

/** Reads data by its schema alone, within the limits of every document. */
export function readBySchema<Value>(schema: z.ZodMiniType<Value>, data: unknown): Parsed<Value> {
  const { beyond, prototypeKeys } = surveyData(data);
  if (beyond) return { ok: false, issues: [beyond] };
  const read = readWithin(schema, data);
  const told = new Set(read.ok ? [] : read.issues.map(({ path }) => formatPath(path)));
  // zod passes over this key in an object whose keys are ids.
  const passedOver = prototypeKeys.filter(({ path }) => !told.has(formatPath(path)));
  return passedOver.length === 0 ? read : { ok: false, issues: [...(read.ok ? [] : read.issues), ...passedOver] };
}

function readWithin<Value>(schema: z.ZodMiniType<Value>, data: unknown): Parsed<Value> {
  try {
    const result = schema.safeParse(data);
    if (result.success) return { ok: true, value: result.data };
    return { ok: false, issues: issuesFromSchema(result.error.issues, data) };
  } catch (error) {
    // zod passes its faults on as the arguments of a call, and the stack holds about a hundred thousand of them.
    if (!(error instanceof RangeError)) throw error;
    const message = 'There are more faults here than can be told one by one; check that this is the right document.';
    return { ok: false, issues: [{ code: 'wrong-form', path: [] satisfies Issue['path'], message }] };
  }
}
