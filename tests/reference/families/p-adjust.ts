import { benjaminiHochberg } from '../../../packages/scoring/src/gaps/benjamini-hochberg.ts';
import { benjaminiYekutieli } from '../../../packages/scoring/src/gaps/benjamini-yekutieli.ts';
import { bonferroni } from '../../../packages/scoring/src/gaps/bonferroni.ts';
import { hochberg } from '../../../packages/scoring/src/gaps/hochberg.ts';
import { holm } from '../../../packages/scoring/src/gaps/holm.ts';

export function compute({ p }: { readonly p: readonly (number | null)[] }): object {
  const pValues = p.map((pValue) => pValue ?? undefined);
  return {
    holm: holm(pValues),
    hochberg: hochberg(pValues),
    bonferroni: bonferroni(pValues),
    BH: benjaminiHochberg(pValues),
    BY: benjaminiYekutieli(pValues),
  };
}
