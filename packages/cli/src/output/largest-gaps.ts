import type { RoleGap } from '@rubrikk/scoring';
import type { ReportDocument } from './report-document.ts';

/** A gap between two roles that may be shown. */
export type ShownGap = Extract<RoleGap, { status: 'shown' }>;

/** How many of the largest gaps are listed. */
const listed = 5;

/**
 * The largest gaps between two roles, of all units together; none where the roles don't differ. `'none-shown'` where all
 * of them are withheld, `undefined` where no roles were compared.
 */
export function largestGaps({ report }: ReportDocument): readonly ShownGap[] | 'none-shown' | undefined {
  const gaps = report.gaps.filter(({ unit }) => unit === null);
  if (gaps.length === 0) return undefined;
  const shown = gaps.flatMap((gap) => (gap.status === 'shown' ? [gap] : []));
  if (shown.length === 0) return 'none-shown';
  return shown
    .filter(({ cliffsDelta }) => cliffsDelta !== 0)
    .sort((a, b) => Math.abs(b.cliffsDelta) - Math.abs(a.cliffsDelta))
    .slice(0, listed);
}
