import { parseAssessment } from '@rubrikk/core';
import { describe, expect, it } from 'vitest';
import { countsOf } from '../tally/counts-of.ts';
import { tallyAssessments } from '../tally/tally-assessments.ts';
import { goodAssessment, madeUpRubric, randomBelow } from './made-up-assessments.test-data.ts';
import { responsesFromAssessments } from './responses-from-assessments.ts';
import { tally } from './tally.ts';

const rubric = madeUpRubric(12, 4);

describe('responsesFromAssessments', () => {
  it('keeps all rounds, waves and units, and counts as tallyAssessments does', () => {
    const next = randomBelow(7);
    const all = Array.from({ length: 300 }, (_, position) => goodAssessment(next, rubric, position));
    const read = responsesFromAssessments(rubric, all, parseAssessment);
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    expect(read.value.size).toBe(300);
    for (const round of ['individual', 'group', 'plenum'] as const) {
      const by = ['unit', 'wave', 'role'] as const;
      const parsed = all.map((data) => parseAssessment(rubric, data)).flatMap((one) => (one.ok ? [one.value] : []));
      const expected = tallyAssessments(rubric, parsed, { round, by });
      const counted = tally(read.value, { round, by });
      expect(counted.groups).toEqual(expected.groups);
      expect(counted.counts).toEqual(expected.counts);
      expect(counted.raters).toEqual(expected.raters);
    }
  });
  it('leaves out assessments of which nothing is rated, and counts them', () => {
    const at = '2026-11-21T10:00:00Z';
    const start = (rater: string, ratings: object) => ({
      id: rater,
      rubric: { id: rubric.id, version: rubric.version },
      unit: 'north',
      wave: '2026',
      round: 'individual',
      rater,
      ratings,
    });
    const all = [
      start('k1', {}),
      start('k1', { i0: { level: 'level-1', at } }),
      start('k1', { i0: { missing: 'skipped', at } }),
      start('k2', { i1: { missing: 'declined', at } }),
      { ...start('k3', {}), comments: { i0: { text: 'Later', at } } },
      { ...start('k4', {}), wave: '2027', round: 'plenum' },
    ];
    const read = responsesFromAssessments(rubric, all, parseAssessment);
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    expect([read.value.size, read.value.blank, read.value.wave.values]).toEqual([2, 4, ['2026']]);
    const parsed = all.flatMap((data) => {
      const one = parseAssessment(rubric, data);
      return one.ok ? [one.value] : [];
    });
    const { blank, raters } = tallyAssessments(rubric, parsed, { round: 'individual', by: [] });
    // Without that of the plenum.
    expect([blank, [...raters]]).toEqual([3, [2]]);
  });
  it('tells what the parser tells, after the position of the assessment', () => {
    const next = randomBelow(9);
    const good = goodAssessment(next, rubric);
    const bad = { ...good, id: 'b', rater: 'other', unit: ' ', ratings: { i0: { level: 'level-9', at: 'now' } } };
    const read = responsesFromAssessments(rubric, [good, bad, null, good], parseAssessment);
    const alone = parseAssessment(rubric, bad);
    if (read.ok || alone.ok) throw new Error('taken');
    expect(read.issues.slice(0, alone.issues.length)).toEqual(
      alone.issues.map((issue) => ({ ...issue, path: [1, ...issue.path] })),
    );
    const [noObject, copy] = read.issues.slice(alone.issues.length);
    expect([noObject?.code, noObject?.path]).toEqual(['wrong-type', [2]]);
    expect(copy).toEqual({
      code: 'duplicate-id',
      path: [3],
      message: `The rater "${good['rater']}" has a response for "${good['unit']}" in the same wave and round already, at $[0]; keep one of the two, or merge them with mergeAssessments.`,
    });
  });
  it('gives the parser nothing that is good, in whatever order its ratings stand', () => {
    const next = randomBelow(11);
    const good = Array.from({ length: 20 }, (_, position) => goodAssessment(next, rubric, position));
    const turned = good.map((data) => ({
      ...data,
      ratings: Object.fromEntries(Object.entries(data['ratings'] as object).reverse()),
    }));
    const parse = () => {
      throw new Error('parsed');
    };
    const read = responsesFromAssessments(rubric, turned, parse);
    expect(read).toEqual(responsesFromAssessments(rubric, good, parse));
    expect(read.ok && [read.value.size, read.value.attributes]).toEqual([20, {}]);
  });
  it('leaves what its own check has not seen to the parser', () => {
    class Loaded {
      constructor(data: object) {
        Object.assign(this, data);
      }
    }
    const data = new Loaded(goodAssessment(randomBelow(3), rubric));
    const read = responsesFromAssessments(rubric, [data], parseAssessment);
    const plain = responsesFromAssessments(rubric, [{ ...data }], parseAssessment);
    expect(parseAssessment(rubric, data).ok).toBe(true);
    expect(read).toEqual(plain);
  });
  it('takes no more values than the parser does', () => {
    const good = goodAssessment(randomBelow(4), rubric);
    const evidence = Object.fromEntries(
      Array.from({ length: 70_000 }, (_, at) => [`e${at}`, { indicator: 'i0', text: 'a', at: '2026-11-21T10:00:00Z' }]),
    );
    const read = responsesFromAssessments(rubric, [{ ...good, evidence }], parseAssessment);
    expect(read.ok || read.issues[0]?.code).toBe('too-large');
  });
  it('counts an open indicator as skipped, whatever every object inherits', () => {
    const odd = { ...rubric, dimensions: [{ id: 'd', indicators: [{ id: 'constructor' }, { id: 'i0' }] }] };
    const {
      ratings: _,
      comments: _c,
      targets: _t,
      evidence: _e,
      cleared: _l,
      superseded: _s,
      ...rest
    } = goodAssessment(randomBelow(5), rubric);
    const at = '2026-11-21T10:00:00Z';
    const data = { ...rest, round: 'individual', ratings: { i0: { level: 'level-1', at } } };
    const read = responsesFromAssessments(odd, [data], parseAssessment);
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    const counted = tally(read.value, { round: 'individual', by: [] });
    expect([...countsOf(counted, {}, 'constructor')]).toEqual([0, 0, 0, 0]);
    expect([...countsOf(counted, {}, 'i0')]).toEqual([0, 1, 0, 0]);
  });
});
