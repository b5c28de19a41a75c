import type { TargetGap } from '../comparisons/gap-to-target.ts';
import type { TeamsVariation } from '../comparisons/variation-between-teams.ts';
import type { Figure } from './figures.ts';
import type { PriorityList } from './list-measures.ts';
import type { numberFormats } from './number-formats.ts';
import type { RoleGapValues } from './role-gap.ts';

/** One of `numberFormats`. */
type NumberFormatName = keyof typeof numberFormats;

/** How each number of a result is written; of a list, each part of it. */
export const figureFormats = {
  n: 'whole',
  answered: 'whole',
  responseRate: 'share',
  missing: 'whole',
  setAside: 'whole',
  anchored: 'whole',
  effectiveN: 'decimals',
  shares: 'share',
  modes: 'level',
  median: 'level',
  interpolatedMedian: 'decimals',
  favourable: 'share',
  consensus: 'decimals',
  agreement: 'decimals',
  polarisation: 'decimals',
  leikDispersion: 'decimals',
  withinGroupAgreement: 'decimals',
  averageDeviation: 'decimals',
} as const satisfies Record<Figure, NumberFormatName>;

/** How what a list is ranked by is written. */
export const listFormats = {
  strengths: 'share',
  mustChange: 'share',
  disagreement: 'decimals',
  blindSpots: 'decimals',
  belowTarget: 'share',
} as const satisfies Record<PriorityList, NumberFormatName>;

/** How the numbers of a gap between two roles are written. */
export const gapFormats = {
  higher: 'share',
  equal: 'share',
  lower: 'share',
  cliffsDelta: 'decimals',
} as const satisfies Record<keyof RoleGapValues, NumberFormatName>;

/** How the numbers of a gap to a target are written. */
export const targetFormats = {
  below: 'share',
  meanShortfall: 'decimals',
  agreement: 'decimals',
} as const satisfies Partial<Record<keyof TargetGap, NumberFormatName>>;

/** How the numbers of the variation between units are written. */
export const teamsFormats = {
  share: 'share',
  byChance: 'share',
  p: 'decimals',
} as const satisfies Partial<Record<keyof TeamsVariation, NumberFormatName>>;
