import { report, type Tally } from '@rubrikk/scoring';
import { parseReportArguments } from './arguments/parse-report-arguments.ts';
import type { Format } from './arguments/report-arguments.ts';
import type { CommandOutput } from './command-output.ts';
import { answerReading } from './input/answer-reading.ts';
import { chooseText } from './input/choose-text.ts';
import { loadAnswers } from './input/load-answers.ts';
import { fittingInvited, loadInvited } from './input/load-invited.ts';
import { loadOrganisation } from './input/load-organisation.ts';
import { loadRubric } from './input/load-rubric.ts';
import type { OnProgress } from './input/read-in-pieces.ts';
import { leadersAndTeachers } from './input/role-words.ts';
import { unknownUnits } from './input/unknown-units.ts';
import { renderCodebook } from './output/render-codebook.ts';
import { renderCsv } from './output/render-csv.ts';
import { renderJson } from './output/render-json.ts';
import { renderMarkdown } from './output/render-markdown.ts';
import { renderText } from './output/render-text.ts';
import type { ReportDocument } from './output/report-document.ts';
import { bad, good, problemsOf, type Result } from './result.ts';
import { wordsFor } from './words/words-for.ts';

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
  const answers = wanted.answers === undefined ? undefined : await loadAnswers(wanted.answers, rubric?.rubric, reading);
  const tree = wanted.organisation === undefined ? undefined : loadOrganisation(wanted.organisation);
  const asked = wanted.invited === undefined ? undefined : loadInvited(wanted.invited);
  const invited = asked?.ok && answers?.ok ? fittingInvited(asked.value, answers.value) : asked;
  const all = [...problems, ...[loaded, text, tree, answers, invited].flatMap(problemsOf)];
  if (all.length > 0 || !rubric || !text?.ok || !answers?.ok) return bad(...all);
  const organisation = tree?.ok ? tree.value : undefined;
  const strangers = organisation && unknownUnits(wanted.answers as string, answers.value, organisation);
  if (strangers !== undefined && strangers.length > 0) return bad(...strangers);
  const raters = answers.value.raters.reduce((sum, one) => sum + one, 0);
  const made = report(rubric.rubric, answers.value, {
    ...wanted.group,
    tellsReasons: false,
    ...(organisation !== undefined && { organisation }),
    ...(invited?.ok && { invited: invited.value }),
    ...comparison(answers.value),
  });
  const document: ReportDocument = {
    report: made,
    text: text.value,
    words: wordsFor(text.value.language),
    raters: raters < made.minimum ? null : raters,
    organisation,
  };
  return good({ pieces: renderers[wanted.format](document) });
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
