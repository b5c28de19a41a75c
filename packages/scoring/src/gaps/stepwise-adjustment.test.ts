import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { benjaminiHochberg } from './benjamini-hochberg.ts';
import { benjaminiYekutieli } from './benjamini-yekutieli.ts';
import { bonferroni } from './bonferroni.ts';
import { hochberg } from './hochberg.ts';
import { holm } from './holm.ts';

const pValues = fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }), { maxLength: 12 });

describe.each([bonferroni, holm, hochberg, benjaminiHochberg, benjaminiYekutieli])('%o', (adjust) => {
  test('keeps the order and the places, never lowers a p-value and never passes 1', () => {
    fc.assert(
      fc.property(pValues, (list) => {
        const adjusted = adjust(Object.freeze(list));
        expect(adjusted.length).toBe(list.length);
        list.forEach((pValue, place) => {
          const own = adjusted[place];
          if (pValue === undefined || own === undefined) expect(own).toBe(pValue);
          else {
            expect(own).toBeGreaterThanOrEqual(pValue * (1 - 1e-12));
            expect(own).toBeLessThanOrEqual(1);
            list.forEach((other, otherPlace) => {
              if (other !== undefined && other <= pValue) {
                expect(adjusted[otherPlace]).toBeLessThanOrEqual(own);
              }
            });
          }
        });
      }),
      { numRuns: 1000 },
    );
  });

  test('leaves out what is missing', () => {
    const [first, missing, second] = adjust([0.01, undefined, 0.02]);
    expect([first, second]).toEqual(adjust([0.01, 0.02]));
    expect(missing).toBeUndefined();
    expect(adjust([])).toEqual([]);
    expect(adjust([undefined])).toEqual([undefined]);
  });

  test('one p-value stays as it is', () => {
    expect(adjust([0.03])).toEqual([0.03]);
  });

  test.each([-0.1, 1.1, Number.NaN])('refuses the p-value %d', (pValue) => {
    expect(() => adjust([0.5, pValue])).toThrow(new RangeError(`Expected p-values from 0 to 1; received ${pValue}.`));
  });
});

test('Bonferroni raises all, Holm less, Hochberg less still, Benjamini-Hochberg least', () => {
  fc.assert(
    fc.property(pValues, (list) => {
      const [most, ...others] = [bonferroni, holm, hochberg, benjaminiHochberg].map((adjust) => adjust(list));
      let above = most as readonly (number | undefined)[];
      for (const below of others) {
        below.forEach((pValue, place) => {
          if (pValue !== undefined) expect(pValue).toBeLessThanOrEqual((above[place] as number) + 1e-12);
        });
        above = below;
      }
    }),
    { numRuns: 1000 },
  );
});

test('equal p-values are one family of the smallest: 1 times, 1 + 1/2 + 1/3 times, and 3 times each', () => {
  const list = Object.freeze([0.03, 0.03, 0.03]);
  for (const [adjust, factor] of [
    [hochberg, 1],
    [benjaminiHochberg, 1],
    [benjaminiYekutieli, 11 / 6],
    [holm, 3],
    [bonferroni, 3],
  ] as const) {
    for (const pValue of adjust(list)) expect(pValue).toBeCloseTo(0.03 * factor, 15);
  }
});
