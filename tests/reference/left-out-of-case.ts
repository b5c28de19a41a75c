import { alone, limit, noise, noVariance, outOfReach, singular } from './left-out.ts';
import type { Nullable } from './raters-of.ts';

interface WithRatings {
  readonly ratings: Nullable;
}

/** What is left out of one case, told from its input and from what the packages print for it; never from our values. */
export function leftOutOfCase(family: string, input: unknown, expected: unknown): Record<string, string> {
  if (family === 'icc') return ofIcc(input as WithRatings, expected as IccExpected);
  if (family === 'scale-reliability') return ofReliability(input as WithRatings, expected as ReliabilityExpected);
  return family === 'kendall-w' ? ofKendall(input as WithRatings) : {};
}

interface IccExpected {
  readonly ICC2k?: { readonly value?: unknown };
  readonly psych?: { readonly lower?: readonly unknown[] } | null;
}

/** What else is left out of a case in which a package prints what isn't a value; told from the ratings and from what it prints. */
function ofIcc({ ratings }: { readonly ratings: Nullable }, expected: IccExpected): Record<string, string> {
  const items = ratings.filter((row) => !row.includes(null)) as readonly (readonly number[])[];
  const sameWithinItems = items.every((row) => isSame(row));
  const sameBetweenItems = isSame(items.map((row) => row.reduce((sum, rating) => sum + rating, 0)));
  const noResidual = isSumOfItemAndRater(items);
  return {
    ...(sameWithinItems && sameBetweenItems && reasons(['ICC*.df1', 'ICC*.df2'], noVariance)),
    ...(sameWithinItems && reasons(['ICC1.lower', 'ICC1.upper'], noise)),
    ...(noResidual && reasons(['ICC2.f', 'ICC2k.f', 'ICC3.f', 'ICC3.p', 'ICC3k.f', 'ICC3k.p'], noise)),
    ...((noResidual || sameBetweenItems) && reasons(['psych'], noise)),
    ...(isAboveOne(expected.ICC2k?.value) && reasons(['ICC2k.value'], outOfReach)),
    ...(isAboveOne(expected.psych?.lower?.[4]) && reasons(['psych.lower.4', 'psych.upper.4'], outOfReach)),
  };
}

function isSame(numbers: readonly number[]): boolean {
  return numbers.every((number) => number === numbers[0]);
}

/** Whether each rating is its item's part plus its rater's: then nothing is left for the residual. */
function isSumOfItemAndRater(items: readonly (readonly number[])[]): boolean {
  const first = items[0] ?? [];
  return items.every((row) => isSame(row.map((rating, rater) => rating - (first[rater] as number))));
}

function isAboveOne(value: unknown): boolean {
  return typeof value === 'number' && value > 1 + 1e-9;
}

function reasons(keys: readonly string[], reason: string): Record<string, string> {
  return Object.fromEntries(keys.map((key) => [key, reason]));
}
interface ReliabilityExpected {
  readonly omegaMinres?: { readonly loadings?: readonly number[] } | null;
}

/** What is left out of cases in which psych finds no solution of what it states; told from the ratings and from what it prints. */
function ofReliability(
  { ratings }: { readonly ratings: Nullable },
  expected: ReliabilityExpected,
): Record<string, string> {
  const loadings = expected.omegaMinres?.loadings ?? [];
  return {
    ...(isDependent(ratings) && { lambda6: singular }),
    ...(loadings.some((loading) => loading ** 2 > 0.995) && { omegaMinres: limit }),
  };
}

/** Whether some item of a table without holes is a weighted sum of others, by elimination with exact whole numbers. */
function isDependent(ratings: Nullable): boolean {
  if (ratings.some((row) => row.includes(null))) return false;
  const table = ratings as readonly (readonly number[])[];
  const items = table[0]?.length ?? 0;
  const sums = Array.from({ length: items }, (_, item) => table.reduce((sum, row) => sum + (row[item] as number), 0));
  let rows = table.map((row) => row.map((rating, item) => BigInt(rating * table.length - (sums[item] as number))));
  for (let item = 0; item < items; item += 1) {
    const lead = rows.find((row) => row[item] !== 0n);
    if (lead === undefined) return true;
    rows = rows.filter((row) => row !== lead).map((row) => cleared(row, lead, item));
  }
  return false;
}

/** A row less the multiple of another that leaves nothing in a column. */
function cleared(row: readonly bigint[], lead: readonly bigint[], column: number): bigint[] {
  const [a, b] = [lead[column] as bigint, row[column] as bigint];
  return row.map((value, at) => value * a - (lead[at] as bigint) * b);
}

/** A case with a single rater. */
function ofKendall({ ratings }: { readonly ratings: Nullable }): Record<string, string> {
  return ratings[0]?.length === 1 ? reasons(['w', 'chisq', 'p', 'wUncorrected', 'wDescTools', 'rankSums'], alone) : {};
}
