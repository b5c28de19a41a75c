import type { OrdinalRubric } from '@rubrikk/core';
import type { ResponseTable } from '../responses/response-table.ts';
import type { CompareWavesOptions } from './compare-waves-options.ts';
import { type LevelAt, levelCodes } from './level-codes.ts';
import { linkableGroups } from './linkable-groups.ts';
import type { LinkedGroup } from './linked-group.ts';
import { networkRows } from './network-rows.ts';
import type { WaveGroup } from './wave-groups.ts';
import type { WavePair } from './wave-pair.ts';
import type { GroupRows } from './wave-rows.ts';

/**
 * For each indicator and group the table of those linked, where it may be told. Networks aren't compared, but reports with
 * the same organisation tell of them, so that a link mustn't bound them either.
 */
export function linkedTables<Own extends string>(
  rubric: OrdinalRubric,
  table: ResponseTable<Own>,
  groups: readonly WaveGroup[],
  { missing = {}, rule, organisation }: Pick<CompareWavesOptions<Own>, 'missing' | 'rule' | 'organisation'>,
): (number[][] | undefined)[][] {
  const levelAt = levelCodes(rubric, table, missing);
  const linkable = remembered((sets) => linkableGroups(sets, rule));
  const networks = organisation === undefined ? [] : networkRows(groups, organisation);
  return table.indicators.map((_, column) => {
    const setsOf = ({ before, after }: GroupRows, isWithheld: LinkedGroup['isWithheld']) => ({
      before: ratersOf(before, column, levelAt),
      after: ratersOf(after, column, levelAt),
      isWithheld,
    });
    const told = groups.map((own) => setsOf(own, withheldWaves(own.pairs[column] as WavePair)));
    const may = linkable([...told, ...networks.map((own) => setsOf(own, { before: false, after: false }))]);
    return groups.map((rows, at) => (may[at] ? transitions(rows, column, table.levels.length, levelAt) : undefined));
  });
}

function withheldWaves({ before, after }: WavePair): LinkedGroup['isWithheld'] {
  return { before: before.status === 'suppressed', after: after.status === 'suppressed' };
}

/** Indicators of which the same raters have a level share one answer. */
function remembered(decide: (sets: readonly LinkedGroup[]) => boolean[]): (sets: readonly LinkedGroup[]) => boolean[] {
  const known = new Map<string, boolean[]>();
  return (sets) => {
    const key = JSON.stringify(sets);
    const may = known.get(key) ?? decide(sets);
    known.set(key, may);
    return may;
  };
}

function ratersOf(rows: ReadonlyMap<string, number>, column: number, levelAt: LevelAt): string[] {
  return [...rows].flatMap(([rater, row]) => (levelAt(row, column) === undefined ? [] : [rater]));
}

function transitions({ before, after }: GroupRows, column: number, levels: number, levelAt: LevelAt): number[][] {
  const table = Array.from({ length: levels }, () => new Array<number>(levels).fill(0));
  for (const [rater, row] of before) {
    const later = after.get(rater);
    const from = levelAt(row, column);
    const to = later === undefined ? undefined : levelAt(later, column);
    if (from === undefined || to === undefined) continue;
    const cells = table[from] as number[];
    cells[to] = (cells[to] as number) + 1;
  }
  return table;
}
