import type { Round } from '@rubrikk/core';
import type { Target } from '../comparisons/gap-to-target.ts';
import type { ExplanationWords } from './explanation-words.ts';
import type { gapFormats, targetFormats, teamsFormats } from './figure-formats.ts';
import type { Figure } from './figures.ts';
import type { PriorityList } from './list-measures.ts';

/** What a page says around a report's numbers in one language. `{name}` is filled in. */
export interface ReportWords {
  /** The same language's words for where numbers come from, with those for what is missing and why a result is withheld. */
  readonly explanation: ExplanationWords;
  /** What each number is called. */
  readonly figures: Readonly<Record<Figure, string>>;
  /**
   * The title of each list, and of the gaps between two roles: `{levels}` are the favourable levels, `{level}` is the lowest
   * one, `{first}` and `{second}` are the two roles.
   */
  readonly lists: Readonly<Record<PriorityList | 'gaps', string>>;
  /**
   * What the numbers of a gap between two roles are called, and what its pairs are: `{first}` and `{second}` are the roles.
   */
  readonly gaps: Readonly<Record<'explained' | keyof typeof gapFormats, string>>;
  /** What a target is called, by whose it is, and the numbers of how far a group is from it. */
  readonly targets: Readonly<Record<Target['of'] | keyof typeof targetFormats, string>>;
  /** What the numbers of the variation between units are called. */
  readonly teams: Readonly<Record<keyof typeof teamsFormats, string>>;
  /** What is said of where a unit stands and the level after that. */
  readonly nextSteps: {
    /** Above the steps. */
    readonly title: string;
    /** How it is found where a unit stands. */
    readonly explained: string;
    /** Before the level where the unit stands. */
    readonly here: string;
    /** Before the level after that. */
    readonly next: string;
    /** Instead of that level, where there is none. */
    readonly last: string;
  };
  /** What each round is called. */
  readonly rounds: Readonly<Record<Round, string>>;
  /** What a group is called that has no name of its own. */
  readonly groups: {
    /** All units and roles together. */
    readonly everyone: string;
    /** Those of whom nobody said which unit or role they belong to. */
    readonly unnamed: string;
  };
  /**
   * That something is withheld, without which of the reasons; `{minimum}`. By a rule that has others than how many there are,
   * `explanation.suppressed.withheld` says it better.
   */
  readonly withheld: string;
  /** Levels from one on, `{level}`. */
  readonly orHigher: string;
  /** Opening and closing quotation marks. */
  readonly quotes: readonly [opening: string, closing: string];
}
