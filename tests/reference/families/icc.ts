import { fRatioPValue } from '../../../packages/scoring/src/reliability/f-ratio-p-value.ts';
import { intraclassCorrelation } from '../../../packages/scoring/src/reliability/intraclass-correlation.ts';
import type { IntraclassForm } from '../../../packages/scoring/src/reliability/intraclass-form.ts';
import { intraclassInterval } from '../../../packages/scoring/src/reliability/intraclass-interval.ts';
import { type Nullable, ratersOf } from '../raters-of.ts';

interface Input {
  readonly ratings: Nullable;
}

const names: Readonly<Record<string, IntraclassForm>> = {
  ICC1: 'ICC(1,1)',
  ICC2: 'ICC(2,1)',
  ICC3: 'ICC(3,1)',
  ICC1k: 'ICC(1,k)',
  ICC2k: 'ICC(2,k)',
  ICC3k: 'ICC(3,k)',
};

/** In the file rows are units, which we call items, and columns are raters. */
export function compute({ ratings }: Input): object {
  const raters = ratersOf(ratings);
  const all = Object.values(names).map((form) => reported(raters, form));
  return {
    units: ratings.filter((row) => !row.includes(null)).length,
    raters: raters.length,
    ...Object.fromEntries(Object.keys(names).map((name, index) => [name, all[index]])),
    psych: {
      values: all.map(({ value }) => value),
      lower: all.map(({ lower }) => lower),
      upper: all.map(({ upper }) => upper),
      order: Object.keys(names),
    },
  };
}

interface Reported {
  readonly value?: number | undefined;
  readonly f?: number | undefined;
  readonly df1?: number;
  readonly df2?: number;
  readonly p?: number | undefined;
  readonly lower?: number | undefined;
  readonly upper?: number | undefined;
}

function reported(raters: readonly (readonly number[])[], form: IntraclassForm): Reported {
  const icc = intraclassCorrelation(raters, form);
  if (icc === undefined) return {};
  const interval = intraclassInterval(icc);
  return {
    value: icc.value,
    f: icc.f,
    df1: icc.freedomBetween,
    df2: icc.freedomWithin,
    p: fRatioPValue(icc),
    lower: interval?.low,
    upper: interval?.high,
  };
}
