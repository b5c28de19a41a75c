import type { TagSet } from './tag-set.ts';

type PlainFor<S extends TagSet, Ids> = string extends S['id'] ? string : Ids;

/** The ids of the tags that have something at a key. */
type IdWith<Tag, Key extends string> = Tag extends { readonly [K in Key]: unknown } & { readonly id: infer Id }
  ? Id
  : never;

type ListedAt<Tag, Key extends string> = Tag extends { readonly [K in Key]: readonly (infer Id extends string)[] }
  ? Id
  : never;

type FigureOf<Tag> = Tag extends { readonly figures: readonly (infer Figure)[] } ? Figure : never;
type UnitOf<Figure> = Figure extends { readonly unit: infer Id extends string } ? Id : never;

/** The ids of the tags of a set; any text where it was loaded at run time. */
export type TagId<S extends TagSet> = PlainFor<S, S['tags'][number]['id']>;

/** The ids of the groups that the tags of a set fall into; any text where it was loaded at run time. */
export type TagGroupId<S extends TagSet> = PlainFor<
  S,
  S extends {
    /** The groups of the set. */
    readonly groups: readonly (infer Id extends string)[];
  }
    ? Id
    : never
>;

/** The ids of the tags that a text describes; any text where the set was loaded at run time. */
export type DescribedTagId<S extends TagSet> = PlainFor<S, IdWith<S['tags'][number], 'description'>>;

/** The ids of the questions of a set's tags; any text where it was loaded at run time. */
export type TagQuestionId<S extends TagSet> = PlainFor<S, ListedAt<S['tags'][number], 'questions'>>;

/** The ids of the tags of which details are told; any text where the set was loaded at run time. */
export type DetailedTagId<S extends TagSet> = PlainFor<S, IdWith<S['tags'][number], 'details'>>;

/** The tag of a set that has an id. */
type TagCalled<S extends TagSet, Id extends string> = Extract<S['tags'][number], { readonly id: Id }>;

/** The ids of the details that are told of any tag, or of one; any text where the set was loaded at run time. */
export type TagDetailId<S extends TagSet, Id extends string = string> = PlainFor<
  S,
  ListedAt<TagCalled<S, Id>, 'details'>
>;

/** The ids of the figures of a set's tags; any text where it was loaded at run time. */
export type TagFigureId<S extends TagSet> = PlainFor<S, IdWith<FigureOf<S['tags'][number]>, 'value'>>;

/** The ids of the units of those figures; any text where the set was loaded at run time. */
export type TagUnitId<S extends TagSet> = PlainFor<S, UnitOf<FigureOf<S['tags'][number]>>>;
