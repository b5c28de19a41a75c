import type { RoundPlan } from '@rubrikk/core';
import { parseReportArguments } from './arguments/parse-report-arguments.ts';
import type { Format, ReportArguments } from './arguments/report-arguments.ts';
import { ruleOf } from './arguments/smallest-group.ts';
import type { CommandOutput } from './command-output.ts';
import { answerReading } from './input/answer-reading.ts';
import type { CountedAnswers } from './input/choose-round.ts';
import { chooseText } from './input/choose-text.ts';
import { fewJudgements } from './input/few-judgements.ts';
import { loadAnswers } from './input/load-answers.ts';
import { fittingInvited, loadInvited } from './input/load-invited.ts';
import { loadOrganisation } from './input/load-organisation.ts';
import { loadRoundPlan } from './input/load-round-plan.ts';
import { loadRubric } from './input/load-rubric.ts';
import { openRounds } from './input/open-rounds.ts';
import type { OnProgress } from './input/read-in-pieces.ts';
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
  const loaded = wanted.rubric === undefined ? undefined : loadRubric(wanted.rubric);
  const rubric = loaded?.ok ? loaded.value : undefined;
  const text = rubric && chooseText(rubric, wanted.language);
  const reading = answerReading(wanted.columns, rubric, onProgress);
  const answers =
    wanted.answers === undefined ? undefined : await loadAnswers(wanted.answers, rubric?.rubric, reading, wanted.only);
  const tree = wanted.organisation === undefined ? undefined : loadOrganisation(wanted.organisation);
  const asked = wanted.invited === undefined ? undefined : loadInvited(wanted.invited);
  const invited = asked?.ok && answers?.ok ? fittingInvited(asked.value, answers.value.tally) : asked;
  const plan = wanted.roundPlan === undefined ? undefined : loadRoundPlan(wanted.roundPlan);
  const all = [...problems, ...[loaded, text, tree, answers, invited, plan].flatMap(problemsOf)];
  if (all.length > 0 || !rubric || !text?.ok || !answers?.ok) return bad(...all);
  const organisation = tree?.ok ? tree.value : undefined;
  const strangers = organisation && unknownUnits(wanted.answers as string, answers.value.tally, organisation);
  const unfit = [...(strangers ?? []), ...unshown(wanted, answers.value, plan?.ok ? plan.value : undefined)];
  if (unfit.length > 0) return bad(...unfit);
  const options = { organisation, ...(invited?.ok && { invited: invited.value }) };
  const document = makeDocument(wanted, { rubric: rubric.rubric, text: text.value, ...answers.value }, options);
  return good({ pieces: renderers[wanted.format](document) });
}

/** Why these answers aren't shown; those that don't name their round are taken for individual ones. */
function unshown(
  { answers = '', roundPlan = '', group }: ReportArguments,
  counted: CountedAnswers,
  plan: RoundPlan | undefined,
): Problem[] {
  const { tally, wave } = counted;
  const shown = { rounds: [tally.round ?? 'individual'], waves: wave === undefined ? [] : [wave] };
  const sealed = plan === undefined ? [] : openRounds(roundPlan, plan, shown);
  // Of an open round not even the count is told.
  return sealed.length > 0 ? sealed : fewJudgements(answers, counted, ruleOf(group).minimum);
}
