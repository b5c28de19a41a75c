import type { Tool } from '@rubrikk/core';

/**
 * «SMART-mål»: a sheet for one goal. Its cells are the parts that `smartGaps` of `@rubrikk/core` looks for, and their
 * questions the fields of a goal, so that what is missing can be told in words.
 *
 * The words stand in the texts, such as `@rubrikk/content/tools/smart-goals/nb`.
 */
export const smartGoals = {
  kind: 'grid',
  id: 'smart-goals',
  version: '1.0.0',
  source: {
    title: 'SMART-mål',
    language: 'da',
    document:
      'The Professional Learning Communities at Work™: Fokus på resultater (del 1), whose indicator and stages speak of SMART goals',
    licence: 'MIT',
    note: 'The sheet names SMART goals and does not spell the letters out. The parts and fields are those of a goal in @rubrikk/core, and every question is worded by this project; the licence is of that wording.',
  },
  cells: [
    { id: 'specific', prompts: ['what', 'owner'] },
    { id: 'measurable', prompts: ['measure', 'baseline', 'target'] },
    { id: 'attainable', prompts: ['attainable'] },
    { id: 'relevant', prompts: ['priority', 'parent', 'indicators', 'reason'] },
    { id: 'time-bound', prompts: ['due'] },
  ],
} as const satisfies Tool;
