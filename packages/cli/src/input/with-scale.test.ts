import { library } from '@rubrikk/content/library';
import type { Rubric, RubricText } from '@rubrikk/core';
import { describe, expect, it } from 'vitest';
import { problemsOf } from '../result.ts';
import { sampleRubric } from '../testing/sample-document.ts';
import { withScale } from './with-scale.ts';

const sample = sampleRubric([1]);
const { scale, ...rest } = sample.rubric;
const unscaled: Rubric = rest;
const texts: readonly RubricText[] = sample.texts.map((text) => ({ ...text, levels: {} }));
const told = (...given: Parameters<typeof withScale>) => problemsOf(withScale(...given)).map(({ message }) => message);

describe('withScale', () => {
  it('leaves what asks for none as it is', () => {
    const document = { rubric: unscaled, texts };
    expect(withScale(document, undefined)).toEqual({ ok: true, value: document });
  });

  it('gives a text the words of its language, whatever its country', () => {
    const danish = texts.map((text) => ({ ...text, language: 'da-DK' }));
    const { levels, rules } = library['learning-organisation'].texts.da;
    expect(withScale({ rubric: unscaled, texts: danish }, 'practice')).toMatchObject({
      ok: true,
      value: { texts: [{ language: 'da-DK', levels, rules }] },
    });
  });

  it('knows no scale by another name, and asks whether one was meant', () => {
    const known =
      'practice (must-change, can-improve, satisfactory) or plc-stages (before-initiating, initiating, implementing, developing, sustaining)';
    const document = { rubric: unscaled, texts };
    expect(told(document, 'practise')).toEqual([
      `--scale expects ${known}; received "practise". Did you mean practice?`,
    ]);
    expect(told(document, 'development-classes')).toEqual([
      `--scale expects ${known}; received "development-classes".`,
    ]);
  });

  it('gives none to a rubric with one', () => {
    const surplus = `--scale is for a rubric without a scale, and "sample" has "${scale.id}"; leave --scale out.`;
    expect(told(sample, 'practice')).toEqual([surplus]);
    expect(told({ rubric: { ...unscaled, scales: [scale] }, texts }, 'practice')).toEqual([surplus]);
  });

  it('tells of languages that it has no words in', () => {
    const more = [...texts, ...texts.map((text) => ({ ...text, language: 'fi' }))];
    expect(told({ rubric: unscaled, texts: more }, 'practice')).toEqual([
      `The scale "practice" has no words in "fi", which the rubric has a text in. Put a "scale" in the rubric's file instead, and what its levels are called in each text.`,
    ]);
  });
});
