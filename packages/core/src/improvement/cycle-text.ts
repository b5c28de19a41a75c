import type { Cycle } from './cycle.ts';

/** All words of a cycle in one language, typed by the cycle: a phase without a name does not compile. */
export interface CycleText<C extends Cycle = Cycle> {
  /** The id of the cycle whose words these are. */
  readonly cycle: C['id'];
  /** The language (BCP 47). */
  readonly language: string;
  /** What the cycle is called. */
  readonly title: string;
  /** The name of each phase. */
  readonly phases: { readonly [P in C['phases'][number]['id']]: string };
}
