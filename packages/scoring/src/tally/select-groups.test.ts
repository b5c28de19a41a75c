import { describe, expect, it } from 'vitest';
import { selectGroups } from './select-groups.ts';
import type { Tally } from './tally.ts';

const tally: Tally = {
  rubric: { id: 'made-up', version: '1.0.0' },
  indicators: ['i0'],
  levels: ['low', 'high'],
  by: ['unit', 'role', 'wave'],
  groups: [
    { unit: 'north', role: 'leader', wave: '1' },
    { unit: 'north', role: 'teacher', wave: '1' },
    { unit: 'south', role: 'leader', wave: '1' },
    { unit: 'north', role: 'leader', wave: '2' },
  ],
  raters: Uint32Array.of(1, 2, 4, 8),
  counts: Uint32Array.of(1, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 3, 5, 0, 0, 0, 0),
  round: 'individual',
};

describe('selectGroups', () => {
  it('takes the groups that have all the values', () => {
    expect(selectGroups(tally, { role: 'leader', unit: 'north' })).toStrictEqual({
      ...tally,
      by: ['wave'],
      groups: [{ wave: '1' }, { wave: '2' }],
      raters: Uint32Array.of(1, 8),
      counts: Uint32Array.of(1, 0, 0, 0, 0, 0, 3, 5, 0, 0, 0, 0),
    });
  });
  it('takes all where no value is asked for, and none where nobody has it', () => {
    expect(selectGroups(tally, {})).toStrictEqual(tally);
    expect(selectGroups(tally, { wave: '3' }).groups).toEqual([]);
  });
  it('still says which of the attributes that are left overlap', () => {
    const overlapping = { ...tally, overlapping: ['unit', 'role'] };
    expect(selectGroups(overlapping, { role: 'leader' }).overlapping).toEqual(['unit']);
    expect(selectGroups(overlapping, { role: 'leader', unit: 'north' })).not.toHaveProperty('overlapping');
    expect(selectGroups(tally, { role: 'leader' })).not.toHaveProperty('overlapping');
  });
});
