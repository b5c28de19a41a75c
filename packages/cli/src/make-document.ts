import type { OrdinalRubric, Organisation, RubricText } from '@rubrikk/core';
import { type Invited, nextSteps, report, targetGaps, teamsComparisons, turnReverse } from '@rubrikk/scoring';
import type { ReportArguments } from './arguments/report-arguments.ts';
import type { Targets } from './arguments/report-targets.ts';
import { ruleOf, smallestIn } from './arguments/smallest-group.ts';
import type { CountedAnswers } from './input/choose-round.ts';
import { leadersAndTeachers } from './input/role-words.ts';
import { rolesIn } from './input/roles-in.ts';
import { namingRoles } from './output/naming-roles.ts';
import type { ReportDocument } from './output/report-document.ts';
import { wordsByRule } from './output/words-by-rule.ts';
import { wordsFor } from './words/words-for.ts';

/** What was read for a report. */
export interface ReadForReport extends CountedAnswers {
  readonly rubric: OrdinalRubric;
  readonly text: RubricText;
}

/** What is known beside the answers. */
interface KnownBeside {
  readonly organisation: Organisation | undefined;
  readonly invited?: readonly Invited[];
  readonly targets?: Targets;
}

/** Makes the report of what was read, with the words to print it in. */
export function makeDocument(
  { group, draws, only, roles, targetOf: of }: ReportArguments,
  { rubric, text, tally, wave }: ReadForReport,
  { organisation, invited, targets }: KnownBeside,
): ReportDocument {
  const compare = roles ?? leadersAndTeachers(rolesIn(tally));
  const made = report(rubric, turnReverse(rubric, tally), {
    ...group,
    minimum: smallestIn(tally.round ?? 'individual', group),
    ...(organisation !== undefined && { organisation }),
    ...(invited !== undefined && { invited }),
    ...(wave !== undefined && { wave }),
    ...(draws !== undefined && { stability: { seed: 1, replicates: draws } }),
    ...(compare !== undefined && { compare }),
    ...(targets !== undefined && { targets }),
  });
  return {
    report: made,
    text,
    words: namingRoles(wordsByRule(wordsFor(text.language), ruleOf(group)), roles),
    organisation,
    nextSteps: nextSteps(rubric, text, made),
    comparisons: [
      ...(targets === undefined ? [] : targetGaps(made, { targets, of })),
      ...teamsComparisons(made, organisation && { organisation }),
    ],
    round: only.round ?? (tally.round === 'individual' ? undefined : tally.round),
  };
}
