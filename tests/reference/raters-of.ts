/** A table in which `null` is missing. */
export type Nullable = readonly (readonly (number | null)[])[];

/** The files' tables of items and raters turned round to ours, one row per rater, with 0 for missing. */
export function ratersOf(items: Nullable): readonly (readonly number[])[] {
  return (items[0] ?? []).map((_, rater) => items.map((row) => row[rater] ?? 0));
}

/** The files' tables of raters and items, with 0 for missing. */
export function withoutNull(ratings: Nullable): readonly (readonly number[])[] {
  return ratings.map((row) => row.map((rating) => rating ?? 0));
}
