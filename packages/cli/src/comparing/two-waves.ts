import type { OrdinalRubric, Round } from '@rubrikk/core';
import { type ResponseTable, startResponses } from '@rubrikk/scoring';
import { countedBy } from '../input/counted-by.ts';
import { roundsIn } from '../input/rounds-in.ts';
import { wordList } from '../input/word-list.ts';
import type { Problem } from '../problem.ts';
import { bad, good, type Result } from '../result.ts';
import { waveNames } from './wave-names.ts';
import { waveRows } from './wave-rows.ts';

/** A file of answers that was read. */
export interface WaveFile {
  readonly file: string;
  readonly table: ResponseTable;
  /** The wave of the file that is meant, where it holds several. */
  readonly wave?: string;
}

/** The answers of two waves in one table. */
export interface TwoWaves {
  readonly table: ResponseTable;
  readonly before: string;
  readonly after: string;
  readonly round: Round;
  /** Whether raters are linked over the waves by their keys. */
  readonly isLinked: boolean;
  /** What the reports of the two waves are made by. */
  readonly countedBy: readonly [before: readonly Told[], after: readonly Told[]];
}

type Told = 'unit' | 'role';

/** How the waves are put together. */
export interface WaveNames {
  /** What they are called; without it by their own word for the wave, or by their files. */
  readonly labels: readonly [before: string, after: string] | undefined;
  readonly isLinked: boolean;
  /** The round to compare. */
  readonly round: Round | undefined;
}

/** Puts the files of two waves in one table, or says why they can't be compared. */
export function twoWaves(
  rubric: OrdinalRubric,
  files: readonly [WaveFile, WaveFile],
  { labels, isLinked, round: chosen }: WaveNames,
): Result<TwoWaves> {
  const unknown = files.flatMap(wrongWave);
  if (unknown.length > 0) return bad(...unknown);
  const round = sharedRound(files, chosen);
  const problems = round === undefined ? [otherRounds(files, chosen)] : [];
  if (problems.length > 0 || round === undefined) return bad(...problems);
  const [before, after] = labels ?? waveNames(files);
  const builder = startResponses(rubric);
  for (const [at, one] of files.entries()) {
    for (const row of waveRows(one, at === 0 ? before : after, isLinked)) builder.add(row);
  }
  const built = builder.finish();
  // Both files were read without a fault, so that their rows have none.
  const { value } = built as Extract<typeof built, { ok: true }>;
  const [first, second] = files;
  const by = [countedBy(first.table), countedBy(second.table)] as const;
  return good({ table: value, before, after, round, isLinked, countedBy: by });
}

/** The round that was chosen, if both have it; without a choice the first that both have, the individual one before others. */
function sharedRound([first, second]: readonly [WaveFile, WaveFile], chosen: Round | undefined): Round | undefined {
  const shared = roundsOf(first).filter((round) => roundsOf(second).includes(round));
  return shared.find((round) => chosen === undefined || round === chosen);
}

function roundsOf({ table, wave }: WaveFile): readonly Round[] {
  return roundsIn(table, wave);
}

function otherRounds([first, second]: readonly [WaveFile, WaveFile], chosen: Round | undefined): Problem {
  const has = (one: WaveFile) => roundsOf(one).join(' and ');
  if (chosen !== undefined) {
    const told = `There is no ${chosen} round in both waves: the first has ${has(first)}, the second ${has(second)}.`;
    return {
      file: second.file,
      code: 'missing-round',
      message: `${told} Choose one that both have with --only round=NAME.`,
    };
  }
  if (first.file === second.file) {
    const told = `The first wave holds the ${has(first)} round, the second the ${has(second)} one.`;
    const mend =
      'Rounds are different facts, and waves are compared of the same one; choose two waves that share a round.';
    return { file: second.file, code: 'other-rounds', message: `${told} ${mend}` };
  }
  const message = `This file holds the ${has(second)} round and "${first.file}" the ${has(first)} one. Rounds are different facts, and waves are compared of the same one; name two files of one round.`;
  return { file: second.file, code: 'other-rounds', message };
}

function wrongWave({ file, table, wave }: WaveFile): Problem[] {
  const waves = table.wave.values;
  if (wave !== undefined) {
    const message = `The file holds no wave "${wave}"; it holds ${wordList(waves)}. Name two of these with --waves, or the column of the waves with --wave.`;
    return waves.includes(wave) ? [] : [{ file, code: 'unknown-wave', message }];
  }
  if (waves.length < 2) return [];
  const message = `The file holds ${waves.length} waves (${wordList(waves)}). Give each a file of its own, or name this file alone and two of its waves with --waves BEFORE,AFTER.`;
  return [{ file, code: 'several-waves', message }];
}
