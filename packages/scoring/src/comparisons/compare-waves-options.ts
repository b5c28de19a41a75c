import type { Organisation, Round, RoundPlan } from '@rubrikk/core';
import type { DisclosureRule } from '../disclosure/disclosure-rule.ts';
import type { Suppressed } from '../disclosure/protected.ts';
import type { RuleChoice, TallyAttribute } from '../responses/tally.ts';
import type { Group } from '../tally/group.ts';
import type { WaveOptions } from './wave-options.ts';

/** One group's place in one wave, on one indicator. */
export interface WaveCell {
  /** The wave: the one before or the one after. */
  readonly wave: string;
  /** The group: its value of each attribute that it was asked for by. */
  readonly group: Group;
  /** The indicator's id. */
  readonly indicator: string;
}

/** What groups of both waves can be told apart by. */
export type GroupAttribute<Own extends string = never> = Exclude<TallyAttribute, 'wave' | 'round'> | Own;

/** What is asked of a comparison of waves. */
export interface CompareWavesOptions<Own extends string = never> extends Omit<WaveOptions, 'favourable' | 'rule'> {
  /** The wave before. */
  readonly before: string;
  /** The wave after. */
  readonly after: string;
  /** The round to compare; the individual one when left out. */
  readonly round?: Round;
  /**
   * The groups to tell of, by what tells them apart: `[[], ['unit'], ['unit', 'role']]`; everyone when left out. Name, last, all
   * that the reports of both waves tell of as well: raters are followed only where that doesn't bound any group named here.
   */
  readonly by?: readonly (readonly GroupAttribute<Own>[])[];
  /** What becomes of ratings beside missing ones. */
  readonly missing?: RuleChoice;
  /** The rule: what it withholds of a wave by itself, as too few, is withheld here, whatever `suppressed` says. */
  readonly rule: DisclosureRule;
  /**
   * What was withheld of the waves, so that nobody is told by subtracting groups from each other; `undefined` for a cell
   * that is shown. It is made of the waves' reports by `suppressedIn`, and can't be left out: what was published of the
   * waves can't be seen from here.
   */
  readonly suppressed: (cell: WaveCell) => Suppressed | undefined;
  /** The units as a tree: a group by unit is then all those in the unit or below it, as in a report with the same tree. */
  readonly organisation?: Organisation;
  /** The plans of the rounds of both waves: what isn't closed in them isn't shown. Without them nothing is known of rounds. */
  readonly roundPlans?: readonly RoundPlan[];
}
