import type { Round } from '../assessment/round.ts';
import type { Outcome } from '../shared/outcome.ts';
import type { RoundPlan } from './round-plan.ts';

/** Why something can't be done with the rounds of a unit, for a person to see. */
export type RoundRefusal =
  | {
      /** The plan hasn't the round. */
      readonly reason: 'unknown-round';
      /** The round that was named. */
      readonly round: string;
    }
  | {
      /** The plan has a round with this id. */
      readonly reason: 'duplicate-round';
      /** The id. */
      readonly round: string;
    }
  | {
      /** Nobody takes part in the round. */
      readonly reason: 'no-members';
      /** The round. */
      readonly round: string;
    }
  | {
      /** Somebody is named twice. */
      readonly reason: 'duplicate-member';
      /** The key. */
      readonly member: string;
    }
  | {
      /** There is one individual round, and one plenum. */
      readonly reason: 'one-only';
      /** Which of the two. */
      readonly round: Round;
    }
  | {
      /** A round that comes after it was opened already. */
      readonly reason: 'too-late';
      /** That round. */
      readonly opened: string;
    }
  | {
      /** The round was opened before. */
      readonly reason: 'already-open';
      /** The round. */
      readonly round: string;
    }
  | {
      /** The round was closed before. */
      readonly reason: 'already-closed';
      /** The round. */
      readonly round: string;
    }
  | {
      /** The round isn't open, so it can't be closed. */
      readonly reason: 'not-open';
      /** The round. */
      readonly round: string;
    }
  | {
      /** The rounds before it aren't closed: the members' own, or the groups'. A reason lets it open all the same. */
      readonly reason: 'waits-for';
      /** The rounds that it waits for. */
      readonly rounds: readonly string[];
    }
  | {
      /** It would come before what it follows. */
      readonly reason: 'time-runs-back';
      /** When that was. */
      readonly after: string;
    };

/** What became of a command: the plan after it, or why it can't be done. */
export type RoundOutcome = Outcome<RoundPlan, RoundRefusal>;
