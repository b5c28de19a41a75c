import { indicatorsOf, type Organisation } from '@rubrikk/core';
import { plannedGroups } from '@rubrikk/scoring';
import { parseReportArguments } from './arguments/parse-report-arguments.ts';
import type { Format, ReportArguments } from './arguments/report-arguments.ts';
import { reportTargets, type Targets } from './arguments/report-targets.ts';
import type { CommandOutput } from './command-output.ts';
import { answerReading } from './input/answer-reading.ts';
import type { CountedAnswers } from './input/choose-round.ts';
import { chooseText } from './input/choose-text.ts';
import { fewJudgements } from './input/few-judgements.ts';
import { loadAnswers } from './input/load-answers.ts';
import { fittingInvited, loadInvited } from './input/load-invited.ts';
import { loadOrganisation } from './input/load-organisation.ts';
import { type LoadedPlan, loadRoundPlan } from './input/load-round-plan.ts';
import { loadRubric } from './input/load-rubric.ts';
import { openRounds } from './input/open-rounds.ts';
import type { OrdinalDocument } from './input/ordinal-document.ts';
import type { OnProgress } from './input/read-in-pieces.ts';
import { unknownRoles } from './input/unknown-roles.ts';
import { unknownUnits } from './input/unknown-units.ts';
import { makeDocument } from './make-document.ts';
import { renderCodebook } from './output/render-codebook.ts';
import { renderCsv } from './output/render-csv.ts';
import { renderJson } from './output/render-json.ts';
import { renderMarkdown } from './output/render-markdown.ts';
import { renderText } from './output/render-text.ts';
import type { ReportDocument } from './output/report-document.ts';
import type { Problem } from './problem.ts';
import { bad, good, problemsOf, type Result } from './result.ts';

const renderers: Readonly<Record<Format, (document: ReportDocument) => Iterable<string>>> = {
  text: (document) => [renderText(document)],
  json: renderJson,
  csv: renderCsv,
  markdown: (document) => [renderMarkdown(document)],
  codebook: renderCodebook,
};

/** `rubrikk report`: reads the answers and gives the report in pieces, or everything that has to be mended first. */
export async function reportCommand(given: readonly string[], onProgress: OnProgress): Promise<Result<CommandOutput>> {
  const { wanted, problems } = parseReportArguments(given);
  const loaded = wanted.rubric === undefined ? undefined : loadRubric(wanted.rubric, wanted.scale);
  const rubric = loaded?.ok ? loaded.value : undefined;
  const text = rubric && chooseText(rubric, wanted.language);
  const reading = answerReading(wanted.columns, rubric, onProgress);
  const answers =
    wanted.answers === undefined ? undefined : await loadAnswers(wanted.answers, rubric?.rubric, reading, wanted.only);
  const tree = wanted.organisation === undefined ? undefined : loadOrganisation(wanted.organisation);
  const asked = wanted.invited === undefined ? undefined : loadInvited(wanted.invited);
  const invited = asked?.ok && answers?.ok ? fittingInvited(asked.value, answers.value.tally) : asked;
  const plans = wanted.roundPlans.map(loadRoundPlan);
  const targets = rubric && targetsIn(wanted.targets, rubric, answers);
  const all = [...problems, ...[loaded, text, tree, answers, invited, ...plans, targets].flatMap(problemsOf)];
  if (all.length > 0 || !rubric || !text?.ok || !answers?.ok) return bad(...all);
  const organisation = tree?.ok ? tree.value : undefined;
  const strangers = organisation && unknownUnits(wanted.answers as string, answers.value.tally, organisation);
  const planned = plans.flatMap((plan) => (plan.ok ? [plan.value] : []));
  const nobodys = unknownRoles(wanted.answers as string, answers.value.tally, wanted.roles);
  const unfit = [...(strangers ?? []), ...nobodys, ...unshown(wanted, answers.value, planned, organisation)];
  if (unfit.length > 0) return bad(...unfit);
  const options = {
    organisation,
    ...(invited?.ok && { invited: invited.value }),
    ...(targets?.ok && { targets: targets.value }),
  };
  const document = makeDocument(wanted, { rubric: rubric.rubric, text: text.value, ...answers.value }, options);
  return good({ pieces: renderers[wanted.format](document) });
}

/** The targets that were asked for, of the indicators in the answers; of the rubric's where these can't be read. */
function targetsIn(
  asked: readonly string[],
  document: OrdinalDocument,
  answers: Result<CountedAnswers> | undefined,
): Result<Targets> | undefined {
  if (asked.length === 0) return undefined;
  const indicators = indicatorsOf(document.rubric).map(({ indicator }) => indicator.id);
  return reportTargets(asked, document, answers?.ok ? answers.value.tally : { indicators });
}

/** Why these answers aren't shown; those that don't name their round are taken for individual ones. */
function unshown(
  { answers = '', group }: ReportArguments,
  counted: CountedAnswers,
  plans: readonly LoadedPlan[],
  organisation: Organisation | undefined,
): Problem[] {
  const shown = plannedGroups(counted.tally, counted.wave);
  const sealed = openRounds(plans, [{ file: answers, shown }], organisation);
  // Of an open round not even the count is told.
  return sealed.length > 0 ? sealed : fewJudgements(answers, counted, group);
}
