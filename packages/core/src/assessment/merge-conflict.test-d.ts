import { expectTypeOf, test } from 'vitest';
import type { Rubric } from '../rubric/rubric.ts';
import type { MergeConflict } from './merge-conflict.ts';
import type { AssessmentStatus } from './status.ts';

const reading = {
  id: 'reading',
  version: '1.0.0',
  source: { title: 'Reading', language: 'en' },
  scale: { kind: 'ordinal', id: 'seen', levels: [{ id: 'no' }, { id: 'yes' }], favourable: 'yes' },
  dimensions: [{ id: 'daily', indicators: [{ id: 'aloud' }, { id: 'silently' }] }],
} as const satisfies Rubric;

declare const conflict: MergeConflict<typeof reading>;

test('the part says which key and which values there are', () => {
  if (conflict.part === 'ratings') {
    expectTypeOf(conflict.key).toEqualTypeOf<'aloud' | 'silently'>();
    const { value } = conflict.kept;
    if (value !== undefined && 'level' in value) expectTypeOf(value.level).toEqualTypeOf<'no' | 'yes'>();
  }
  if (conflict.part === 'comments') expectTypeOf(conflict.kept.value?.text).toEqualTypeOf<string | undefined>();
});

test('the rule says whether something was lost, or came after a submission', () => {
  if (conflict.rule === 'after-submission') {
    expectTypeOf(conflict.submitted).toEqualTypeOf<AssessmentStatus>();
    expectTypeOf(conflict.part).toEqualTypeOf<'ratings' | 'comments' | 'targets' | 'evidence'>();
    // @ts-expect-error TS2339: nothing was lost
    conflict.lost;
  } else expectTypeOf(conflict.lost.at).toEqualTypeOf<string>();
});

test('of a rubric that was loaded the key is any text', () => {
  expectTypeOf<MergeConflict['key']>().toEqualTypeOf<string>();
});
