import type { ExplainedSide } from './explained.ts';
import type { IndicatorResult } from './indicator-result.ts';
import type { Report } from './report.ts';

/** What went in of an indicator, for each of the roles: nothing of a role that isn't shown. */
export function explainedSides(
  { results }: Pick<Report, 'results'>,
  { unit, indicator }: { readonly unit: string | null; readonly indicator: string },
  roles: readonly (string | null)[],
): ExplainedSide[] {
  const own = results.filter((result) => result.unit === unit && result.indicator === indicator);
  return roles.flatMap((role) => {
    const found = own.find((result) => result.role === role);
    return found?.status === 'shown' ? [sideOf(found)] : [];
  });
}

function sideOf(result: Extract<IndicatorResult, { status: 'shown' }>): ExplainedSide {
  const { role, counts, weightedCounts, n, effectiveN, answered, invited } = result;
  const { missing, missingRule, setAside, anchored, isTurned } = result;
  const rule = { missing, missingRule, setAside, anchored };
  return { role, counts, weightedCounts, n, effectiveN, answered, invited, ...rule, isTurned };
}
