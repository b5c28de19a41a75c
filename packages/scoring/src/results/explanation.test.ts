import type { OrdinalRubric } from '@rubrikk/core';
import { describe, expect, it } from 'vitest';
import { startTally } from '../tally/start-tally.ts';
import type { Tally } from '../tally/tally.ts';
import { type DimensionFigure, explain } from './explain.ts';
import { explainGap } from './explain-gap.ts';
import { explainPlace } from './explain-place.ts';
import type { Explained } from './explained.ts';
import { explanation } from './explanation.ts';
import { explanationDa } from './explanation-da.ts';
import { explanationEn } from './explanation-en.ts';
import { explanationNb } from './explanation-nb.ts';
import { explanationNn } from './explanation-nn.ts';
import { explanationSv } from './explanation-sv.ts';
import type { ExplanationWords } from './explanation-words.ts';
import { type Figure, figures } from './figures.ts';
import type { PriorityList } from './list-measures.ts';
import { report } from './report.ts';

const rubric: OrdinalRubric = {
  id: 'made-up',
  version: '1.0.0',
  source: { title: 'Made up', language: 'en' },
  scale: { kind: 'ordinal', id: 'steps', levels: [{ id: 'low' }, { id: 'mid' }, { id: 'high' }], favourable: 'mid' },
  dimensions: [{ id: 'd0', indicators: [{ id: 'i0' }, { id: 'i1' }] }],
};

/** A thousand and a half raters on i0: 500 low, 500 mid, 500 high, 30 who don't know; all mid on i1. */
function bigTally(): Tally {
  const builder = startTally(rubric, []);
  builder.add(builder.group([]), [0, 1]);
  const tally = builder.finish();
  return {
    ...tally,
    raters: Float64Array.of(1530),
    counts: Float64Array.of(500, 500, 500, 0, 30, 0, 0, 0, 1530, 0, 0, 0, 0, 0),
  };
}

const made = report(rubric, bigTally(), { minimum: 5, invited: [{ invited: 2000 }] });
const [first, second] = made.results;
const [dimension] = made.dimensions;
if (!first || !second || !dimension) throw new Error('Expected two results and a dimension.');

const languages = [explanationNb, explanationNn, explanationDa, explanationSv, explanationEn];
const all = Object.keys(figures) as Figure[];
const spaces = (text: string) => text.replaceAll(/\s/g, ' ');

describe('explain', () => {
  it('says what a number is made of, and by which method', () => {
    expect(explain(first, 'favourable')).toMatchObject({
      about: 'figure',
      figure: 'favourable',
      unit: null,
      indicator: 'i0',
      status: 'shown',
      value: 1000 / 1500,
      inputs: { counts: [500, 500, 500], n: 1500, answered: 1530, invited: 2000, from: 2, indicators: undefined },
      missing: { 'do-not-know': 30 },
      missingRule: 'exclude',
      method: 'shareAtOrAbove',
      uncertainty: {
        method: 'finite-wilson',
        confidence: 0.95,
        bounds: { low: 0.5, high: 0.75 },
        source: expect.stringMatching(/Cochran \(1977\).*Manski \(1989\)/),
      },
    });
    expect(explain(dimension, 'consensus')).toMatchObject({
      indicator: null,
      inputs: { indicators: 2, n: 1500 },
      source: expect.stringContaining('Tastle & Wierman (2007)'),
      uncertainty: undefined,
    });
    expect(explain(first, 'median')).toMatchObject({ value: 2, inputs: { middle: [2, 2] } });
    expect(explain(first, 'missing')).toMatchObject({ value: 30 });
    expect(explain(first, 'modes')).toMatchObject({ value: [1, 2, 3] });
  });
  it('has every number of a result but those that are others under another name', () => {
    const { status, ...values } = first;
    const labels = ['unit', 'role', 'dimension', 'indicator', 'counts', 'weightedCounts', 'invited', 'missingRule'];
    const named = [...labels, 'isTurned', 'isSplit', 'isAgreed', 'medianLow', 'medianHigh'];
    expect(status).toBe('shown');
    expect(
      Object.keys(values)
        .filter((key) => !named.includes(key))
        .toSorted(),
    ).toEqual(all.toSorted());
  });
  it('gives no number of a suppressed result', () => {
    const hidden = report(rubric, bigTally(), { minimum: 2000 });
    const [result] = hidden.results;
    expect(result && explain(result, 'n')).toEqual({
      about: 'figure',
      figure: 'n',
      unit: null,
      role: null,
      dimension: 'd0',
      indicator: 'i0',
      status: 'suppressed',
      reason: 'too-few',
      minimum: 2000,
    });
  });
  it('refuses what is no number, or none of a dimension', () => {
    const wrong: string = 'score';
    expect(() => explain(first, wrong as Figure)).toThrow(/^Expected one of n, answered, .*; received "score"\.$/);
    const own: Figure = 'leikDispersion';
    expect(() => explain(dimension, own as DimensionFigure)).toThrow(
      'Expected a number of a dimension; received "leikDispersion", which only indicators have.',
    );
  });
});

describe('explanation', () => {
  const say = (figure: Figure, words: ExplanationWords) => spaces(explanation(explain(first, figure), words));

  it('says a share with its uncertainty, who it rests on and who is missing', () => {
    expect(say('favourable', explanationNb)).toBe(
      '67 % har valgt nivå 2 eller høyere. Blant de 2 000 som ble spurt, ligger andelen trolig mellom 65 % og 68 % (95 %-intervall). Uansett hva de mener som ikke har valgt et nivå, er det minst 50 % og høyst 75 % av alle. Tallet bygger på 1 500 som har valgt et nivå; 30 har ikke gjort det (vet ikke 30).',
    );
    expect(say('favourable', explanationNn)).toMatch(
      /^67 % har valt nivå 2 eller høgare\. Blant dei 2 000 som vart spurde/,
    );
    expect(say('favourable', explanationDa)).toMatch(
      /^67 % har valgt niveau 2 eller højere\. Blandt de 2\.000, der blev spurgt/,
    );
    expect(say('favourable', explanationSv)).toMatch(
      /^67 % har valt nivå 2 eller högre\. Bland de 2 000 som tillfrågades/,
    );
    expect(say('favourable', explanationEn)).toMatch(/^67% chose level 2 or higher\. Among the 2,000 who were invited/);
  });
  it('writes measures with the decimal sign of the language', () => {
    // Spread evenly over three levels: a third is in the middle, two thirds are one of two steps off.
    const value = 1 + (2 / 3) * Math.log2(1 / 2);
    expect(value.toFixed(2)).toBe('0.33');
    for (const words of languages) expect(say('consensus', words)).toContain(words.language === 'en' ? '0.33' : '0,33');
    for (const words of languages) expect(say('agreement', words)).toContain('−1');
  });
  it('tells a middle between two levels, and several modes', () => {
    const builder = startTally(rubric, []);
    for (const code of [0, 0, 1, 1]) builder.add(builder.group([]), [code, code]);
    const [even] = report(rubric, builder.finish(), { minimum: 1 }).results;
    if (!even) throw new Error('Expected a result.');
    expect(explanation(explain(even, 'median'), explanationSv)).toBe(
      'Medianen ligger mellan nivå 1 och nivå 2: hälften har valt nivå 1 eller lägre, och hälften nivå 2 eller högre. Siffran bygger på 4 som har valt en nivå.',
    );
    expect(explanation(explain(even, 'modes'), explanationDa)).toBe(
      'Flest har valgt niveau 1 og niveau 2, lige mange på hvert. Tallet bygger på 4, der har valgt et niveau.',
    );
    // Without a number of those invited: Wilson's, and no bounds.
    expect(explain(even, 'favourable')).toMatchObject({
      uncertainty: { method: 'wilson', source: expect.stringMatching(/^Wilson \(1927\)[^;]*\.$/) },
    });
    expect(spaces(explanation(explain(even, 'favourable'), explanationNn))).toMatch(
      /^50 % har valt nivå 2 eller høgare\. Andelen ligg truleg mellom 15 % og 85 % \(95 %-intervall\)\. Talet byggjer på 4/,
    );
    expect(explanation(explain(even, 'responseRate'), explanationEn)).toBe('These answers give no such number.');
  });
  it('says of a dimension that its indicators count the same', () => {
    expect(spaces(explanation(explain(dimension, 'median'), explanationDa))).toContain(
      'Tallet bygger på 2 indikatorer, der tæller ens, hver med mindst 1.500, der har valgt et niveau; vurderinger uden niveau: 30 (ved ikke 30).',
    );
    expect(spaces(explanation(explain(dimension, 'n'), explanationEn))).toBe(
      'It rests on 2 indicators that count the same, each with at least 1,500 who chose a level; ratings without a level: 30 (don’t know 30).',
    );
    const explained = explain(dimension, 'n');
    if (explained.status !== 'shown') throw new Error('Expected a shown result.');
    const alone = { ...explained, inputs: { ...explained.inputs, indicators: 1 } };
    expect(spaces(explanation(alone, explanationSv))).toBe('1 500 har valt en nivå.');
  });
  it('says what a rule did, that levels were turned, and that answers are weighted', () => {
    const explained = explain(first, 'median');
    if (explained.status !== 'shown') throw new Error('Expected a shown result.');
    const { inputs } = explained;
    const told = explanation(
      {
        ...explained,
        missingRule: 'half-of-dimension',
        setAside: 12,
        isTurned: true,
        inputs: { ...inputs, weightedCounts: [1, 1, 1] },
      },
      explanationEn,
    );
    expect(told).toMatch(
      /\. Where somebody rated fewer than half of a dimension’s indicators, the ratings are left out \(12\)\. Answers are weighted\. A statement is worded in reverse, and its levels are turned round\.$/,
    );
  });
  it('explains gaps and places', () => {
    const roles = ['leder', 'lærer'] as const;
    const gap = {
      unit: null,
      indicator: 'i0',
      roles,
      status: 'shown',
      higher: 0.5,
      equal: 0.3,
      lower: 0.2,
      cliffsDelta: 0.3,
    } as const;
    expect(spaces(explanation(explainGap(gap), explanationNb))).toBe(
      'Av alle par av leder og lærer ligger leder høyest i 50 %, lærer høyest i 20 %, og i 30 % er de på samme nivå.',
    );
    const hidden = {
      unit: null,
      indicator: 'i0',
      roles,
      status: 'suppressed',
      reason: 'withheld',
      minimum: 5,
    } as const;
    expect(explanation(explainGap(hidden), explanationSv)).toBe('Visas inte, för att ingen ska kunna kännas igen.');
    const place = { indicator: 'i0', rank: 1, value: 0.416, stability: undefined };
    expect(explanation(explainPlace('disagreement', place), explanationNn)).toBe(
      'Plass 1 når kjenneteikna blir rangerte etter semje, med den lågaste først: 0,42.',
    );
    expect(spaces(explanation(explainPlace('strengths', { ...place, stability: 0.9 }), explanationDa))).toBe(
      'Plads 1, når indikatorerne rangeres efter andelen, der har valgt et godt niveau: 42 %. I 90 % af tilfældige udtræk fra de samme svar er indikatoren blandt de fem første.',
    );
  });

  const lists: readonly PriorityList[] = ['strengths', 'mustChange', 'disagreement', 'blindSpots', 'belowTarget'];
  const reasons = ['too-few', 'would-reveal', 'unanimous', 'extreme-share', 'dominated', 'withheld'] as const;
  const everything: readonly Explained[] = [
    ...all.map((figure) => explain(first, figure)),
    ...all.map((figure) => explain(second, figure)),
    ...lists.map((list) => explainPlace(list, { indicator: 'i0', rank: 1, value: 0.5, stability: 0.5 })),
    ...reasons.map((reason) =>
      explainGap({ unit: null, indicator: 'i0', roles: ['a', 'b'], status: 'suppressed', reason, minimum: 5 }),
    ),
  ];
  it.each(languages)('leaves no place open, in $language', (words) => {
    for (const explained of everything) {
      const told = explanation(explained, words);
      expect(told).not.toMatch(/[{}]|undefined|NaN|null|\.\.| {2}/);
      expect(told).toMatch(/^\S.*\.$/);
    }
  });
  it.each(languages)('has the same places in $language as in English', (words) => {
    const placesIn = (part: unknown): unknown => {
      if (typeof part === 'string') return [...new Set(part.match(/\{\w+\}/g))].toSorted();
      return Object.fromEntries(Object.entries(part as object).map(([key, inner]) => [key, placesIn(inner)]));
    };
    expect(placesIn(words)).toEqual(placesIn(explanationEn));
  });
  it('is in five languages, each with a locale of its own that the platform has', () => {
    expect(languages.map(({ language }) => language)).toEqual(['nb', 'nn', 'da', 'sv', 'en']);
    for (const { locale, language } of languages) {
      expect(new Intl.NumberFormat(locale).resolvedOptions().locale.replace('no', 'nb')).toContain(language);
    }
  });
});
