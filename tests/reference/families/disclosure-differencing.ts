import { nestedDifferences } from '../../../packages/scoring/src/disclosure/nested-differences.ts';

interface Input {
  readonly minN: number;
  readonly groups: readonly (readonly number[])[];
}

export function compute({ minN, groups }: Input): object {
  const pairs = nestedDifferences(groups, minN);
  return {
    tooSmall: groups.flatMap(({ length }, at) => (length > 0 && length < minN ? [at] : [])),
    differencingPairs: pairs.map(({ larger, smaller, raters }) => [larger, smaller, raters]),
  };
}
