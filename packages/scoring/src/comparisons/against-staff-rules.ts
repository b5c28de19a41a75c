import type { Method } from './method.ts';

/** When a judgement is said to go against the staff. No rule is the truth: its name stands beside what it says. */
export interface AgainstStaffRule extends Method {
  /** What is counted of the staff: who chose the level, or who chose it or one still further from the median. */
  readonly counts: 'level' | 'level-and-beyond';
  /** The judgement is against the staff when a smaller share than this is counted: `'even-spread'` is 1 in `k` on `k` levels. */
  readonly fewerThan: number | 'even-spread';
}

/** Rules for when a group's or a plenum's judgement goes against what its staff said one by one. */
export const againstStaffRules = {
  /** Against the staff where fewer than 1 in `k` chose the level, on `k` levels: a third on three, a fifth on five. */
  evenSpread: {
    name: 'fewer-than-even-spread',
    source:
      "Rubrikk's own: fewer chose the level than if the staff were spread evenly over the scale, 1 in k of k levels.",
    counts: 'level',
    fewerThan: 'even-spread',
  },
  /** Against the staff where fewer than a tenth chose the level, however many levels there are. */
  tenth: {
    name: 'fewer-than-a-tenth',
    source: "Rubrikk's own: fewer than a tenth of the staff chose the level.",
    counts: 'level',
    fewerThan: 0.1,
  },
  /** Against the staff where fewer than a quarter is as far from the median or further: not a compromise between two camps. */
  outerQuarter: {
    name: 'outer-quarter',
    source:
      "Rubrikk's own: fewer than a quarter of the staff chose the level or one beyond it, as seen from the median.",
    counts: 'level-and-beyond',
    fewerThan: 0.25,
  },
} as const satisfies Record<string, AgainstStaffRule>;
