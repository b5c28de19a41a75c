import type { RubricDocument, RubricText } from '@rubrikk/core';
import { report, type Tally } from '@rubrikk/scoring';
import { parseReportArguments } from './arguments/parse-report-arguments.ts';
import type { Format, ReportArguments } from './arguments/report-arguments.ts';
import { loadAnswers, type OnProgress } from './input/load-answers.ts';
import { loadRubric } from './input/load-rubric.ts';
import { missingWords } from './input/missing-words.ts';
import { leadersAndTeachers } from './input/role-words.ts';
import { renderCsv } from './output/render-csv.ts';
import { renderJson } from './output/render-json.ts';
import { renderText } from './output/render-text.ts';
import type { ReportDocument } from './output/report-document.ts';
import { bad, good, type Result } from './result.ts';
import { wordsFor } from './words/words-for.ts';

const renderers: Readonly<Record<Format, (document: ReportDocument) => string>> = {
  text: renderText,
  json: renderJson,
  csv: renderCsv,
};

/** `rubrikk report`: reads the answers and gives the report, or everything that has to be mended first. */
export async function reportCommand(given: readonly string[], onProgress: OnProgress): Promise<Result<string>> {
  const parsed = parseReportArguments(given);
  if (!parsed.ok) return parsed;
  const wanted = parsed.value;
  const loaded = loadRubric(wanted.rubric);
  if (!loaded.ok) return loaded;
  const text = chooseText(loaded.value, wanted.language);
  const answers = await loadAnswers(
    wanted.answers,
    loaded.value.rubric,
    answerOptions(wanted, loaded.value),
    onProgress,
  );
  if (!text.ok || !answers.ok) return bad(...(text.ok ? [] : text.problems), ...(answers.ok ? [] : answers.problems));
  return good(renderers[wanted.format](makeDocument(loaded.value, text.value, answers.value, wanted.minimum)));
}

function answerOptions(wanted: ReportArguments, { texts }: RubricDocument) {
  const { unit, role, rater, ignore } = wanted;
  const columns = Object.entries({ unit, role, rater }).filter(([, name]) => name !== undefined);
  return { texts, ignore, missing: { ...missingWords(), ...wanted.missing }, ...Object.fromEntries(columns) };
}

/** The text in the language asked for; without one Norwegian bokmål, else the rubric's first. */
function chooseText({ texts }: RubricDocument, language: string | undefined): Result<RubricText> {
  const wanted = texts.find((text) => text.language === (language ?? 'nb'));
  const text = wanted ?? (language === undefined ? texts[0] : undefined);
  if (text !== undefined) return good(text);
  const languages = texts.map((one) => one.language).join(', ');
  return bad({ code: 'no-text', message: `The rubric has no text in "${language}"; it has ${languages}.` });
}

function makeDocument(loaded: RubricDocument, text: RubricText, tally: Tally, minimum: number): ReportDocument {
  const roles = [...new Set(tally.groups.flatMap((group) => group['role'] ?? []))];
  const compare = leadersAndTeachers(roles);
  return {
    report: report(loaded.rubric, tally, { minimum, ...(compare === undefined ? {} : { compare }) }),
    text,
    words: wordsFor(text.language),
    raters: tally.raters.reduce((sum, raters) => sum + raters, 0),
  };
}
