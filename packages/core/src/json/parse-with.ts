import type * as z from 'zod/mini';
import { formatPath } from '../shared/format-path.ts';
import type { Issue } from '../shared/issue.ts';
import type { Parsed } from '../shared/parsed.ts';
import { inDocumentOrder } from './in-document-order.ts';
import { issuesFromSchema } from './issues-from-schema.ts';
import { surveyData } from './survey-data.ts';

/** Reads data by its schema, and adds what the rules across its parts find. Neither sees data beyond the limits. */
export function parseWith<Value>(
  schema: z.ZodMiniType<Value>,
  data: unknown,
  rules: (data: unknown) => readonly Issue[],
): Parsed<Value> {
  const { beyond, prototypeKeys } = surveyData(data);
  if (beyond) return { ok: false, issues: [beyond] };
  const read = readBy(schema, data);
  // zod passes over "__proto__" in an object whose keys are ids or words.
  const faults = read.ok ? prototypeKeys : [...read.issues, ...withoutThoseIn(read.issues, prototypeKeys)];
  const issues = inDocumentOrder([...faults, ...withoutThoseIn(faults, rules(data))], data);
  return read.ok && issues.length === 0 ? read : { ok: false, issues };
}

function readBy<Value>(schema: z.ZodMiniType<Value>, data: unknown): Parsed<Value> {
  try {
    const result = schema.safeParse(data);
    if (result.success) return { ok: true, value: result.data };
    return { ok: false, issues: issuesFromSchema(result.error.issues, data) };
  } catch (error) {
    // zod passes its faults on as the arguments of a call, and the stack holds about a hundred thousand of them.
    if (!(error instanceof RangeError)) throw error;
    const message = 'There are more faults here than can be told one by one; check that this is the right document.';
    return { ok: false, issues: [{ code: 'wrong-form', path: [], message }] };
  }
}

/** Leaves out what is said of a place that has a fault already, or of what would stand there: it is the same fault. */
function withoutThoseIn(faults: readonly Issue[], found: readonly Issue[]): Issue[] {
  const faulty = new Set(faults.map(({ path }) => formatPath(path)));
  return found.filter(({ path }) => !path.some((_, at) => faulty.has(formatPath(path.slice(0, at + 1)))));
}
