import { type LevelOf, type OrdinalRubric, rate, type ScaledRubric, startAssessment } from '@rubrikk/core';
import { expectTypeOf, test } from 'vitest';
import { developmentPrinciples } from './rubric.ts';

type Principles = typeof developmentPrinciples;

/** Stands for what needs an order, such as a report and the measures of one: they take an `OrdinalRubric`. */
declare const median: (rubric: OrdinalRubric) => void;

const start = { id: 'a1', unit: 'north', wave: '2026', round: 'individual', rater: 'k7' } as const;
const at = { at: '2026-11-21T10:00:00Z' };

test('an entry is rated with a class, and with nothing else', () => {
  const mine = startAssessment(developmentPrinciples, start);
  expectTypeOf<LevelOf<Principles, 'equal-worth'>>().toEqualTypeOf<'strength' | 'needs-improvement' | 'next-step'>();
  rate(mine, 'equal-worth', 'strength', at);
  // @ts-expect-error TS2345: "satisfactory" is a level of another rubric
  rate(mine, 'equal-worth', 'satisfactory', at);
});

test('classes have no order, so what needs one does not take them', () => {
  expectTypeOf<Principles>().toExtend<ScaledRubric>();
  expectTypeOf<Principles>().not.toExtend<OrdinalRubric>();
  // @ts-expect-error TS2345: a classification is not an ordinal scale
  median(developmentPrinciples);
});
