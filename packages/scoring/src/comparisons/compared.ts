import type { Protected } from '../disclosure/protected.ts';
import type { RolesGap } from './gap-between-roles.ts';
import type { RoundsGap } from './gap-between-rounds.ts';
import type { TargetGap } from './gap-to-target.ts';
import type { Refused } from './refused.ts';
import type { TeamsVariation } from './variation-between-teams.ts';
import type { WaveChange } from './wave-change.ts';

/** What a comparison gave, with what it is about and the names of its sides: plain data to make sentences of. */
export type Compared =
  | {
      readonly about: 'target';
      /** What `gapToTarget` gave. */
      readonly gap: Protected<TargetGap> | undefined;
    }
  | {
      readonly about: 'roles';
      /** What readers call the two roles, in the order in which they were compared. */
      readonly roles: readonly [first: string, second: string];
      /** What `gapBetweenRoles` gave. */
      readonly gap: Protected<RolesGap> | undefined;
    }
  | {
      readonly about: 'rounds';
      /** What `gapBetweenRounds` gave. */
      readonly gap: Protected<RoundsGap> | undefined;
    }
  | {
      readonly about: 'change';
      /** What readers call the two waves. */
      readonly waves: readonly [before: string, after: string];
      /** The `result` of an indicator's change. */
      readonly change: Protected<WaveChange> | undefined;
    }
  | {
      readonly about: 'teams';
      /** What `variationBetweenTeams` gave. */
      readonly variation: Protected<TeamsVariation> | Refused | undefined;
    }
  | {
      readonly about: 'refusal';
      /** What was given instead of a comparison. */
      readonly refusal: Refused;
    };
