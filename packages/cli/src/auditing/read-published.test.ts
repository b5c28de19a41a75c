import { describe, expect, it } from 'vitest';
import { readPublished } from './read-published.ts';

const empty = { minimum: 5, results: [] };

describe('readPublished', () => {
  it('takes what a report is of, as far as it says so', () => {
    const named = { rubric: { id: 'r', version: '1.0.0' }, wave: '2026', round: 'individual' };
    const nothing = { minimum: 5, groups: [], dimensions: [], toldReasons: [], shownBeside: [] };
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

  it('refuses numbers in what is withheld, each with its place', () => {
    const withheld = { unit: null, role: null, status: 'suppressed', reason: 'withheld', minimum: 5 };
    const results = [
      { ...withheld, indicator: 'i1' },
      { ...withheld, indicator: 'i2', n: 2, counts: [0, 2] },
    ];
    const dimensions = [{ ...withheld, dimension: 'd1', answered: 3 }];
    const read = readPublished({ minimum: 5, results, dimensions });
    expect('issues' in read && read.issues).toEqual([
      {
        code: 'wrong-type',
        path: ['results', 1, 'n'],
        message: 'Expected no number in a withheld result; received 2.',
      },
      {
        ...{ code: 'wrong-type', path: ['results', 1, 'counts'] },
        message: 'Expected no number in a withheld result; received [0,2].',
      },
      {
        ...{ code: 'wrong-type', path: ['dimensions', 0, 'answered'] },
        message: 'Expected no number in a withheld result; received 3.',
      },
    ]);
  });

  it('finds what tells of a withheld group beside its result', () => {
    const withheld = (unit: string | null, role: string | null) => ({
      ...{ unit, role, indicator: 'i1', status: 'suppressed', reason: 'withheld', minimum: 5 },
    });
    const shown = { unit: 'south', role: null, indicator: 'i1', status: 'shown', n: 9 };
    const results = [withheld('north', null), withheld('north', 'leader'), withheld('north', 'teacher'), shown];
    const gap = (unit: string, status: string) => ({ unit, indicator: 'i1', roles: ['leader', 'teacher'], status });
    const target = (unit: string, status: string) => ({
      about: 'target',
      unit,
      role: null,
      network: null,
      indicator: 'i1',
      gap: { status },
    });
    const step = (unit: string, status: string) => ({ unit, dimension: 'd1', indicator: 'i1', status });
    const places = (unit: string) => ({
      unit,
      strengths: [{ indicator: 'i1', rank: 1 }],
      blindSpots: [{ indicator: 'i1' }],
    });
    const told = readPublished({
      minimum: 5,
      results,
      gaps: [gap('south', 'shown'), gap('north', 'suppressed'), gap('north', 'shown')],
      comparisons: [
        { about: 'own' },
        target('south', 'shown'),
        target('north', 'shown'),
        target('north', 'suppressed'),
      ],
      nextSteps: [step('north', 'suppressed'), step('north', 'shown'), step('south', 'shown')],
      priorities: [places('south'), places('north')],
    });
    expect('shownBeside' in told && told.shownBeside?.map(({ unit, role, path }) => [unit, role, path])).toEqual([
      ['north', 'leader', ['gaps', 2]],
      ['north', 'teacher', ['gaps', 2]],
      ['north', null, ['comparisons', 2]],
      ['north', null, ['nextSteps', 1]],
      ['north', null, ['priorities', 1, 'strengths', 0]],
    ]);
  });
});
