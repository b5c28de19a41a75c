import { describe, expect, test } from 'vitest';
import { da } from './da.ts';
import { plcResults } from './rubric.ts';

describe('Fokus på resultater (del 1)', () => {
  test('has one principle, one indicator and five described stages', () => {
    expect(plcResults.dimensions.map(({ indicators }) => indicators.length)).toEqual([1]);
    expect(Object.keys(da.principles)).toEqual(['focus-on-results']);
    expect(Object.values(da.descriptors).flatMap((byLevel) => Object.keys(byLevel))).toHaveLength(5);
  });

  test('has the titles and the five labels of the instrument, first stage first', () => {
    expect(da.title).toBe('The Professional Learning Communities at Work™: Fokus på resultater (del 1)');
    expect(plcResults.source.title).toBe(da.title);
    expect(Object.values(da.dimensions)).toEqual(['Fokus på resultater']);
    expect(plcResults.scale.levels.map(({ id }) => da.levels[id])).toEqual([
      'Før igangsættelse',
      'Igangsættelse',
      'Implementering',
      'Udvikling',
      'Vedligeholdelse',
    ]);
  });
});
