import { describe, expect, it } from 'vitest';
import { readPublished } from './read-published.ts';

const empty = { minimum: 5, results: [] };

describe('readPublished', () => {
  it('takes what a report is of, as far as it says so', () => {
    const named = { rubric: { id: 'r', version: '1.0.0' }, wave: '2026', round: 'individual' };
    const nothing = { minimum: 5, groups: [], dimensions: [], toldReasons: [] };
    expect(readPublished({ ...empty, ...named })).toEqual({
      ...nothing,
      ...{ rubric: 'r 1.0.0', wave: '2026', round: 'individual' },
    });
    expect(readPublished({ ...empty, rubric: { id: 'r' } })).toEqual({
      ...nothing,
      rubric: 'r',
      wave: null,
      round: null,
    });
    expect(readPublished(empty)).toEqual({ ...nothing, rubric: undefined, wave: null, round: null });
  });
});
