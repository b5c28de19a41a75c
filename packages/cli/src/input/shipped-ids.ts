import { library } from '@rubrikk/content/library';
import type { Rubric } from '@rubrikk/core';
import { isReportable } from './report-issues.ts';

/** The ids of the rubrics that ship and that a report can be made of. */
export function shippedIds(): string[] {
  const all = Object.entries<{ readonly rubric: Rubric }>(library);
  return all.filter(([, { rubric }]) => isReportable(rubric)).map(([id]) => id);
}
