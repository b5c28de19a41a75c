import { type CompareArguments, parseCompareArguments } from './arguments/compare-arguments.ts';
import type { CommandOutput } from './command-output.ts';
import { comparedRounds } from './compared-rounds.ts';
import { comparedWaves } from './compared-waves.ts';
import type { WaveFile } from './comparing/two-waves.ts';
import { answerReading } from './input/answer-reading.ts';
import { chooseText } from './input/choose-text.ts';
import { loadResponses } from './input/load-answers.ts';
import { loadOrganisation } from './input/load-organisation.ts';
import { loadRoundPlan } from './input/load-round-plan.ts';
import { loadRubric } from './input/load-rubric.ts';
import type { OrdinalDocument } from './input/ordinal-document.ts';
import type { OnProgress } from './input/read-in-pieces.ts';
import { bad, good, problemsOf, type Result } from './result.ts';

/**
 * `rubrikk compare`: how each indicator changed between two waves, and whether that is clear; or where what a group or the
 * plenum agreed on stands among what each rated alone.
 */
export async function compareCommand(given: readonly string[], onProgress: OnProgress): Promise<Result<CommandOutput>> {
  const { wanted, problems } = parseCompareArguments(given);
  const loaded = wanted.rubric === undefined ? undefined : loadRubric(wanted.rubric, wanted.scale);
  const rubric = loaded?.ok ? loaded.value : undefined;
  const text = rubric && chooseText(rubric, wanted.language);
  const files = await loadFiles(wanted, rubric, onProgress);
  const tree = wanted.organisation === undefined ? undefined : loadOrganisation(wanted.organisation);
  const plans = wanted.roundPlans.map(loadRoundPlan);
  const all = [...problems, ...[loaded, text, tree, ...plans, ...files].flatMap(problemsOf)];
  const tables = files.flatMap((one) => (one.ok ? [one.value] : []));
  const [first] = tables;
  if (all.length > 0 || !rubric || !text?.ok || first === undefined) return bad(...all);
  const words = {
    rubric: rubric.rubric,
    text: text.value,
    plans: plans.flatMap((plan) => (plan.ok ? [plan.value] : [])),
    organisation: tree?.ok ? tree.value : undefined,
  };
  return wanted.round === undefined
    ? comparedWaves(wanted, tables, words)
    : comparedRounds(wanted.round, first, wanted, words);
}

async function loadFiles(
  { files, columns, only }: CompareArguments,
  rubric: OrdinalDocument | undefined,
  onProgress: OnProgress,
): Promise<Result<WaveFile>[]> {
  const results: Result<WaveFile>[] = [];
  for (const file of new Set(files)) {
    const loaded = await loadResponses(file, rubric?.rubric, answerReading(columns, rubric, onProgress), only);
    results.push(loaded.ok ? good({ file, table: loaded.value }) : loaded);
  }
  return results;
}
