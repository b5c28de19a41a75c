import type { AssessmentDraft } from './edit-assessment.ts';
import { saysTheSame } from './says-the-same.ts';
import type { Superseded } from './superseded.ts';

/** What is said again, at the same time, is no longer superseded. */
export function takeBack(
  draft: AssessmentDraft,
  said: { readonly part: string; readonly key: string; readonly value: Superseded['value'] },
): void {
  const left = draft.superseded?.filter((lost) => !isIt(lost, said));
  if (left === undefined || left.length === draft.superseded?.length) return;
  if (left.length > 0) draft.superseded = left;
  else delete draft.superseded;
}

function isIt(lost: Superseded, { part, key, value }: Parameters<typeof takeBack>[1]): boolean {
  return lost.part === part && lost.key === key && lost.value.at === value.at && saysTheSame(lost.value, value);
}
