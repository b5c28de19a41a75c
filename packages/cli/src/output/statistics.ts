import { countedStatistics } from './counted-statistics.ts';
import { favourableStatistics } from './favourable-statistics.ts';
import { middleStatistics } from './middle-statistics.ts';
import { spreadStatistics } from './spread-statistics.ts';
import type { Statistic } from './statistic.ts';

/** Every statistic of the long table, in its order. */
export const statistics: readonly Statistic[] = [
  ...countedStatistics,
  ...middleStatistics,
  ...favourableStatistics,
  ...spreadStatistics,
];
