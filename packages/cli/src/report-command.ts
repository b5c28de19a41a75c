import { report, type Tally } from '@rubrikk/scoring';
import { parseReportArguments } from './arguments/parse-report-arguments.ts';
import type { Format, ReportArguments } from './arguments/report-arguments.ts';
import { chooseText } from './input/choose-text.ts';
import { type AnswerReading, loadAnswers } from './input/load-answers.ts';
import { loadRubric } from './input/load-rubric.ts';
import { missingWords } from './input/missing-words.ts';
import type { OrdinalDocument } from './input/ordinal-document.ts';
import type { OnProgress } from './input/read-in-pieces.ts';
import { leadersAndTeachers } from './input/role-words.ts';
import { renderCsv } from './output/render-csv.ts';
import { renderJson } from './output/render-json.ts';
import { renderText } from './output/render-text.ts';
import type { ReportDocument } from './output/report-document.ts';
import { bad, good, problemsOf, type Result } from './result.ts';
import { wordsFor } from './words/words-for.ts';

const renderers: Readonly<Record<Format, (document: ReportDocument) => Iterable<string>>> = {
  text: (document) => [renderText(document)],
  json: renderJson,
  csv: renderCsv,
};

/** `rubrikk report`: reads the answers and gives the report in pieces, or everything that has to be mended first. */
export async function reportCommand(
  given: readonly string[],
  onProgress: OnProgress,
): Promise<Result<Iterable<string>>> {
  const { wanted, problems } = parseReportArguments(given);
  const loaded = wanted.rubric === undefined ? undefined : loadRubric(wanted.rubric);
  const rubric = loaded?.ok ? loaded.value : undefined;
  const text = rubric && chooseText(rubric, wanted.language);
  const answers =
    wanted.answers === undefined
      ? undefined
      : await loadAnswers(wanted.answers, rubric?.rubric, answerReading(wanted, rubric, onProgress));
  const all = [...problems, ...[loaded, text, answers].flatMap(problemsOf)];
  if (all.length > 0 || !rubric || !text?.ok || !answers?.ok) return bad(...all);
  const made = report(rubric.rubric, answers.value, { minimum: wanted.minimum, ...comparison(answers.value) });
  const raters = answers.value.raters.reduce((sum, one) => sum + one, 0);
  return good(
    renderers[wanted.format]({
      report: made,
      text: text.value,
      words: wordsFor(text.value.language),
      raters: raters < wanted.minimum ? null : raters,
    }),
  );
}

function answerReading(
  { unit, role, rater, ignore, missing, knowsColumns }: ReportArguments,
  rubric: OrdinalDocument | undefined,
  onProgress: OnProgress,
): AnswerReading {
  const columns = Object.entries({ unit, role, rater }).filter(([, name]) => name !== undefined);
  const words = { texts: rubric?.texts ?? [], missing: { ...missingWords(), ...missing } };
  return { options: { ...words, ignore, ...Object.fromEntries(columns) }, knowsColumns, onProgress };
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
