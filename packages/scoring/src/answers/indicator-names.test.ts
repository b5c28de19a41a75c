import type { OrdinalRubric, RubricText } from '@rubrikk/core';
import { expect, test } from 'vitest';
import { indicatorNames } from './indicator-names.ts';

const rubric: OrdinalRubric = {
  id: 'made-up',
  version: '1.0.0',
  source: { title: 'Made up', language: 'en' },
  scale: { kind: 'ordinal', id: 'steps', levels: [{ id: 'no' }, { id: 'yes' }], favourable: 'yes' },
  dimensions: [
    { id: 'd0', indicators: [{ id: 'q1' }, { id: 'Q1' }] },
    { id: 'd1', indicators: [{ id: 'Trust' }] },
  ],
};

function textOf(indicators: Readonly<Record<string, string>>): RubricText {
  return { rubric: 'made-up', language: 'en', title: '', levels: {}, dimensions: {}, indicators };
}

test('ids in any case, and those that differ by it as they are written', () => {
  const nameOf = indicatorNames(rubric);
  expect(['trust', ' TRUST', 'Trust', 'q1', 'Q1', ' q1', 'q2'].map(nameOf)).toEqual([
    'Trust',
    'Trust',
    'Trust',
    'q1',
    'Q1',
    undefined,
    undefined,
  ]);
});

test('statements in any of the texts, after ids', () => {
  const nameOf = indicatorNames(rubric, [
    textOf({ q1: 'We trust.', Trust: 'Trust?' }),
    textOf({ q1: 'Trust', Q1: 'Vi.' }),
  ]);
  expect(['we trust.', 'VI.', 'trust?', 'trust', 'constructor', 's'].map(nameOf)).toEqual([
    'q1',
    'Q1',
    'Trust',
    'Trust',
    undefined,
    undefined,
  ]);
});

test('none for a statement of two indicators', () => {
  const nameOf = indicatorNames(rubric, [textOf({ q1: 'Same.', Q1: 'Same.' })]);
  expect(nameOf('Same.')).toBeUndefined();
});
