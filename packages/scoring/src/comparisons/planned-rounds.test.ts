import { describe, expect, it } from 'vitest';
import { madeUpRubric } from '../responses/made-up-assessments.test-data.ts';
import { responsesFromRows } from '../responses/responses-from-rows.ts';
import { plannedRounds } from './planned-rounds.ts';

function tableOf(rows: readonly Readonly<Record<string, string>>[]) {
  const read = responsesFromRows(
    madeUpRubric(1, 3),
    rows.map((row) => ({ i0: 1, ...row })),
  );
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
}

describe('plannedRounds', () => {
  it('names each unit once, in the waves and rounds asked for', () => {
    const table = tableOf([
      { unit: 'north', wave: '2026' },
      { unit: 'north', wave: '2026' },
      { unit: 'south', wave: '2026', round: 'plenum' },
      { unit: '', wave: '2026' },
      { unit: 'north', wave: '2027' },
    ]);
    expect(plannedRounds(table, { wave: '2026', rounds: ['individual'] })).toEqual([
      { unit: 'north', wave: '2026', round: 'individual' },
      { unit: '', wave: '2026', round: 'individual' },
    ]);
    expect(plannedRounds(table, { rounds: ['individual', 'plenum'] })).toHaveLength(4);
  });
  it('knows neither unit nor wave where no row says one', () => {
    expect(plannedRounds(tableOf([{}, {}]), { rounds: ['individual'] })).toEqual([
      { unit: undefined, wave: undefined, round: 'individual' },
    ]);
  });
});
