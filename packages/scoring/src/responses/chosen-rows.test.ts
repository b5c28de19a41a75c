import { describe, expect, test } from 'vitest';
import { chosenRows, type RowChoice } from './chosen-rows.ts';
import { madeUpRubric } from './made-up-assessments.test-data.ts';
import { responsesFromRows } from './responses-from-rows.ts';

function tableOf(rows: readonly { readonly wave: string; readonly round?: string }[]) {
  const read = responsesFromRows(
    madeUpRubric(1, 3),
    rows.map((row) => ({ ...row, i0: 1 })),
  );
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
}

const oneWave = tableOf([{ wave: '2026' }, { wave: '2026' }]);
const waves = tableOf([{ wave: '2026' }, { wave: '2027' }, { wave: '2026' }]);
const rounds = tableOf([{ wave: '2026' }, { wave: '2027', round: 'group' }, { wave: '2027' }]);

describe('chosenRows', () => {
  test.each<[string, Parameters<typeof chosenRows>[0], RowChoice]>([
    ['the only round', oneWave, { round: 'individual', by: [] }],
    ['the only round and wave', oneWave, { round: 'individual', wave: '2026', by: [] }],
    ['waves told apart', waves, { round: 'individual', by: ['wave'] }],
    ['waves pooled', waves, { round: 'individual', by: [], poolWaves: true }],
    ['rounds and waves told apart', rounds, { by: ['round', 'wave'] }],
  ])('needs no list for every response: %s', (_, table, choice) => {
    expect(chosenRows(table, choice)).toBe(undefined);
  });

  test.each<[string, Parameters<typeof chosenRows>[0], RowChoice, number[]]>([
    ['one of two waves', waves, { round: 'individual', wave: '2026', by: [] }, [0, 2]],
    ['a wave of rounds told apart', rounds, { wave: '2027', by: ['round'] }, [1, 2]],
    ['a round of waves told apart', rounds, { round: 'individual', by: ['wave'] }, [0, 2]],
    ['a round and a wave', rounds, { round: 'individual', wave: '2027', by: [] }, [2]],
    ['a round with one wave', rounds, { round: 'group', by: [] }, [1]],
    ['a round that nobody has', waves, { round: 'plenum', by: [] }, []],
  ])('lists %s', (_, table, choice, expected) => {
    expect(chosenRows(table, choice)).toEqual(Int32Array.from(expected));
  });

  test.each<[string, Parameters<typeof chosenRows>[0], RowChoice]>([
    ['all responses', waves, { round: 'individual', by: [] }],
    ['some of them', rounds, { round: 'individual', by: ['unit'] }],
  ])('refuses two waves that nothing tells apart: %s', (_, table, choice) => {
    expect(() => chosenRows(table, choice)).toThrow(
      new RangeError(
        'Expected responses of one wave; received "2026" and "2027". Tell them apart with \'wave\' in `by`, choose one with `wave`, or count them together with `poolWaves`.',
      ),
    );
  });
});
