import { library } from '@rubrikk/content/library';
import type { Rubric, RubricText } from '@rubrikk/core';
import { bad, good, type Result } from '../result.ts';
import type { OrdinalDocument } from './ordinal-document.ts';
import { isReportable, reportIssues } from './report-issues.ts';
import { withScale } from './with-scale.ts';

interface Shipped {
  readonly rubric: Rubric;
  readonly texts: Readonly<Record<string, RubricText>>;
}

/**
 * The rubric that ships under an id, on a scale that ships where it has none, or what keeps a report from being made of it;
 * `undefined` where none does.
 */
export function shippedRubric(id: string, scale: string | undefined): Result<OrdinalDocument> | undefined {
  const found = Object.entries<Shipped>(library).find(([one]) => one === id)?.[1];
  if (found === undefined) return undefined;
  const scaled = withScale({ rubric: found.rubric, texts: Object.values(found.texts) }, scale);
  if (!scaled.ok) return scaled;
  const { rubric, texts } = scaled.value;
  if (isReportable(rubric)) return good({ rubric, texts });
  return bad(...reportIssues(rubric).map(({ code, message }) => ({ code, message })));
}
