import type { Round } from '../assessment/round.ts';
import type { Outcome } from '../shared/outcome.ts';
import type { RoundPlan } from './round-plan.ts';

/** Why something can't be done with the rounds of a unit, for a person to see. */
export type RoundRefusal =
  | { readonly reason: 'unknown-round'; readonly round: string }
  | { readonly reason: 'duplicate-round'; readonly round: string }
  | { readonly reason: 'no-members'; readonly round: string }
  | { readonly reason: 'duplicate-member'; readonly member: string }
  /** There is one individual round, and one plenum. */
  | { readonly reason: 'one-only'; readonly round: Round }
  /** A round that comes after it was opened already. */
  | { readonly reason: 'too-late'; readonly opened: string }
  | { readonly reason: 'already-open'; readonly round: string }
  | { readonly reason: 'already-closed'; readonly round: string }
  | { readonly reason: 'not-open'; readonly round: string }
  /** The rounds before it aren't closed: the members' own, or the groups'. A reason lets it open all the same. */
  | { readonly reason: 'waits-for'; readonly rounds: readonly string[] }
  /** It would come before what it follows. */
  | { readonly reason: 'time-runs-back'; readonly after: string };

/** What became of a command: the plan after it, or why it can't be done. */
export type RoundOutcome = Outcome<RoundPlan, RoundRefusal>;
