import type { CarriedBecause, ToRateBecause } from './moved-assessment.ts';
import type { Step } from './step.ts';

/** What becomes of something that was said of an indicator, and why. */
export type Fate =
  | { readonly carried: true; readonly why: { readonly because: CarriedBecause }; readonly level?: string }
  | { readonly carried: false; readonly why: WhyNot };

interface WhyNot {
  readonly because: ToRateBecause | 'no-counterpart';
  readonly suggestion?: string;
}

/** Says what becomes of something that has a level, or none. */
export function fateOf({ entry, bridge }: Step, level: string | undefined): Fate {
  if (entry.relation === 'none') return { carried: false, why: { because: 'no-counterpart' } };
  if (entry.relation !== 'equal') return { carried: false, why: { because: 'other-question' } };
  if (level === undefined) return { carried: true, why: { because: 'missing-kind' } };
  const becomes = bridge?.levels[level];
  if (bridge === undefined || becomes === undefined) return { carried: false, why: { because: 'no-scale-map' } };
  if (bridge.lossy) return { carried: false, why: { because: 'lossy-scale', suggestion: becomes } };
  return { carried: true, why: { because: becomes === level ? 'same-level' : 'mapped-level' }, level: becomes };
}
