import type { Crosswalk } from './crosswalk.ts';

type EntryIn<Entry> = Entry extends { readonly id: infer Id extends string } ? Id : never;

/** The ids of a crosswalk's entries; any text where it was loaded at run time. */
export type CrosswalkEntryId<C extends Crosswalk> = string extends C['id'] ? string : EntryIn<C['entries'][number]>;

/** All words of a crosswalk in one language, typed by the crosswalk: an entry without a reason does not compile. */
export interface CrosswalkText<C extends Crosswalk = Crosswalk> {
  /** The id of the crosswalk whose words these are. */
  readonly crosswalk: C['id'];
  /** The language (BCP 47). */
  readonly language: string;
  /** What the crosswalk is called. */
  readonly title: string;
  /** Why each entry that has an id says what it says, in words for those whose ratings are moved. */
  readonly reasons: { readonly [E in CrosswalkEntryId<C>]: string };
}
