import { formatPath, type Rubric } from '@rubrikk/core';
import { describe, expect, it } from 'vitest';
import { sampleRubric } from '../testing/sample-document.ts';
import { isReportable, reportIssues } from './report-issues.ts';

const { rubric } = sampleRubric([1]);
const { scale, ...unscaled } = rubric;
const classes = { kind: 'classification', id: 'kinds', levels: [{ id: 'strength' }, { id: 'step' }] } as const;
const other = { ...scale, id: 'other' };

const told = (one: Rubric) => reportIssues(one).map(({ code, path }) => `${code} ${formatPath(path)}`);

describe('reportIssues', () => {
  it('has nothing to say of one scale with an order, at any depth', () => {
    expect(told(rubric)).toEqual([]);
    const deep = { ...rubric, scales: [other], dimensions: [{ id: 'd', dimensions: rubric.dimensions }] };
    expect(told(deep)).toEqual([]);
    expect(isReportable(deep)).toBe(true);
  });

  it('tells of a rubric without a scale', () => {
    expect(told(unscaled)).toEqual(['no-scale $.rubric']);
    expect(reportIssues(unscaled)[0]?.message).toBe(
      'A report needs a scale that the indicators share, and the rubric "sample" has none. Say which one the answers are on: --scale practice (must-change, can-improve, satisfactory) or plc-stages (before-initiating, initiating, implementing, developing, sustaining); or a file of your own may have a "scale", with a label for each level in each text.',
    );
    expect(reportIssues({ ...unscaled, scales: [other] })[0]?.message).toBe(
      'A report needs a scale that the indicators share, and the rubric "sample" has none. Give it one: a file of your own may have a "scale", with a label for each level in each text.',
    );
    expect(isReportable(unscaled)).toBe(false);
  });

  it('tells of every scale whose levels have no order', () => {
    expect(told({ ...rubric, scale: classes })).toEqual(['no-order $.rubric.scale']);
    expect(told({ ...unscaled, scales: [other, classes] })).toEqual([
      'no-scale $.rubric',
      'no-order $.rubric.scales[1]',
    ]);
  });

  it('tells of every indicator with a scale of its own', () => {
    const dimensions = [
      { id: 'd1', indicators: [{ id: 'a' }, { id: 'b', scale: 'other' }] },
      { id: 'd2', dimensions: [{ id: 'd3', indicators: [{ id: 'c', reverse: true, scale: 'other' }] }] },
    ] as const;
    expect(told({ ...rubric, scales: [other], dimensions })).toEqual([
      'own-scale $.rubric.dimensions[0].indicators[1].scale',
      'own-scale $.rubric.dimensions[1].dimensions[0].indicators[0].scale',
    ]);
  });

  it('takes an indicator that is worded in reverse, whose levels are turned', () => {
    const reversed = { ...rubric, dimensions: [{ id: 'd1', indicators: [{ id: 'a', reverse: true }] }] } as const;
    expect(isReportable(reversed)).toBe(true);
  });
});
