import type { PartFor } from '../shared/part-for.ts';
import type {
  DescribedTagId,
  DetailedTagId,
  TagDetailId,
  TagFigureId,
  TagGroupId,
  TagId,
  TagQuestionId,
  TagUnitId,
} from './tag-ids.ts';
import type { TagSet } from './tag-set.ts';

/** The words that every set of tags needs in one language. */
interface CommonText<S extends TagSet> {
  /** The id of the set whose words these are. */
  readonly tagSet: S['id'];
  /** The language (BCP 47). */
  readonly language: string;
  /** What the set is called. */
  readonly title: string;
  /** The name of each tag. */
  readonly tags: { readonly [T in TagId<S>]: string };
}

/** What is told of each tag that has details. */
type DetailsFor<S extends TagSet, Id> = string extends Id
  ? { readonly details?: { readonly [T in string]: { readonly [D in string]: string } } }
  : [Id] extends [never]
    ? { readonly details?: never }
    : { readonly details: { readonly [T in Id & string]: { readonly [D in TagDetailId<S, T>]: string } } };

/**
 * All words of a set of tags in one language, typed by the set: a string that is missing or that nothing asks for does
 * not compile. Beside the common parts it has `groups` (their names), `descriptions`, `questions`, `details` with
 * `detailNames`, `figures` and `units` (their names), each when the set has them.
 */
export type TagSetText<S extends TagSet = TagSet> = CommonText<S> &
  PartFor<'groups', TagGroupId<S>> &
  PartFor<'descriptions', DescribedTagId<S>> &
  PartFor<'questions', TagQuestionId<S>> &
  DetailsFor<S, DetailedTagId<S>> &
  PartFor<'detailNames', TagDetailId<S>> &
  PartFor<'figures', TagFigureId<S>> &
  PartFor<'units', TagUnitId<S>>;
