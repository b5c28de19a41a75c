import { library } from '@rubrikk/content/library';
import type { Rubric } from '@rubrikk/core';
import { isReportable } from './report-issues.ts';

/** The ids of the rubrics that ship. */
interface ShippedIds {
  /** Those that a report can be made of. */
  readonly ready: readonly string[];
  /** Those that need a scale first. */
  readonly scaleless: readonly string[];
}

/** The ids of the rubrics that ship and that a report can be made of, as they are or on a scale. */
export function shippedIds(): ShippedIds {
  const all = Object.entries<{ readonly rubric: Rubric }>(library);
  const idsOf = (isOne: (rubric: Rubric) => boolean) => all.flatMap(([id, { rubric }]) => (isOne(rubric) ? [id] : []));
  return { ready: idsOf(isReportable), scaleless: idsOf(({ scale }) => scale === undefined) };
}
