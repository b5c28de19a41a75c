import { describe, expect, test } from 'vitest';
import { nb } from './nb.ts';
import { learningOrganisation } from './rubric.ts';

const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

describe('Skolen som lærende organisasjon', () => {
  test('has the seven dimensions in the order of the instrument', () => {
    expect(Object.values(nb.dimensions)).toEqual([
      'Skolens visjon',
      'Profesjonelle læringsfellesskap',
      'Samarbeid',
      'Skolekultur',
      'Kapasitetsbygging',
      'Nettverksbygging',
      'Skoleledelse',
    ]);
    expect(idsOf(learningOrganisation.dimensions)).toEqual([
      'vision',
      'professional-learning',
      'collaboration',
      'culture',
      'capacity',
      'networks',
      'leadership',
    ]);
  });

  test('has 49 indicators: 5, 9, 6, 7, 8, 7 and 7', () => {
    expect(learningOrganisation.dimensions.map(({ indicators }) => indicators.length)).toEqual([5, 9, 6, 7, 8, 7, 7]);
    expect(learningOrganisation.dimensions.flatMap(({ indicators }) => idsOf(indicators))).toHaveLength(49);
  });

  test('has the title and the three labels of the instrument, lowest first, and green at the top', () => {
    expect(nb.title).toBe('Skolen som lærende organisasjon');
    expect(learningOrganisation.source.title).toBe(nb.title);
    expect(idsOf(learningOrganisation.scale.levels)).toEqual(['must-change', 'can-improve', 'satisfactory']);
    expect(nb.levels).toEqual({
      'must-change': 'Praksis må endres',
      'can-improve': 'Praksis kan bli bedre',
      satisfactory: 'Praksis er tilfredsstillende',
    });
    expect(learningOrganisation.scale.levels.map(({ signal }) => signal)).toEqual(['red', 'yellow', 'green']);
  });
});
