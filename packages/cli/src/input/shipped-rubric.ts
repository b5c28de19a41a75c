import { library } from '@rubrikk/content/library';
import type { Rubric, RubricText } from '@rubrikk/core';
import { bad, good, type Result } from '../result.ts';
import type { OrdinalDocument } from './ordinal-document.ts';
import { isReportable, reportIssues } from './report-issues.ts';

interface Shipped {
  readonly rubric: Rubric;
  readonly texts: Readonly<Record<string, RubricText>>;
}

/** The rubric that ships under an id, or what keeps a report from being made of it; `undefined` where none does. */
export function shippedRubric(id: string): Result<OrdinalDocument> | undefined {
  const found = Object.entries<Shipped>(library).find(([one]) => one === id)?.[1];
  if (found === undefined) return undefined;
  const { rubric, texts } = found;
  if (isReportable(rubric)) return good({ rubric, texts: Object.values(texts) });
  const copy = `"${id}" ships as it is: mend a copy, the rubric with its texts as a JSON file, and name that file.`;
  return bad(...reportIssues(rubric).map(({ code, message }) => ({ code, message: `${message} ${copy}` })));
}
