import type { OrdinalRubric } from '@rubrikk/core';
import type { DisclosureRule } from '../disclosure/disclosure-rule.ts';
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
  const networks = organisation === undefined ? [] : networkRows(groups, organisation);
  const groupsBy = table.indicators.map((_, column) => {
    const setsOf = ({ before, after }: GroupRows, isWithheld: LinkedGroup['isWithheld']) => ({
      before: ratersOf(before, column, levelAt),
      after: ratersOf(after, column, levelAt),
      isWithheld,
    });
    const told = groups.map((own) => setsOf(own, withheldWaves(own.pairs[column] as WavePair)));
    return [...told, ...networks.map((own) => setsOf(own, { before: false, after: false }))];
  });
  const answered = groups.map(({ before, after }) => ({ before: [...before.keys()], after: [...after.keys()] }));
  const may = linkableOver(answered, groupsBy, rule);
  return may.map((own, column) =>
    groups.map((rows, at) => (own[at] ? transitions(rows, column, table.levels.length, levelAt) : undefined)),
  );
}

function withheldWaves({ before, after }: WavePair): LinkedGroup['isWithheld'] {
  return { before: before.status === 'suppressed', after: after.status === 'suppressed' };
}

/** Indicators of which the same raters have a level share one answer. */
function linkableOver(
  answered: Parameters<typeof linkableGroups>[0],
  indicators: readonly (readonly LinkedGroup[])[],
  rule: DisclosureRule,
): boolean[][] {
  const names = indicators.map((groups) => JSON.stringify(groups));
  const distinct = new Map(indicators.map((groups, at) => [names[at] as string, groups]));
  const may = linkableGroups(answered, [...distinct.values()], rule);
  const places = new Map([...distinct.keys()].map((name, at) => [name, at]));
  return names.map((name) => may[places.get(name) as number] as boolean[]);
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
