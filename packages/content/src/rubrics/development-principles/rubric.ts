import type { Rubric } from '@rubrikk/core';

/**
 * «Prinsipper som skaper utvikling og læring i organisasjonen»: four principles with 25 entries of mixed kind (goals,
 * strategies, values, statements), each classified as a strength, in need of improvement or the next step.
 *
 * The classes have no order, so nothing that needs one, such as a median or a report, takes this rubric.
 * The words stand in the texts, such as `@rubrikk/content/development-principles/nb`.
 */
export const developmentPrinciples = {
  id: 'development-principles',
  version: '1.0.0',
  source: {
    title: 'Prinsipper som skaper utvikling og læring i organisasjonen',
    language: 'nb',
    publisher: 'Kristiansand kommune',
    year: 2019,
    document:
      'Rammeverk for kvalitet i oppvekst og læring (kristiansand.kommune.no), the page on principles, as changed on 6 November 2019',
    rightsHolder: 'Kristiansand kommune',
    licence: 'MIT',
    note: 'Structure, headings, order, the core values, the stem and the names of models are those of the instrument. Every other word is worded by this project, and the licence is of that wording. The page does not say who published it: that is told by where it stands.',
  },
  instructions: ['groundwork', 'own-practice'],
  scale: {
    kind: 'classification',
    id: 'development-classes',
    levels: [{ id: 'strength' }, { id: 'needs-improvement' }, { id: 'next-step' }],
  },
  dimensions: [
    {
      id: 'clear-direction',
      // The principle is the overall goal, which the five goals are parts of.
      principle: true,
      indicators: [
        { id: 'caring-conditions', kind: 'goal' },
        { id: 'secure-identity', kind: 'goal' },
        { id: 'belonging', kind: 'goal' },
        { id: 'active-participants', kind: 'goal' },
        { id: 'no-one-bullied', kind: 'goal' },
      ],
    },
    {
      id: 'focused-effort',
      principle: true,
      indicators: [
        { id: 'systems-theory', kind: 'strategy' },
        { id: 'interdisciplinary-work', kind: 'strategy' },
        { id: 'reflection-tools', kind: 'strategy' },
        { id: 'learning-networks', kind: 'strategy' },
        { id: 'inquiring-practice', kind: 'strategy' },
        { id: 'guidance-system', kind: 'strategy' },
        { id: 'use-of-data', kind: 'strategy' },
        { id: 'learning-leadership', kind: 'strategy' },
      ],
    },
    {
      id: 'values-in-practice',
      principle: true,
      dimensions: [
        {
          id: 'core-values',
          indicators: [
            { id: 'equal-worth', kind: 'value' },
            { id: 'participation', kind: 'value' },
            { id: 'recognition', kind: 'value' },
          ],
        },
        {
          id: 'all-children',
          indicators: [
            { id: 'absolute-worth', stem: 'children' },
            { id: 'willing-when-able', stem: 'children' },
            { id: 'finding-meaning', stem: 'children' },
            { id: 'something-to-give', stem: 'children' },
          ],
        },
      ],
    },
    {
      id: 'learning-community',
      principle: true,
      indicators: [
        { id: 'shared-foundation' },
        { id: 'richer-understanding' },
        { id: 'leading-collaboration' },
        { id: 'joint-reflection' },
        { id: 'best-interests' },
      ],
    },
  ],
} as const satisfies Rubric;
