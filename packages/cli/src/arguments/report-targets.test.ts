import { describe, expect, it } from 'vitest';
import { sampleRubric } from '../testing/sample-document.ts';
import { reportTargets } from './report-targets.ts';

const plain = sampleRubric([2, 1]);
const [first, ...others] = plain.rubric.dimensions;
const indicators = [{ id: 'd1-1' }, { id: 'd1-2', reverse: true as const }];
const rubric = { ...plain.rubric, dimensions: first === undefined ? [] : [{ ...first, indicators }, ...others] };
const targets = (...asked: string[]) =>
  reportTargets(asked, { ...plain, rubric }, { indicators: ['d1-1', 'd1-2', 'd2-1'] });

describe('reportTargets', () => {
  it.each(['b', '2', 'Level b', ' LEVEL B '])('knows a level as "%s", for one or for all', (level) => {
    expect(targets(`d2-1=${level}`)).toEqual({ ok: true, value: { 'd2-1': 'b' } });
    expect(targets(level)).toEqual({ ok: true, value: { 'd1-1': 'b', 'd1-2': 'b', 'd2-1': 'b' } });
  });

  it('knows a level by its id before its number', () => {
    const levels = [{ id: '3' }, { id: '2' }, { id: '1' }];
    const counted = { ...rubric, scale: { ...rubric.scale, levels } };
    const found = reportTargets(['d1-1=3', 'd2-1=1'], { ...plain, rubric: counted }, { indicators: ['d1-1', 'd2-1'] });
    expect(found).toEqual({ ok: true, value: { 'd1-1': '3', 'd2-1': '1' } });
  });

  it('takes what is said of one before what is said of all, which is turned where a statement is', () => {
    // The third of three levels is the first one of a statement that is worded in reverse.
    expect(targets('c', 'd2-1=b')).toEqual({ ok: true, value: { 'd1-1': 'c', 'd1-2': 'a', 'd2-1': 'b' } });
    expect(targets('d2-1=b', 'd1-2=a')).toEqual({ ok: true, value: { 'd1-2': 'a', 'd2-1': 'b' } });
  });

  it('tells of all that it does not understand', () => {
    const found = targets('good', 'd9-1=b', 'vision=b', 'd1-1=0', 'b', 'c', 'd2-1=a', 'd2-1=b');
    const expects =
      '--target expects a level by its id (a, b, c), its number from 1 to 3 or its label, for one indicator with INDICATOR= before it';
    expect(found).toEqual({
      ok: false,
      problems: [
        `${expects}; received "good".`,
        '--target d9-1=b: there is no indicator "d9-1" in the answers; did you mean "d1-1"?',
        '--target vision=b: there is no indicator "vision" in the answers; name one of "d1-1", "d1-2", "d2-1".',
        `${expects}; received "d1-1=0".`,
        '--target is given twice for "d2-1"; keep one.',
        '--target is given 2 times for all; keep one.',
      ].map((message) => ({ code: 'wrong-argument', message })),
    });
  });
});
