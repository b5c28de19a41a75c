import type { PartFor } from '../shared/part-for.ts';
import type { Rubric } from './rubric.ts';
import type {
  DimensionId,
  DimensionOf,
  IndicatorId,
  IndicatorOf,
  InstructionId,
  LevelId,
  LevelIn,
  LevelOf,
} from './rubric-ids.ts';

/** The ids of those things that carry a flag. */
type Flagged<Thing, Flag> = Thing extends Flag & { readonly id: infer Id extends string } ? Id : never;

/** Any id where the rubric was loaded at run time; else those that its literal has. */
type AnyOr<R extends Rubric, Ids extends string> = Rubric extends R
  ? string
  : string extends DimensionId<R>
    ? string
    : Ids;

type RuledLevelId<R extends Rubric> = AnyOr<R, Flagged<LevelIn<R>, { readonly rule: true }>>;
type PrincipledDimensionId<R extends Rubric> = AnyOr<R, Flagged<DimensionOf<R>, { readonly principle: true }>>;
type DescribedIndicatorId<R extends Rubric> = AnyOr<R, Flagged<IndicatorOf<R>, { readonly descriptors: true }>>;

type StemIn<Thing> = Thing extends { readonly stem: infer Id extends string } ? Id : never;
type PromptIn<Thing> = Thing extends { readonly prompts: readonly (infer Id extends string)[] } ? Id : never;

/** The ids of the stems that indicators complete; `never` where none does. */
export type StemId<R extends Rubric> = AnyOr<R, StemIn<IndicatorOf<R>>>;

/** The ids of the prompts for evidence; `never` where there are none. */
export type PromptId<R extends Rubric> = AnyOr<R, PromptIn<IndicatorOf<R>>>;

/** The same of descriptors, which are by indicator and then by level. */
type DescriptorsFor<R extends Rubric, Id extends string> = string extends Id
  ? { readonly descriptors?: { readonly [I in string]: { readonly [L in string]: string } } }
  : [Id] extends [never]
    ? { readonly descriptors?: never }
    : { readonly descriptors: { readonly [I in Id & IndicatorId<R>]: { readonly [L in LevelOf<R, I>]: string } } };

/** Labels by level. Without a level no label fits, where `{}` would take any. */
type LabelsFor<Id extends string> = [Id] extends [never]
  ? { readonly [L in string]: never }
  : { readonly [L in Id]: string };

/** The words that every rubric needs in one language. */
interface CommonText<R extends Rubric> {
  /** The id of the rubric whose words these are. */
  readonly rubric: R['id'];
  /** The language (BCP 47). */
  readonly language: string;
  /** The instrument's title. */
  readonly title: string;
  /** The label of each level, of every scale; none where the rubric has no scale. */
  readonly levels: LabelsFor<LevelId<R>>;
  /** The title of each dimension. */
  readonly dimensions: { readonly [D in DimensionId<R>]: string };
  /** The statement of each indicator. */
  readonly indicators: { readonly [I in IndicatorId<R>]: string };
}

/**
 * All words of a rubric in one language, typed by the rubric: a string that is missing or that nothing asks for does
 * not compile, and the message names its id.
 *
 * Beside the common parts a text has `instructions`, `rules` (when to choose a level), `principles` (of dimensions),
 * `stems` (that statements complete), `prompts` (that ask for evidence) and `descriptors` (of indicators, for each
 * level), each exactly when the rubric asks for it.
 */
export type RubricText<R extends Rubric = Rubric> = CommonText<R> &
  PartFor<'instructions', InstructionId<R>> &
  PartFor<'rules', RuledLevelId<R>> &
  PartFor<'principles', PrincipledDimensionId<R>> &
  PartFor<'stems', StemId<R>> &
  PartFor<'prompts', PromptId<R>> &
  DescriptorsFor<R, DescribedIndicatorId<R>>;
