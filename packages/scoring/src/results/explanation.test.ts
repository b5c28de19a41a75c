import type { OrdinalRubric } from '@rubrikk/core';
import { describe, expect, it } from 'vitest';
import { responsesFromRows } from '../responses/responses-from-rows.ts';
import { type RuleChoice, tally } from '../responses/tally.ts';
import { startTally } from '../tally/start-tally.ts';
import type { Tally } from '../tally/tally.ts';
import { weighTally } from '../tally/weigh-tally.ts';
import { type DimensionFigure, explain } from './explain.ts';
import type { Explained, ExplainedSide } from './explained.ts';
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
    raters: Uint32Array.of(1530),
    counts: Uint32Array.of(500, 500, 500, 0, 30, 0, 0, 0, 1530, 0, 0, 0, 0, 0),
  };
}

/** The results of both indicators, and of their dimension. */
function made() {
  const { results, dimensions } = report(rubric, bigTally(), { minimum: 5, invited: [{ invited: 2000 }] });
  const [first, second] = results;
  const [dimension] = dimensions;
  if (!first || !second || !dimension) throw new Error('Expected two results and a dimension.');
  return { first, second, dimension };
}

const languages = [explanationNb, explanationNn, explanationDa, explanationSv, explanationEn];
const all = Object.keys(figures) as Figure[];
const spaces = (text: string) => text.replaceAll(/\s/g, ' ');

describe('explain', () => {
  it('says what a number is made of, and by which method', () => {
    const { first, dimension } = made();
    expect(explain(first, 'favourable')).toMatchObject({
      about: 'figure',
      figure: 'favourable',
      unit: null,
      indicator: 'i0',
      status: 'shown',
      value: 1000 / 1500,
      inputs: { from: 2 },
      missing: { 'do-not-know': 30 },
      missingRule: 'exclude',
      method: 'shareAtOrAbove',
      uncertainty: {
        method: 'finite-wilson',
        confidence: 0.95,
        bounds: { low: 0.5, high: 0.75 },
        source:
          'Wilson (1927), Journal of the American Statistical Association 22(158), 209–212, with the correction of Cochran (1977), Sampling Techniques, chapter 3; bounds: Manski (1989), Journal of Human Resources 24(3), 343–360.',
      },
    });
    // A favourable share has a lowest level, and a median a middle; nothing else has either.
    expect(explain(first, 'consensus')).toHaveProperty('inputs', {
      counts: [500, 500, 500],
      weightedCounts: undefined,
      n: 1500,
      effectiveN: 1500,
      answered: 1530,
      invited: 2000,
      indicators: undefined,
      from: undefined,
      middle: undefined,
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
  it('tells weights, and levels that were turned, also of a dimension', () => {
    const { first, dimension } = made();
    expect(first.status === 'shown' && explain({ ...first, weightedCounts: [3, 0, 1] }, 'median')).toMatchObject({
      inputs: { counts: [500, 500, 500], weightedCounts: [3, 0, 1] },
    });
    expect([[], ['i1']].map((turned) => explain({ ...dimension, turned } as typeof dimension, 'median'))).toMatchObject(
      [{ isTurned: false }, { isTurned: true }],
    );
  });
  it('has no value, no middle and no uncertainty of what nobody rated', () => {
    const builder = startTally(rubric, []);
    for (let rater = 0; rater < 5; rater += 1) builder.add(builder.group([]), [6, 6]);
    const [none] = report(rubric, builder.finish(), { minimum: 5 }).results;
    if (!none) throw new Error('Expected a result.');
    const empty = { status: 'shown', value: undefined, inputs: { from: undefined, middle: undefined } };
    expect(explain(none, 'favourable')).toMatchObject({ ...empty, uncertainty: undefined });
    expect(explain(none, 'median')).toMatchObject(empty);
    for (const figure of ['favourable', 'median', 'modes'] as const) {
      expect(explanation(explain(none, figure), explanationEn)).toBe(
        'These answers give no such number. It rests on 0 who chose a level; 5 did not (not answered 5).',
      );
    }
  });
  it('has every number of a result but those that are others under another name', () => {
    const { first } = made();
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
      network: null,
      dimension: 'd0',
      indicator: 'i0',
      status: 'suppressed',
      reason: 'withheld',
      minimum: 2000,
    });
  });
  it('names the network that a number is of, shown or withheld', () => {
    const organisation = {
      id: 'coast',
      units: [{ id: 'north', kind: 'school' as const }],
      networks: [{ id: 'readers', name: 'Lesere', units: ['north'] }],
    };
    const builder = startTally(rubric, ['unit']);
    for (const codes of [
      [0, 1],
      [1, 1],
      [2, 1],
      [2, 2],
      [2, 3],
    ])
      builder.add(builder.group(['north']), codes);
    const toldOf = (minimum: number) => {
      const { networks } = report(rubric, builder.finish(), { minimum, organisation });
      const [network] = networks;
      const [result] = network?.results ?? [];
      const [dimension] = network?.dimensions ?? [];
      if (!result || !dimension) throw new Error('Expected results of the network.');
      return [explain(result, 'modes'), explain(dimension, 'answered')] as const;
    };
    const [modes, answered] = toldOf(5);
    expect([modes, answered]).toMatchObject([
      { network: 'readers', unit: null, role: null, indicator: 'i0', value: [3] },
      { network: 'readers', indicator: null, value: 5 },
    ]);
    const named = { ...answered, network: 'Lesere' };
    expect(languages.map((words) => spaces(explanation(named, words)))).toEqual([
      '5 har svart, med eller uten å velge et nivå. Det gjelder nettverket Lesere.',
      '5 har svart, med eller utan å velje eit nivå. Det gjeld nettverket Lesere.',
      '5 har svaret, med eller uden at vælge et niveau. Det gælder netværket Lesere.',
      '5 har svarat, med eller utan att välja en nivå. Det gäller nätverket Lesere.',
      '5 answered, with or without a level. This is about the network Lesere.',
    ]);
    const [hidden] = toldOf(6);
    expect(hidden).toMatchObject({ network: 'readers', status: 'suppressed' });
    expect(explanation(hidden, explanationEn)).toBe(
      'Not shown, so that nobody can be recognised. This is about the network readers.',
    );
    expect(explain(made().first, 'n')).toMatchObject({ network: null });
  });
  it('refuses what is no number, or none of a dimension', () => {
    const { first, dimension } = made();
    const wrong: string = 'score';
    expect(() => explain(first, wrong as Figure)).toThrow(/^Expected one of n, answered, .*; received "score"\.$/);
    const own: Figure = 'leikDispersion';
    expect(() => explain(dimension, own as DimensionFigure)).toThrow(
      'Expected a number of a dimension; received "leikDispersion", which only indicators have.',
    );
  });
});

describe('explanation', () => {
  const say = (figure: Figure, words: ExplanationWords) => spaces(explanation(explain(made().first, figure), words));

  it('says a share with its uncertainty, who it rests on and who is missing', () => {
    expect(say('favourable', explanationNb)).toBe(
      '67 % har valgt nivå 2 eller høyere. Blant de 2 000 som ble spurt, ligger andelen trolig mellom 65 % og 68 % (95 %-intervall). Uansett hva de mener som ikke har valgt et nivå, er det minst 50 % og høyst 75 % av alle. Tallet bygger på 1 500 som har valgt et nivå; 30 har ikke gjort det (vet ikke 30).',
    );
    expect(say('favourable', explanationNn)).toBe(
      '67 % har valt nivå 2 eller høgare. Blant dei 2 000 som vart spurde, ligg andelen truleg mellom 65 % og 68 % (95 %-intervall). Same kva dei meiner som ikkje har valt eit nivå, er det minst 50 % og høgst 75 % av alle. Talet byggjer på 1 500 som har valt eit nivå; 30 har ikkje gjort det (veit ikkje 30).',
    );
    expect(say('favourable', explanationDa)).toBe(
      '67 % har valgt niveau 2 eller højere. Blandt de 2.000, der blev spurgt, ligger andelen sandsynligvis mellem 65 % og 68 % (95 %-interval). Uanset hvad de mener, som ikke har valgt et niveau, er det mindst 50 % og højst 75 % af alle. Tallet bygger på 1.500, der har valgt et niveau; 30 har ikke gjort det (ved ikke 30).',
    );
    expect(say('favourable', explanationSv)).toBe(
      '67 % har valt nivå 2 eller högre. Bland de 2 000 som tillfrågades ligger andelen troligen mellan 65 % och 68 % (95 %-intervall). Oavsett vad de tycker som inte har valt någon nivå är det minst 50 % och högst 75 % av alla. Siffran bygger på 1 500 som har valt en nivå; 30 har inte gjort det (vet ej 30).',
    );
    expect(say('favourable', explanationEn)).toBe(
      '67% chose level 2 or higher. Among the 2,000 who were invited, the share is likely between 65% and 68% (95% interval). Whatever those who gave no level think, it is at least 50% and at most 75% of everyone. It rests on 1,500 who chose a level; 30 did not (don’t know 30).',
    );
  });

  it.each([
    [explanationNb, 'De som svarte at det ikke er aktuelt, er holdt utenfor.'],
    [explanationNn, 'Dei som svarte at det ikkje er aktuelt, er haldne utanfor.'],
    [explanationDa, 'De, der svarede, at det ikke er relevant, er holdt udenfor.'],
    [explanationSv, 'De som svarade att det inte är relevant räknas inte med.'],
    [explanationEn, 'Those who answered that it does not apply are left out.'],
  ])('says whom the interval of those asked leaves out ($0.language)', (words, leftOut) => {
    const builder = startTally(rubric, []);
    for (const code of [0, 1, 2, 2]) builder.add(builder.group([]), [code, code]);
    builder.add(builder.group([]), [3, 1]);
    const [one, other] = report(rubric, builder.finish(), { minimum: 1, invited: [{ invited: 8 }] }).results;
    if (!one || !other) throw new Error('Expected two results.');
    expect(explanation(explain(one, 'favourable'), words)).toContain(` ${leftOut} `);
    expect(explanation(explain(other, 'favourable'), words)).not.toContain(leftOut);
  });

  it('says of weighted answers an interval, and nothing of everyone', () => {
    const builder = startTally(rubric, []);
    for (const code of [0, 1, 2, 2]) builder.add(builder.group([]), [code, code]);
    builder.add(builder.group([]), [3, 1]);
    const weighed = weighTally(builder.finish(), () => 2);
    const [one, other] = report(rubric, weighed, { minimum: 1, invited: [{ invited: 8 }] }).results;
    if (!one || !other) throw new Error('Expected two results.');
    // Wilson's of 3/4 of 4 × 6/3 = 8 raters, as 4 of the 7 to whom it applies chose: 0.669 ± 0.260.
    expect(explanation(explain(one, 'favourable'), explanationEn)).toBe(
      '75% chose level 2 or higher. Among the 8 who were invited, the share is likely between 41% and 93% (95% interval). Those who answered that it does not apply are left out. It rests on 4 who chose a level; 1 did not (not applicable 1). Answers are weighted.',
    );
    // Wilson's of 4/5 of 5 × 7/3 raters, as 5 of 8 chose: 0.726 ± 0.212.
    expect(explanation(explain(other, 'favourable'), explanationEn)).toBe(
      '80% chose level 2 or higher. Among the 8 who were invited, the share is likely between 51% and 94% (95% interval). It rests on 5 who chose a level. Answers are weighted.',
    );
  });

  it('says the confidence that an interval has', () => {
    const explained = explain(made().first, 'favourable');
    if (explained.status !== 'shown' || !explained.uncertainty) throw new Error('Expected an interval.');
    const { uncertainty } = explained;
    const narrow = { ...explained, uncertainty: { ...uncertainty, confidence: 0.9 } };
    const texts = languages.map((words) => spaces(explanation(narrow, words)));
    const written = ['(90 %-intervall)', '(90 %-intervall)', '(90 %-interval)', '(90 %-intervall)', '(90% interval)'];
    expect(texts.map((text) => /\(90[^)]*\)/.exec(text)?.[0])).toEqual(written);
    const sampled = explanation({ ...narrow, uncertainty: { ...narrow.uncertainty, method: 'wilson' } }, explanationEn);
    expect(sampled).toContain('(90% interval)');
  });

  /** Each number of i0 as Norwegian writes it, and whether its sentence says itself who it rests on. */
  const written: Readonly<Record<Exclude<Figure, 'favourable'>, readonly [value: string, isAlone?: true]>> = {
    n: ['1 500', true],
    answered: ['1 530', true],
    responseRate: ['77 %', true], // 1530 / 2000
    missing: ['30'],
    setAside: ['0', true],
    anchored: ['0', true],
    effectiveN: ['1 500,00'],
    shares: ['33 %, 33 % og 33 %'],
    modes: ['nivå 1, nivå 2 og nivå 3'],
    median: ['nivå 2'],
    interpolatedMedian: ['2,00'],
    consensus: ['0,33'], // as below
    agreement: ['0,00'],
    polarisation: ['0,50'],
    leikDispersion: ['0,67'], // the shares up to levels 1 and 2 are a third off 0 and 1: 2 (1/3 + 1/3) / 2
    withinGroupAgreement: ['0,00'], // 1 − (1000 / 1499) / (2 / 3) is a hair below 0
    averageDeviation: ['0,67'], // a step for two of three
  };
  /** The same in another language. */
  const writings: Readonly<Record<string, (norwegian: string) => string>> = {
    nb: (value) => value,
    nn: (value) => value,
    da: (value) => value.replaceAll('nivå', 'niveau').replace(/(\d) (?=\d)/, '$1.'),
    sv: (value) => value.replace(' og ', ' och '),
    en: (value) =>
      value
        .replace(/,(?=\d)/, '.')
        .replace(/(\d) (?=\d)/, '$1,')
        .replaceAll(' %', '%')
        .replaceAll('nivå', 'level')
        .replace(' og ', ' and '),
  };
  const bases: Readonly<Record<string, string>> = {
    nb: ' Tallet bygger på 1 500 som har valgt et nivå; 30 har ikke gjort det (vet ikke 30).',
    nn: ' Talet byggjer på 1 500 som har valt eit nivå; 30 har ikkje gjort det (veit ikkje 30).',
    da: ' Tallet bygger på 1.500, der har valgt et niveau; 30 har ikke gjort det (ved ikke 30).',
    sv: ' Siffran bygger på 1 500 som har valt en nivå; 30 har inte gjort det (vet ej 30).',
    en: ' It rests on 1,500 who chose a level; 30 did not (don’t know 30).',
  };
  it.each(languages)('says every number as it is written in $language, and who it rests on', (words) => {
    const { language, figures: sentences, severalModes } = words;
    const inLanguage = writings[language] as (norwegian: string) => string;
    const told = Object.entries(written).map(([name, [value, isAlone]]) => {
      const sentence = name === 'modes' ? severalModes : sentences[name as Figure];
      const filled = sentence
        .replace('{value}', inLanguage(value))
        .replace('{answered}', inLanguage('1 530'))
        .replace('{invited}', inLanguage('2 000'));
      return [name, `${filled}${isAlone ? '' : bases[language]}`];
    });
    expect(all.filter((name) => name in written).map((name) => [name, say(name, words)])).toEqual(told);
    expect(told).toHaveLength(all.length - 1);
  });
  it('tells one mode from several, and several kinds of missing', () => {
    const { second } = made();
    expect(spaces(explanation(explain(second, 'modes'), explanationNb))).toBe(
      'Flest har valgt nivå 2. Tallet bygger på 1 530 som har valgt et nivå.',
    );
    const builder = startTally(rubric, []);
    for (const code of [0, 3, 3, 6]) builder.add(builder.group([]), [code, code]);
    const [few] = report(rubric, builder.finish(), { minimum: 1 }).results;
    if (!few) throw new Error('Expected a result.');
    expect(explanation(explain(few, 'missing'), explanationSv)).toBe(
      'Svar utan nivå: 3. Siffran bygger på 1 som har valt en nivå; 3 har inte gjort det (ej relevant 2, ej besvarad 1).',
    );
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
      uncertainty: {
        method: 'wilson',
        source: 'Wilson (1927), Journal of the American Statistical Association 22(158), 209–212.',
      },
    });
    expect(spaces(explanation(explain(even, 'favourable'), explanationNn))).toMatch(
      /^50 % har valt nivå 2 eller høgare\. Andelen ligg truleg mellom 15 % og 85 % \(95 %-intervall\)\. Talet byggjer på 4/,
    );
    expect(explanation(explain(even, 'responseRate'), explanationEn)).toBe('These answers give no such number.');
  });
  it('says of a dimension that its indicators count the same', () => {
    const { dimension } = made();
    expect(spaces(explanation(explain(dimension, 'median'), explanationDa))).toContain(
      'Tallet bygger på 2 indikatorer, der tæller lige meget, hver med mindst 1.500, der har valgt et niveau; vurderinger uden niveau: 30 (ved ikke 30).',
    );
    expect(spaces(explanation(explain(dimension, 'n'), explanationEn))).toBe(
      'It rests on 2 indicators that count the same, each with at least 1,500 who chose a level; ratings without a level: 30 (don’t know 30).',
    );
    // The mean shares are 1/6 2/3 1/6: two sixths are a step of two off the mean.
    expect((1 + (2 / 6) * Math.log2(1 / 2)).toFixed(2)).toBe('0.67');
    expect(spaces(explanation(explain(dimension, 'consensus'), explanationEn))).toBe(
      'The consensus is 0.67, from 0 (half on the lowest level, half on the highest) to 1 (all on the same level). It rests on 2 indicators that count the same, each with at least 1,500 who chose a level; ratings without a level: 30 (don’t know 30).',
    );
    const explained = explain(dimension, 'n');
    if (explained.status !== 'shown') throw new Error('Expected a shown result.');
    expect(spaces(explanation({ ...explained, missingRule: 'whole-raters', setAside: 7 }, explanationEn))).toBe(
      'It rests on 2 indicators that count the same, each with at least 1,500 ratings that count; ratings without a level: 30 (don’t know 30). Only those who rated every indicator count; ratings left out: 7.',
    );
    const alone = { ...explained, inputs: { ...explained.inputs, indicators: 1 } };
    expect(spaces(explanation(alone, explanationSv))).toBe('1 500 har valt en nivå.');
  });
  it('says what a rule did, that levels were turned, and that answers are weighted', () => {
    const explained = explain(made().first, 'median');
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
  describe('under a rule for missing ratings', () => {
    // Of 60 raters 42 chose mid on i0, 9 said that it doesn't apply and 9 that they don't know; 12 of the 42 chose mid on i1
    // too, which the others left open.
    const rows = Array.from({ length: 60 }, (_, rater) => ({
      rater: `r${rater}`,
      unit: 'north',
      round: 'individual',
      i0: rater < 42 ? 2 : rater < 51 ? 'not-applicable' : 'do-not-know',
      ...(rater < 12 && { i1: 2 }),
    }));
    const ruled = (rule: RuleChoice, invited = 80) => {
      const read = responsesFromRows(rubric, rows);
      if (!read.ok) throw new Error(read.issues[0]?.message);
      const counted = tally(read.value, { round: 'individual', by: [], ...rule });
      const { results, dimensions } = report(rubric, counted, { minimum: 5, invited: [{ invited }] });
      const [first, second] = results;
      const [dimension] = dimensions;
      if (!first || !second || !dimension) throw new Error('Expected two results and a dimension.');
      return { first, second, dimension };
    };
    const inAll = (explained: Explained) => languages.map((words) => spaces(explanation(explained, words)));

    it('says how many of those whom it rests on are counted at the target', () => {
      const { first, second, dimension } = ruled({ rule: 'not-applicable-at-target', targets: { i0: 'high' } });
      const basis = [
        'Tallet bygger på 51: 42 har valgt et nivå, og 9 har svart at det ikke er aktuelt og er regnet som om de hadde valgt målnivået; 9 har ikke gjort noen av delene (vet ikke 9).',
        'Talet byggjer på 51: 42 har valt eit nivå, og 9 har svart at det ikkje er aktuelt og er rekna som om dei hadde valt målnivået; 9 har ikkje gjort nokon av delane (veit ikkje 9).',
        'Tallet bygger på 51: 42 har valgt et niveau, og 9 har svaret, at det ikke er relevant, og er regnet, som om de havde valgt målniveauet; 9 har ikke gjort nogen af delene (ved ikke 9).',
        'Siffran bygger på 51: 42 har valt en nivå, och 9 har svarat att det inte är relevant och räknas som om de hade valt målnivån; 9 har inte gjort någotdera (vet ej 9).',
        'It rests on 51: 42 chose a level, and 9 answered that it does not apply and count as if they had chosen the target level; 9 did neither (don’t know 9).',
      ];
      expect(inAll(explain(first, 'n'))).toEqual(basis);
      for (const [at, told] of inAll(explain(first, 'median')).entries()) {
        expect(told.endsWith(`. ${basis[at]}`)).toBe(true);
      }
      // Nothing of i1 is at a target, as it has none.
      expect(explanation(explain(second, 'n'), explanationEn)).toBe('12 chose a level.');
      expect(inAll(explain(dimension, 'n'))).toEqual([
        'Tallet bygger på 2 kjennetegn som teller likt, hvert med minst 12 vurderinger som er regnet med; vurderinger uten nivå: 57 (vet ikke 9, ikke besvart 48). 9 svar om at det ikke er aktuelt, er regnet som målnivået.',
        'Talet byggjer på 2 kjenneteikn som tel likt, kvart med minst 12 vurderingar som er rekna med; vurderingar utan nivå: 57 (veit ikkje 9, ikkje svart på 48). 9 svar om at det ikkje er aktuelt, er rekna som målnivået.',
        'Tallet bygger på 2 indikatorer, der tæller lige meget, hver med mindst 12 vurderinger, der er regnet med; vurderinger uden niveau: 57 (ved ikke 9, ikke besvaret 48). 9 svar om, at det ikke er relevant, er regnet som målniveauet.',
        'Siffran bygger på 2 indikatorer som räknas lika, var och en med minst 12 medräknade bedömningar; bedömningar utan nivå: 57 (vet ej 9, ej besvarad 48). 9 svar om att det inte är relevant räknas som målnivån.',
        'It rests on 2 indicators that count the same, each with at least 12 ratings that count; ratings without a level: 57 (don’t know 9, not answered 48). Answers that it does not apply count as if they were at the target (9).',
      ]);
    });

    it('says how many of those who chose a level are left out', () => {
      const { first, dimension } = ruled({ rule: 'whole-raters' });
      const basis = [
        'Tallet bygger på 12 av de 42 som har valgt et nivå; 18 har ikke gjort det (ikke aktuelt 9, vet ikke 9). Bare de som har vurdert alle kjennetegnene, er med; vurderinger som ikke er regnet med: 30.',
        'Talet byggjer på 12 av dei 42 som har valt eit nivå; 18 har ikkje gjort det (ikkje aktuelt 9, veit ikkje 9). Berre dei som har vurdert alle kjenneteikna, er med; vurderingar som ikkje er rekna med: 30.',
        'Tallet bygger på 12 af de 42, der har valgt et niveau; 18 har ikke gjort det (ikke relevant 9, ved ikke 9). Kun de, der har vurderet alle indikatorer, er med; vurderinger, der ikke er regnet med: 30.',
        'Siffran bygger på 12 av de 42 som har valt en nivå; 18 har inte gjort det (ej relevant 9, vet ej 9). Bara de som har bedömt alla indikatorer är med; bedömningar som inte räknas: 30.',
        'It rests on 12 of the 42 who chose a level; 18 did not (not applicable 9, don’t know 9). Only those who rated every indicator count; ratings left out: 30.',
      ];
      expect(inAll(explain(first, 'n'))).toEqual(basis);
      for (const [at, told] of inAll(explain(first, 'consensus')).entries()) {
        expect(told.endsWith(`. ${basis[at]}`)).toBe(true);
      }
      expect(explanation(explain(dimension, 'n'), explanationEn)).toBe(
        'It rests on 2 indicators that count the same, each with at least 12 ratings that count; ratings without a level: 66 (not applicable 9, don’t know 9, not answered 48). Only those who rated every indicator count; ratings left out: 30.',
      );
      // 12 of the 71 whom it may concern are counted, all on a favourable level: 12 / 71 is 17 %.
      const bounds = [
        ' Uansett hva de mener som ikke har valgt et nivå eller ikke er regnet med, er det minst 17 % og høyst 100 % av alle. ',
        ' Same kva dei meiner som ikkje har valt eit nivå eller ikkje er rekna med, er det minst 17 % og høgst 100 % av alle. ',
        ' Uanset hvad de mener, som ikke har valgt et niveau eller ikke er regnet med, er det mindst 17 % og højst 100 % af alle. ',
        ' Oavsett vad de tycker som inte har valt någon nivå eller inte räknas med är det minst 17 % och högst 100 % av alla. ',
        ' Whatever those think who gave no level or do not count, it is at least 17% and at most 100% of everyone. ',
      ];
      for (const [at, told] of inAll(explain(first, 'favourable')).entries()) expect(told).toContain(bounds[at]);
    });

    it('says no more than who chose a level where the rule leaves nobody out', () => {
      // Who rated i0 has rated half of the two indicators.
      const { first, dimension } = ruled({ rule: 'half-of-dimension' });
      expect(explanation(explain(first, 'n'), explanationEn)).toBe('42 chose a level.');
      expect(explanation(explain(dimension, 'n'), explanationEn)).toMatch(
        /^It rests on 2 indicators that count the same, each with at least 12 who chose a level; .* the ratings are left out \(0\)\.$/,
      );
      const left = explain(first, 'n');
      if (left.status !== 'shown') throw new Error('Expected a shown result.');
      expect(explanation({ ...left, setAside: 5 }, explanationEn)).toBe(
        'It rests on 42 of the 47 who chose a level; 18 did not (not applicable 9, don’t know 9). Where somebody rated fewer than half of a dimension’s indicators, the ratings are left out (5).',
      );
    });
  });
  const lists: readonly PriorityList[] = ['strengths', 'mustChange', 'disagreement', 'blindSpots', 'belowTarget'];
  const reasons = ['too-few', 'would-reveal', 'unanimous', 'extreme-share', 'dominated', 'withheld'] as const;
  const about = { about: 'gap', unit: null, indicator: 'i0', roles: ['a', 'b'] } as const;
  const sideOf = (role: string | null): ExplainedSide => {
    const explained = explain(made().first, 'n');
    if (explained.status !== 'shown') throw new Error('Expected a shown result.');
    const { inputs, missing, missingRule, setAside, anchored } = explained;
    return { role, ...inputs, missing, missingRule, setAside, anchored, isTurned: true };
  };
  const placeIn = (list: PriorityList, stability: number | undefined): Explained => ({
    ...{ about: 'place', list, unit: null, indicator: 'i0', rank: 1, value: 0.5, stability, method: '', source: '' },
    sides: list === 'blindSpots' ? [sideOf('a'), sideOf('b')] : [sideOf(null)],
  });
  const everything = (): readonly Explained[] => [
    ...all.map((figure) => explain(made().first, figure)),
    ...all.map((figure) => explain(made().second, figure)),
    ...lists.flatMap((list) => [placeIn(list, undefined), placeIn(list, 0.5)]),
    ...reasons.map((reason) => ({ ...about, status: 'suppressed' as const, reason, minimum: 5 })),
    ...[undefined, { method: 'cliffsDeltaInterval' as const, confidence: 0.95, low: -0.1, high: 0.5, source: '' }].map(
      (uncertainty) => ({
        ...about,
        ...{ status: 'shown' as const, higher: 0.5, equal: 0.3, lower: 0.2, cliffsDelta: 0.3 },
        ...{ sides: [sideOf('a'), sideOf('b')] as const, method: 'pairShares', source: '', uncertainty },
      }),
    ),
  ];
  it.each(languages)('leaves no place open, in $language', (words) => {
    for (const explained of everything()) {
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
