import type { ResponseTable } from '@rubrikk/scoring';
import type { Problem } from '../problem.ts';
import { wordList } from './word-list.ts';

/** The wave that was chosen, or the only one that a table holds; what is wrong where there is neither. */
export function chooseWave(
  file: string,
  { wave }: ResponseTable,
  chosen: string | undefined,
): { readonly wave: string | undefined; readonly problems: readonly Problem[] } {
  const waves = wave.values;
  const only = chosen ?? (waves.length === 1 ? waves[0] : undefined);
  if (only === undefined) return { wave: undefined, problems: [{ file, ...severalWaves(waves) }] };
  if (waves.includes(only)) return { wave: only, problems: [] };
  return { wave: undefined, problems: [{ file, ...noWave(only, waves) }] };
}

function severalWaves(waves: readonly string[]): Problem {
  const [first = '', second = ''] = waves.filter((wave) => wave !== '');
  const pair =
    second === '' ? '' : ` rubrikk compare FILE --waves ${argument(`${first},${second}`)} says what changed.`;
  const message = `The file holds ${waves.length} waves (${wordList(waves)}). Choose one, as with --only wave=${argument(first)}.${pair}`;
  return { code: 'several-waves', message };
}

function noWave(wave: string, waves: readonly string[]): Problem {
  const isNamed = waves.some((one) => one !== '');
  const message = isNamed
    ? `The file holds no wave "${wave}"; it holds ${wordList(waves)}. Choose one of these with --only wave=NAME.`
    : 'No row of the file says its wave. Leave --only wave= out, name the column of the waves with --wave, or take the empty one out: then --only wave=NAME says which wave all rows are of.';
  return { code: 'unknown-wave', message };
}

/** As it is typed in a shell. */
function argument(text: string): string {
  return /^[\p{L}\p{N}_.,-]+$/u.test(text) ? text : `"${text}"`;
}
