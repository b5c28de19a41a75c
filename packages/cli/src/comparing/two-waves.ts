import type { OrdinalRubric, Round } from '@rubrikk/core';
import {
  missingKinds,
  type ResponseColumn,
  type ResponseRow,
  type ResponseTable,
  startResponses,
} from '@rubrikk/scoring';
import type { Problem } from '../problem.ts';
import { bad, good, type Result } from '../result.ts';

/** A file of answers that was read. */
export interface WaveFile {
  readonly file: string;
  readonly table: ResponseTable;
}

/** The answers of two waves in one table. */
export interface TwoWaves {
  readonly table: ResponseTable;
  readonly before: string;
  readonly after: string;
  readonly round: Round;
  /** Whether raters are linked over the waves by their keys. */
  readonly isLinked: boolean;
}

/** How the waves are put together. */
export interface WaveNames {
  /** What they are called; without it by their own word for the wave, or by their files. */
  readonly labels: readonly [before: string, after: string] | undefined;
  readonly isLinked: boolean;
}

/** Puts the files of two waves in one table, or says why they can't be compared. */
export function twoWaves(
  rubric: OrdinalRubric,
  files: readonly [WaveFile, WaveFile],
  { labels, isLinked }: WaveNames,
): Result<TwoWaves> {
  const round = sharedRound(files);
  const problems = [...files.flatMap(severalWaves), ...(round === undefined ? [otherRounds(files)] : [])];
  if (problems.length > 0 || round === undefined) return bad(...problems);
  const [before, after] = labels ?? namesOf(files);
  const builder = startResponses(rubric);
  for (const [at, { table }] of files.entries()) {
    for (const row of rowsOf(table, at === 0 ? before : after, isLinked)) builder.add(row);
  }
  const built = builder.finish();
  // Both files were read without a fault, so that their rows have none.
  const { value } = built as Extract<typeof built, { ok: true }>;
  return good({ table: value, before, after, round, isLinked });
}

function* rowsOf(table: ResponseTable, wave: string, isLinked: boolean): Generator<ResponseRow> {
  const { indicators, levels, codes, size, unit, role, round, rater } = table;
  const values = [...levels, ...missingKinds];
  const of = (column: ResponseColumn, row: number) => column.values[column.codes[row] as number] as string;
  for (let row = 0; row < size; row += 1) {
    const ratings = indicators.map((indicator, at) => [
      indicator,
      values[codes[row * indicators.length + at] as number],
    ]);
    const key = isLinked ? { rater: of(rater, row) } : {};
    yield {
      ...Object.fromEntries(ratings),
      unit: of(unit, row),
      role: of(role, row),
      round: of(round, row),
      wave,
      ...key,
    };
  }
}

/** The round that both have; the individual one where there are several. */
function sharedRound([first, second]: readonly [WaveFile, WaveFile]): Round | undefined {
  const shared = roundsOf(first).filter((round) => roundsOf(second).includes(round));
  return (shared.find((round) => round === 'individual') ?? shared[0]) as Round | undefined;
}

function roundsOf({ table }: WaveFile): readonly string[] {
  return table.round.values;
}

function otherRounds([first, second]: readonly [WaveFile, WaveFile]): Problem {
  const has = (one: WaveFile) => roundsOf(one).join(' and ');
  const message = `This file holds the ${has(second)} round and "${first.file}" the ${has(first)} one. Rounds are different facts, and waves are compared of the same one; name two files of one round.`;
  return { file: second.file, code: 'other-rounds', message };
}

function severalWaves({ file, table }: WaveFile): Problem[] {
  const waves = table.wave.values;
  if (waves.length < 2) return [];
  const message = `The file holds several waves (${waves.map((wave) => `"${wave}"`).join(', ')}); give each a file of its own.`;
  return [{ file, code: 'several-waves', message }];
}

/** Each wave's own word, else the name of its file; the whole path where those are the same. */
function namesOf(files: readonly [WaveFile, WaveFile]): readonly [string, string] {
  const [before, after] = files.map(
    ({ file, table }) => table.wave.values.find((wave) => wave !== '') ?? baseName(file),
  );
  if (before !== undefined && after !== undefined && before !== after) return [before, after];
  return [files[0].file, files[1].file];
}

function baseName(file: string): string {
  const name = file.split(/[\\/]/).at(-1) as string;
  return name.replace(/\.[^.]+$/, '');
}
