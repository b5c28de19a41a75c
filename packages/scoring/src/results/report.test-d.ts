import type { Rubric } from '@rubrikk/core';
import { expectTypeOf, test } from 'vitest';
import { readAnswers } from '../answers/read-answers.ts';
import { disclosureRules } from '../disclosure/disclosure-rules.ts';
import { startTally } from '../tally/start-tally.ts';
import type { Tally } from '../tally/tally.ts';
import { type Report, report } from './report.ts';

declare const tally: Tally;
declare const loaded: Rubric;

const dimensions = [{ id: 'daily', indicators: [{ id: 'aloud' }] }] as const;
const head = { id: 'reading', version: '1.0.0', source: { title: 'Reading', language: 'en' }, dimensions } as const;
const levels = [{ id: 'no' }, { id: 'yes' }] as const;
const ordinal = { ...head, scale: { kind: 'ordinal', id: 'seen', levels, favourable: 'yes' } } as const;
const sorted = { ...head, scale: { kind: 'classification', id: 'sorted', levels } } as const;

test('a report takes levels that have an order', () => {
  expectTypeOf(report(ordinal, tally, { minimum: 5 })).toEqualTypeOf<Report>();
  // @ts-expect-error TS2345: classes have no order
  report(sorted, tally, { minimum: 5 });
  // @ts-expect-error TS2379: it may have a classification
  report(loaded, tally, { minimum: 5 });
  // @ts-expect-error TS2345: one of its scales is a classification
  report({ ...ordinal, scales: [sorted.scale] }, tally, { minimum: 5 });
});

test('a report says by what small groups are withheld', () => {
  expectTypeOf(report(ordinal, tally, { rule: disclosureRules.noStrict })).toEqualTypeOf<Report>();
  expectTypeOf(report(ordinal, tally, { rule: disclosureRules.noStrict, minimum: 8 })).toEqualTypeOf<Report>();
  // @ts-expect-error TS2345: neither a rule nor a minimum
  report(ordinal, tally, { compare: ['leader', 'teacher'] });
});

test('classes are counted, and nothing is where there is no scale', () => {
  expectTypeOf(startTally(sorted, []).finish()).toEqualTypeOf<Tally>();
  // @ts-expect-error TS2345: the scale is missing
  startTally(head, []);
  // @ts-expect-error TS2345: the scale is missing
  readAnswers(head, {});
});
