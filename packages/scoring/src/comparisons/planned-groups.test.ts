import { describe, expect, it } from 'vitest';
import { tallyBy } from '../results/tally-by.test-data.ts';
import { plannedGroups } from './planned-groups.ts';

describe('plannedGroups', () => {
  it('knows no unit of a tally that doesn’t tell them apart', () => {
    const tally = { ...tallyBy([]), groups: [{}], raters: new Uint32Array([3]) };
    expect(plannedGroups(tally, '2026')).toEqual([{ unit: undefined, wave: '2026', round: 'individual' }]);
  });
  it('takes the wave of the tally where none is named', () => {
    const tally = { ...tallyBy([]), groups: [{}], raters: new Uint32Array([3]), wave: '2026' };
    expect(plannedGroups(tally)).toEqual([{ unit: undefined, wave: '2026', round: 'individual' }]);
  });
  it('names each unit that has raters once, and the round', () => {
    const groups = ['north', 'north', 'south', ''].map((unit) => ({ unit }));
    const tally = { ...tallyBy(['unit']), groups, raters: new Uint32Array([1, 2, 0, 4]), round: 'plenum' } as const;
    expect(plannedGroups(tally)).toEqual([
      { unit: 'north', wave: undefined, round: 'plenum' },
      { unit: '', wave: undefined, round: 'plenum' },
    ]);
  });
});
