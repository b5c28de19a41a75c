import { suppressionOf } from '../disclosure/suppression-of.ts';
import { cliffsDelta } from '../gaps/cliffs-delta.ts';
import { pairShares } from '../gaps/pair-shares.ts';
import type { IndicatorResult, IndicatorValues } from './indicator-result.ts';
import type { RoleGap } from './role-gap.ts';

/** Compares two roles on every indicator, in each unit and over all. */
export function roleGaps(results: readonly IndicatorResult[], roles: RoleGap['roles']): RoleGap[] {
  const seconds = new Map<string | null, Map<string, IndicatorResult>>();
  for (const result of results) {
    if (result.role === roles[1]) {
      const own = seconds.get(result.unit) ?? new Map<string, IndicatorResult>();
      seconds.set(result.unit, own.set(result.indicator, result));
    }
  }
  return results.flatMap((first) => {
    const second = first.role === roles[0] ? seconds.get(first.unit)?.get(first.indicator) : undefined;
    return second === undefined ? [] : gapOf(first, second, roles);
  });
}

function gapOf(first: IndicatorResult, second: IndicatorResult, roles: RoleGap['roles']): RoleGap[] {
  const label = { unit: first.unit, indicator: first.indicator, roles };
  if (first.status === 'suppressed') return [{ ...label, ...suppressionOf(first) }];
  if (second.status === 'suppressed') return [{ ...label, ...suppressionOf(second) }];
  const ours = measuredCounts(first);
  const theirs = measuredCounts(second);
  const pairs = pairShares(ours, theirs);
  const delta = cliffsDelta(ours, theirs);
  if (pairs === undefined || delta === undefined) return [];
  return [{ ...label, status: 'shown', ...pairs, cliffsDelta: delta }];
}

function measuredCounts({ counts, weightedCounts }: IndicatorValues): readonly number[] {
  return weightedCounts ?? counts;
}
