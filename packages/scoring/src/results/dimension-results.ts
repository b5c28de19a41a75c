import { suppressionOf } from '../disclosure/suppression-of.ts';
import type { DimensionResult } from './dimension-result.ts';
import type { IndicatorResult } from './indicator-result.ts';
import type { Known } from './known.ts';
import { shownDimension } from './shown-dimension.ts';

/** Puts the indicators of each dimension of one group together, from those that the rule for groups lets be shown. */
export function dimensionResults(results: readonly IndicatorResult[], levels: number, known: Known): DimensionResult[] {
  const parts = new Map<string, IndicatorResult[]>();
  for (const result of results) {
    const part = parts.get(result.dimension);
    if (part === undefined) parts.set(result.dimension, [result]);
    else part.push(result);
  }
  return [...parts.values()].map((part) => dimensionResult(part, levels, known));
}

function dimensionResult(
  part: readonly IndicatorResult[],
  levels: number,
  { rule, favourable }: Known,
): DimensionResult {
  const { unit, role, dimension } = part[0] as IndicatorResult;
  const label = { unit, role, dimension };
  const shown = part.filter((result) => result.status === 'shown');
  const hidden = part.find((result) => result.status === 'suppressed');
  if (shown.length === 0 && hidden !== undefined) return { ...label, ...suppressionOf(hidden) };
  const result = shownDimension(label, shown, levels, favourable);
  // A dimension of one indicator is that indicator.
  if (rule.hidesIndicators && result.indicators === 1) {
    return { ...label, status: 'suppressed', reason: 'withheld', minimum: rule.minimum };
  }
  return result;
}
