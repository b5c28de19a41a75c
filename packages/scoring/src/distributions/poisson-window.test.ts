import { expect, test } from 'vitest';
import { poissonWindow } from './poisson-window.ts';

/** From the definition: the terms of the Poisson distribution from mean − width to mean + width. */
function byDefinition(mean: number, width: number): { probability: number; moments: number[] } {
  const terms: [number, number][] = [];
  let factorial = 1;
  for (let j = 0; j <= mean + width; j += 1) {
    if (j > 0) factorial *= j;
    if (j >= mean - width) terms.push([j - mean, (mean ** j * Math.exp(-mean)) / factorial]);
  }
  const probability = terms.reduce((sum, [, term]) => sum + term, 0);
  const moment = (power: number, centre: number) =>
    terms.reduce((sum, [offset, term]) => sum + (offset - centre) ** power * term, 0) / probability;
  const centre = moment(1, 0);
  return { probability, moments: [centre, moment(2, centre), moment(3, centre), moment(4, centre)] };
}

test.each([0, 1, 2, 7, 20])('mean %d, every width up to 25', (mean) => {
  const window = poissonWindow(mean);
  for (let width = 0; width <= 25; width += 1) {
    const expected = byDefinition(mean, width);
    expect(window.probability()).toBeCloseTo(expected.probability, 12);
    window.moments().forEach((moment, order) => {
      expect(moment).toBeCloseTo(expected.moments[order] as number, 9);
    });
    window.widen();
  }
});
