import type { OrdinalRubric, Organisation, RubricText } from '@rubrikk/core';
import { type Invited, nextSteps, report, type Tally, turnReverse } from '@rubrikk/scoring';
import type { ReportArguments } from './arguments/report-arguments.ts';
import type { CountedAnswers } from './input/choose-round.ts';
import { leadersAndTeachers } from './input/role-words.ts';
import type { ReportDocument } from './output/report-document.ts';
import { wordsFor } from './words/words-for.ts';

/** What was read for a report. */
export interface ReadForReport extends CountedAnswers {
  readonly rubric: OrdinalRubric;
  readonly text: RubricText;
}

/** Makes the report of what was read, with the words to print it in. */
export function makeDocument(
  { group, draws, only }: ReportArguments,
  { rubric, text, tally, wave }: ReadForReport,
  { organisation, invited }: { readonly organisation: Organisation | undefined; readonly invited?: readonly Invited[] },
): ReportDocument {
  const made = report(rubric, turnReverse(rubric, tally), {
    ...group,
    tellsReasons: false,
    ...(organisation !== undefined && { organisation }),
    ...(invited !== undefined && { invited }),
    ...(wave !== undefined && { wave }),
    ...(draws !== undefined && { stability: { seed: 1, replicates: draws } }),
    ...comparison(tally),
  });
  return {
    report: made,
    text,
    words: wordsFor(text.language),
    organisation,
    nextSteps: nextSteps(rubric, text, made),
    round: only.round ?? (tally.round === 'individual' ? undefined : tally.round),
  };
}

/** The two roles to compare, when the answers have leaders and teachers. */
function comparison({ groups, raters }: Tally): { readonly compare?: readonly [string, string] } {
  const sizes = new Map<string, number>();
  for (const [at, { role }] of groups.entries()) {
    if (role !== undefined) sizes.set(role, (sizes.get(role) ?? 0) + (raters[at] as number));
  }
  const compare = leadersAndTeachers(sizes);
  return compare === undefined ? {} : { compare };
}
