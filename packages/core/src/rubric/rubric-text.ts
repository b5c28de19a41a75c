import type { Dimension } from './dimension.ts';
import type { Indicator } from './indicator.ts';
import type { Level } from './level.ts';
import type { Rubric } from './rubric.ts';
import type { DimensionId, IndicatorId, InstructionId, LevelId } from './rubric-ids.ts';

/** The ids of those things that carry a flag; any id where the rubric was loaded at run time. */
type Flagged<Thing extends { readonly id: string }, Flag> = string extends Thing['id']
  ? string
  : Extract<Thing, Flag>['id'];

type RuledLevelId<R extends Rubric> = Flagged<R['scale']['levels'][number] & Level, { readonly rule: true }>;
type PrincipledDimensionId<R extends Rubric> = Flagged<
  R['dimensions'][number] & Dimension,
  { readonly principle: true }
>;
type DescribedIndicatorId<R extends Rubric> = Flagged<
  R['dimensions'][number]['indicators'][number] & Indicator,
  { readonly descriptors: true }
>;

/** A part of a text that is there exactly when the rubric has ids for it. */
type PartFor<Name extends string, Id extends string, Words> = string extends Id
  ? { readonly [N in Name]?: { readonly [I in string]: Words } }
  : [Id] extends [never]
    ? { readonly [N in Name]?: never }
    : { readonly [N in Name]: { readonly [I in Id]: Words } };

/** The words that every rubric needs in one language. */
interface CommonText<R extends Rubric> {
  /** The id of the rubric whose words these are. */
  readonly rubric: R['id'];
  /** The language (BCP 47). */
  readonly language: string;
  /** The instrument's title. */
  readonly title: string;
  /** The label of each level. */
  readonly levels: { readonly [L in LevelId<R>]: string };
  /** The title of each dimension. */
  readonly dimensions: { readonly [D in DimensionId<R>]: string };
  /** The statement of each indicator. */
  readonly indicators: { readonly [I in IndicatorId<R>]: string };
}

/**
 * All words of a rubric in one language, typed by the rubric: a string that is missing or that nothing asks for does
 * not compile, and the message names its id.
 *
 * Beside the common parts a text has `instructions`, `rules` (when to choose a level), `principles` (of dimensions)
 * and `descriptors` (of indicators, for each level), each exactly when the rubric asks for it.
 */
export type RubricText<R extends Rubric = Rubric> = CommonText<R> &
  PartFor<'instructions', InstructionId<R>, string> &
  PartFor<'rules', RuledLevelId<R>, string> &
  PartFor<'principles', PrincipledDimensionId<R>, string> &
  PartFor<'descriptors', DescribedIndicatorId<R>, { readonly [L in LevelId<R>]: string }>;
