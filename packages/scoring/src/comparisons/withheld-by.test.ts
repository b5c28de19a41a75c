import { expect, it } from 'vitest';
import { disclosureRules } from '../disclosure/disclosure-rules.ts';
import { isAll, isNoneOrAll, withheldBy } from './withheld-by.ts';

it('takes a share for that of all or of none but for rounding', () => {
  expect([isAll(1), isAll(1 - 1e-12), isAll(1 - 2e-12), isAll(0)]).toEqual([true, true, false, false]);
  const shares = [0, 1e-12, 2e-12, 0.5, 1 - 2e-12, 1 - 1e-12, 1];
  expect(shares.map(isNoneOrAll)).toEqual([true, true, false, false, false, true, true]);
});

it('withholds only what is extreme, only by a rule that does', () => {
  const rule = disclosureRules.usStates;
  expect(withheldBy(rule, true)).toEqual({ status: 'suppressed', reason: 'extreme-share', minimum: 10 });
  expect(withheldBy(rule, false)).toBeUndefined();
  expect(withheldBy(disclosureRules.noStrict, true)).toBeUndefined();
  expect(withheldBy(undefined, true)).toBeUndefined();
});
