import type { Tally } from '../tally/tally.ts';
import { shownIndicator } from './shown-indicator.ts';
import type { Thresholds } from './thresholds-for.ts';

interface Beside {
  readonly invited?: number;
  readonly thresholds?: Thresholds;
}

/** What is shown of one indicator of one group of a tally, by their positions, as if it were everyone. */
export function indicatorValues(
  tally: Tally,
  position: number,
  column: number,
  favourable: number,
  { invited, thresholds }: Beside = {},
) {
  const asked = { dimension: 'd0', indicator: tally.indicators[column] as string, column };
  const known = { favourable, invited, ...(thresholds && { thresholds }) };
  return shownIndicator({ unit: null, role: null, tally, position }, asked, known);
}
