import type * as z from 'zod/mini';
import { formatPath } from '../shared/format-path.ts';
import type { Issue } from '../shared/issue.ts';
import type { Parsed } from '../shared/parsed.ts';
import { inDocumentOrder } from './in-document-order.ts';
import { readBySchema } from './read-by-schema.ts';

/** Reads data by its schema, and adds what the rules across its parts find. */
export function parseWith<Value>(
  schema: z.ZodMiniType<Value>,
  data: unknown,
  rules: (data: unknown) => readonly Issue[],
): Parsed<Value> {
  const read = readBySchema(schema, data);
  const faults = read.ok ? [] : read.issues;
  const issues = inDocumentOrder([...faults, ...withoutThoseIn(faults, rules(data))], data);
  return read.ok && issues.length === 0 ? read : { ok: false, issues };
}

/** Leaves out what a rule says of a place that has a fault already, or of what would stand there: it is the same fault. */
function withoutThoseIn(faults: readonly Issue[], found: readonly Issue[]): Issue[] {
  const faulty = new Set(faults.map(({ path }) => formatPath(path)));
  return found.filter(({ path }) => !path.some((_, at) => faulty.has(formatPath(path.slice(0, at + 1)))));
}
