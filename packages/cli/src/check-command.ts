import { readFileSync } from 'node:fs';
import { type CheckArguments, parseCheckArguments } from './arguments/check-arguments.ts';
import { checkAnswers } from './checking/check-answers.ts';
import { checkDocuments } from './checking/check-documents.ts';
import type { FileCheck } from './checking/file-check.ts';
import { joinKnown, nothingKnown } from './checking/known.ts';
import { type OpenDocument, openDocument } from './checking/open-document.ts';
import { shippedThings } from './checking/shipped-things.ts';
import type { CommandOutput } from './command-output.ts';
import { answerReading } from './input/answer-reading.ts';
import { fileProblem } from './input/file-problem.ts';
import { isJson } from './input/is-json.ts';
import { loadRubric } from './input/load-rubric.ts';
import type { OrdinalDocument } from './input/ordinal-document.ts';
import type { OnProgress } from './input/read-in-pieces.ts';
import { renderCheck, renderCheckJson } from './output/render-check.ts';
import type { Problem } from './problem.ts';
import { bad, good, problemsOf, type Result } from './result.ts';

/**
 * `rubrikk check`: says of each file what it is and how much it holds, or everything that is wrong with any of them. As
 * JSON it says both on stdout, as a program asked for it.
 */
export async function checkCommand(given: readonly string[], onProgress: OnProgress): Promise<Result<CommandOutput>> {
  const { wanted, problems } = parseCheckArguments(given);
  const loaded = wanted.rubric === undefined ? undefined : loadRubric(wanted.rubric, wanted.scale);
  const rubric = loaded?.ok ? loaded.value : undefined;
  const documents = documentChecks(wanted, rubric);
  const answers = await answerChecks(wanted, rubric, onProgress);
  const checks = wanted.files.map((file) => (documents.get(file) ?? answers.get(file)) as FileCheck);
  const outside = [...problems, ...problemsOf(loaded), ...withoutRubric(wanted, [...answers.keys()])];
  if (wanted.format === 'json' && outside.length === 0) return good(asJson(checks));
  const all = [...outside, ...checks.flatMap((check) => check.problems)];
  return all.length > 0 ? bad(...all) : good({ pieces: [renderCheck(checks)] });
}

function asJson(checks: readonly FileCheck[]): CommandOutput {
  const pieces = [renderCheckJson(checks)];
  return checks.some(({ problems }) => problems.length > 0) ? { pieces, status: 2 } : { pieces };
}

function documentChecks(
  { files }: CheckArguments,
  rubric: OrdinalDocument | undefined,
): ReadonlyMap<string, FileCheck> {
  const opened = [...new Set(files)].filter(isJson).map(openFile);
  const documents = opened.flatMap((one) => ('tree' in one ? [one] : []));
  const unopened = opened.flatMap((one) => ('tree' in one ? [] : [one]));
  const asked = { ...nothingKnown, rubric: rubric === undefined ? [] : [rubric.rubric] };
  const checks = checkDocuments(documents, joinKnown(asked, shippedThings()));
  return new Map([...checks, ...unopened].map((check) => [check.file, check]));
}

function openFile(file: string): OpenDocument | FileCheck {
  try {
    return openDocument(file, readFileSync(file));
  } catch (error) {
    return { file, problems: [fileProblem(file, error)] };
  }
}

async function answerChecks(
  { files, columns }: CheckArguments,
  rubric: OrdinalDocument | undefined,
  onProgress: OnProgress,
): Promise<ReadonlyMap<string, FileCheck>> {
  const checks = new Map<string, FileCheck>();
  for (const file of new Set(files)) {
    if (isJson(file)) continue;
    checks.set(file, await checkAnswers(file, rubric, answerReading(columns, rubric, onProgress)));
  }
  return checks;
}

/** Answers say nothing of what they answer to. */
function withoutRubric({ rubric }: CheckArguments, [first]: readonly string[]): Problem[] {
  if (rubric !== undefined || first === undefined) return [];
  const message = `Name the rubric that "${first}" answers to: --rubric learning-organisation, or --rubric FILE.json.`;
  return [{ code: 'missing-argument', message }];
}
