import type { Organisation, RoundPlan } from '@rubrikk/core';
import type { DisclosureRule } from '../disclosure/disclosure-rule.ts';
import type { BootstrapOptions } from '../resampling/bootstrap.ts';
import type { GroupLabel } from './group-label.ts';
import type { Invited } from './invited.ts';
import type { RoleGap } from './role-gap.ts';
import type { ThresholdPreset } from './thresholds-for.ts';

/** By what small groups are withheld: a rule, or a minimum alone. */
export type DisclosureChoice = (
  | {
      /** What is withheld, such as one of `disclosureRules`. */
      readonly rule: DisclosureRule;
      /** The smallest number of raters that is shown, instead of the rule's. */
      readonly minimum?: number;
    }
  | {
      /** The smallest number of raters that is shown. */
      readonly minimum: number;
      /** None, where a minimum alone is given. */
      readonly rule?: never;
    }
) & {
  /** True to say of each withheld result which reason it has. That tells sizes, so it isn't for publishing. */
  readonly tellsReasons?: boolean;
};

/** What a report is made with. */
export type ReportOptions = DisclosureChoice & {
  /** Two roles to compare, such as leaders with teachers: where the first is higher stands under `blindSpots`. */
  readonly compare?: RoleGap['roles'];
  /** The units as a tree, and their networks: reports also of the units above those that were counted. */
  readonly organisation?: Organisation;
  /**
   * How many were asked, by the smallest parts of the staff that are known. A unit of which nobody answered has results as
   * well, 0 of so many, unless fewer than the minimum were asked.
   */
  readonly invited?: readonly Invited[];
  /** The groups in which everyone agreed to be shown, as a named leader may; it is never guessed. */
  readonly consents?: readonly GroupLabel[];
  /**
   * The target of each indicator, as the id of the level that raters would choose; of one that is worded in reverse it is
   * turned round as the ratings are.
   */
  readonly targets?: Readonly<Record<string, string>>;
  /** A seed, and how many draws: says of each priority how stable its place is. */
  readonly stability?: BootstrapOptions;
  /** What counts as agreed; `neighbours` when left out. */
  readonly thresholds?: ThresholdPreset;
  /** The wave that the tally is of, where the tally doesn't say it. */
  readonly wave?: string;
  /**
   * The plans of the rounds: a round that isn't closed in them isn't shown, nor is a unit that has no plan. Without them
   * nothing is known of rounds.
   */
  readonly roundPlans?: readonly RoundPlan[];
};
