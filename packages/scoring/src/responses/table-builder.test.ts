import { describe, expect, test } from 'vitest';
import { madeUpRubric } from './made-up-assessments.test-data.ts';
import { startTable } from './table-builder.ts';

describe('startTable', () => {
  test('keeps the indicators that were asked, and drops a second response of a rater', () => {
    const builder = startTable(madeUpRubric(8, 3), [], ['i7', 'i1']);
    expect(builder.indicators).toEqual(['i1', 'i7']);
    const kept = ['k1', 'k2', 'k1', 'k1'].map((rater, at) => {
      const { codes, start } = builder.room();
      codes.fill(at, start, start + 2);
      const wave = at === 3 ? '2027' : '2026';
      const values = ['north', 'leader', wave, 'group', rater];
      return builder.keep(
        builder.columns.map((column, place) => column.codeOf(values[place] ?? '')),
        at + 10,
      );
    });
    // The third is the first's second copy; the fourth takes its place.
    expect(kept).toEqual([undefined, undefined, 10, undefined]);
    expect(builder.finish(5)).toEqual({
      rubric: { id: 'made-up', version: '1.0.0' },
      indicators: ['i1', 'i7'],
      dimensions: ['d0', 'd1'],
      levels: ['level-0', 'level-1', 'level-2'],
      size: 3,
      blank: 5,
      unit: { values: ['north'], codes: Uint16Array.of(0, 0, 0) },
      role: { values: ['leader'], codes: Uint16Array.of(0, 0, 0) },
      wave: { values: ['2026', '2027'], codes: Uint16Array.of(0, 0, 1) },
      round: { values: ['group'], codes: Uint16Array.of(0, 0, 0) },
      rater: { values: ['k1', 'k2'], codes: Uint16Array.of(0, 1, 0) },
      attributes: {},
      codes: Uint8Array.of(0, 0, 1, 1, 3, 3),
    });
  });

  test('takes a scale whose codes are bytes: 251 levels and four kinds of missing, and no more', () => {
    expect(startTable(madeUpRubric(1, 251), []).levels).toHaveLength(251);
    expect(() => startTable(madeUpRubric(1, 252), [])).toThrow(
      new RangeError('Expected a scale of at most 251 levels; received 252.'),
    );
  });
});
