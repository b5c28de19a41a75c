import { expect, test } from 'vitest';
import { type BrunnerMunzelTest, brunnerMunzelTest } from './brunner-munzel-test.ts';

const treated = Object.freeze([3, 1, 4, 2, 1]);
const control = Object.freeze([11, 2, 0, 1, 0]);

test('Brunner & Munzel (2000), pain: 3.1375 with 17.683 degrees of freedom, p 0.005786', () => {
  const test = brunnerMunzelTest(treated, control) as BrunnerMunzelTest;
  expect(test.probability).toBeCloseTo(0.788961, 6);
  expect(test.statistic).toBeCloseTo(3.1375, 4);
  expect(test.degreesOfFreedom).toBeCloseTo(17.683, 3);
  expect(test.p).toBeCloseTo(0.005786, 6);
  expect(test.interval?.low).toBeCloseTo(0.5952168642537364, 9);
  expect(test.interval?.high).toBeCloseTo(0.9827052136683417, 9);
});

test('the other way round everything is mirrored', () => {
  const there = brunnerMunzelTest(treated, control) as BrunnerMunzelTest;
  const back = brunnerMunzelTest(control, treated) as BrunnerMunzelTest;
  expect(back.probability).toBeCloseTo(1 - there.probability, 12);
  expect(back.statistic).toBeCloseTo(-(there.statistic as number), 12);
  expect(back.p).toBeCloseTo(there.p as number, 12);
  expect(back.interval?.low).toBeCloseTo(1 - (there.interval?.high as number), 12);
});

test('groups alike: the probability one half, and p is 1', () => {
  const test = brunnerMunzelTest([1, 1, 1], [1, 1, 1]) as BrunnerMunzelTest;
  expect(test.probability).toBe(0.5);
  expect(test.statistic).toBe(0);
  expect(test.degreesOfFreedom).toBeCloseTo(4, 12);
  expect(test.p).toBe(1);
});

test('more confidence, a wider interval', () => {
  const wide = brunnerMunzelTest(treated, control, 0.99)?.interval;
  const narrow = brunnerMunzelTest(treated, control, 0.9)?.interval;
  expect(wide?.low).toBeLessThan(narrow?.low as number);
  expect(wide?.high).toBeGreaterThan(narrow?.high as number);
});

test('nothing to estimate an error from: the probability alone', () => {
  const alone = { interval: undefined, statistic: undefined, degreesOfFreedom: undefined, p: undefined };
  expect(brunnerMunzelTest([0, 0, 3], [2, 1, 0])).toEqual({ probability: 1, ...alone });
  expect(brunnerMunzelTest([0, 3], [0, 2])).toEqual({ probability: 0.5, ...alone });
});

test('two raters are enough: below and above all of the others, with one degree of freedom', () => {
  // Placements 0 and 1 have the variance ½, by two raters an error of ¼. Student's t with one degree is the tangent.
  const reach = 0.5 * Math.tan(Math.PI * 0.475);
  for (const groups of [
    [Object.freeze([1, 0, 1]), Object.freeze([0, 2, 0])],
    [Object.freeze([0, 2, 0]), Object.freeze([1, 0, 1])],
  ] as const) {
    const { interval, ...test } = brunnerMunzelTest(...groups) as BrunnerMunzelTest;
    expect(test).toEqual({ probability: 0.5, statistic: 0, degreesOfFreedom: 1, p: 1 });
    expect(interval?.low).toBeCloseTo(0.5 - reach, 9);
    expect(interval?.high).toBeCloseTo(0.5 + reach, 9);
  }
});

test('fewer than two raters in a group: nothing', () => {
  expect(brunnerMunzelTest([0, 1], [1, 2])).toBeUndefined();
  expect(brunnerMunzelTest([1, 2], [0, 1])).toBeUndefined();
});

test('refuses weighted counts, two scales and a confidence of 95', () => {
  expect(() => brunnerMunzelTest([1.5, 1], [1, 1])).toThrow('Expected whole counts');
  expect(() => brunnerMunzelTest([1, 1], [1, 1, 1])).toThrow('the same scale');
  expect(() => brunnerMunzelTest([1, 1], [1, 1], 95)).toThrow('Expected a confidence');
});

test('one group wholly above the other on many levels leaves no error, not one of rounding', () => {
  const low = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1];
  const none = low.map(() => 0);
  expect(brunnerMunzelTest([...none, ...low], [...low, ...none])?.p).toBeUndefined();
});
