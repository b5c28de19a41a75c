import { describe, expect, it } from 'vitest';
import type { ComparisonSide } from '../comparisons/comparison-side.ts';
import { gapToTarget, type Target, type TargetGapOptions } from '../comparisons/gap-to-target.ts';
import type { Protected } from '../disclosure/protected.ts';
import { comparisonEn } from './comparison-en.ts';
import { comparisonNb } from './comparison-nb.ts';
import { told, toldInAll } from './told-in-all.test-data.ts';

const none = { 'not-applicable': 0, 'do-not-know': 0, declined: 0, skipped: 0 };
/** Seven of ten are below level 3: two of them two steps, five of them one. */
const side = { status: 'shown', counts: [2, 5, 2, 1], missing: { ...none, 'do-not-know': 1, skipped: 2 } } as const;

const gapOf = (options: TargetGapOptions = {}, of: Target['of'] = 'school', one: Protected<ComparisonSide> = side) =>
  ({ about: 'target', gap: gapToTarget(one, { level: 3, of }, options) }) as const;

describe('targetSentences', () => {
  it('say who is below, how sure that is, how far they are off, and who it rests on', () => {
    // (2 · 2 + 5 · 1) / 10 steps. Wilson's limits of 7 in 10, z = 1.96: (8.92 ∓ 1.96 √3.06) / 13.84 = 0.397 and 0.892.
    expect(toldInAll(gapOf())).toEqual([
      '70 % har valgt et lavere nivå enn nivå 3, som er skolens målnivå. Andelen ligger trolig mellom 40 % og 89 % (95 %-intervall). I gjennomsnitt mangler det 0,90 nivåer; de som har nådd målnivået eller ligger over det, teller som 0. Tallet bygger på 10 som har valgt et nivå; 3 har ikke gjort det (vet ikke 1, ikke besvart 2).',
      '70 % har valt eit lågare nivå enn nivå 3, som er målnivået til skulen. Andelen ligg truleg mellom 40 % og 89 % (95 %-intervall). I gjennomsnitt manglar det 0,90 nivå; dei som har nådd målnivået eller ligg over det, tel som 0. Talet byggjer på 10 som har valt eit nivå; 3 har ikkje gjort det (veit ikkje 1, ikkje svart på 2).',
      '70 % har valgt et lavere niveau end niveau 3, som er skolens målniveau. Andelen ligger sandsynligvis mellem 40 % og 89 % (95 %-interval). I gennemsnit mangler der 0,90 niveauer; de, der har nået målniveauet eller ligger over det, tæller som 0. Tallet bygger på 10, der har valgt et niveau; 3 har ikke gjort det (ved ikke 1, ikke besvaret 2).',
      '70 % har valt en lägre nivå än nivå 3, som är skolans målnivå. Andelen ligger troligen mellan 40 % och 89 % (95 %-intervall). I genomsnitt saknas 0,90 nivåer; de som har nått målnivån eller ligger över den räknas som 0. Siffran bygger på 10 som har valt en nivå; 3 har inte gjort det (vet ej 1, ej besvarad 2).',
      '70% chose a lower level than level 3, which is the school’s target. The share is likely between 40% and 89% (95% interval). On average it falls 0.90 levels short; those at the target or above count as 0. It rests on 10 who chose a level; 3 did not (don’t know 1, not answered 2).',
    ]);
  });

  it('say of everyone it concerns what their number allows', () => {
    // 10 of 12 tell as much of all twelve as 10 · 11 / 2 = 55 of a larger number. Wilson's limits of 38.5 in 55, z = 1.645:
    // (39.85 ∓ 1.645 √12.23) / 57.71 = 0.591 and 0.790.
    const everyones = toldInAll(gapOf({ population: 12, confidence: 0.9 })).map((text) => text.split('. ')[1]);
    expect(everyones).toEqual([
      'For alle det gjelder, også dem som ikke har valgt et nivå, ligger andelen trolig mellom 59 % og 79 % (90 %-intervall)',
      'For alle det gjeld, også dei som ikkje har valt eit nivå, ligg andelen truleg mellom 59 % og 79 % (90 %-intervall)',
      'For alle, det gælder, også dem, der ikke har valgt et niveau, ligger andelen sandsynligvis mellem 59 % og 79 % (90 %-interval)',
      'För alla som det gäller, även dem som inte har valt någon nivå, ligger andelen troligen mellan 59 % och 79 % (90 %-intervall)',
      'For everyone it concerns, including those who did not choose a level, the share is likely between 59% and 79% (90% interval)',
    ]);
  });

  it('say that nothing is uncertain where everyone it concerns chose a level', () => {
    const all = gapOf({ population: 10 }, 'school', { ...side, missing: none });
    expect(toldInAll(all).map((text) => text.split('. ')[1])).toEqual([
      'Alle det gjelder, har valgt et nivå, så andelen er nøyaktig',
      'Alle det gjeld, har valt eit nivå, så andelen er nøyaktig',
      'Alle, det gælder, har valgt et niveau, så andelen er nøjagtig',
      'Alla som det gäller har valt en nivå, så andelen är exakt',
      'Everyone it concerns chose a level, so the share is exact',
    ]);
    expect(told(all, comparisonEn)).toMatch(/ It rests on 10 who chose a level\.$/);
  });

  it.each([
    [
      'own',
      [
        'gruppas eget målnivå',
        'målnivået til gruppa sjølv',
        'gruppens eget målniveau',
        'gruppens egen målnivå',
        'the group’s own target',
      ],
    ],
    [
      'owner',
      [
        'skoleeierens målnivå',
        'målnivået til skuleeigaren',
        'forvaltningens målniveau',
        'huvudmannens målnivå',
        'the school owner’s target',
      ],
    ],
  ] as const)('say whose the target is (%s)', (of, named) => {
    const whose = toldInAll(gapOf({}, of)).map(
      (text) => /^[^,]*, (?:som (?:er|är)|which is) ([^.]*)\./.exec(text)?.[1],
    );
    expect(whose).toEqual(named);
  });

  it('write a confidence as it was chosen', () => {
    expect(told(gapOf({ confidence: 0.975 }), comparisonNb)).toContain(' (97,5 %-intervall). ');
    expect(told(gapOf({ confidence: 0.9999 }), comparisonEn)).toContain(' (99.99% interval). ');
  });

  it('say what the rule for missing ratings did', () => {
    const by = (rule: 'half-of-dimension' | 'whole-raters' | 'not-applicable-at-target') => {
      const did = rule === 'not-applicable-at-target' ? { anchored: 1 } : { setAside: 4 };
      const ruled = { ...side, missing: none, rule, ...did };
      return toldInAll({ about: 'target', gap: gapToTarget(ruled, { level: 3, of: 'school' }) });
    };
    // 10 count: 4 more chose a level, or one of the 10 chose none.
    expect(by('whole-raters').map((text) => text.split('. ').slice(-2).join('. '))).toEqual([
      'Tallet bygger på 10 av de 14 som har valgt et nivå. Bare de som har vurdert alle kjennetegnene, er med; vurderinger som ikke er regnet med: 4.',
      'Talet byggjer på 10 av dei 14 som har valt eit nivå. Berre dei som har vurdert alle kjenneteikna, er med; vurderingar som ikkje er rekna med: 4.',
      'Tallet bygger på 10 af de 14, der har valgt et niveau. Kun de, der har vurderet alle indikatorer, er med; vurderinger, der ikke er regnet med: 4.',
      'Siffran bygger på 10 av de 14 som har valt en nivå. Bara de som har bedömt alla indikatorer är med; bedömningar som inte räknas: 4.',
      'It rests on 10 of the 14 who chose a level. Only those who rated every indicator count; ratings left out: 4.',
    ]);
    expect(by('half-of-dimension')[4]).toMatch(
      / Where somebody rated fewer than half of .*, the ratings are left out \(4\)\.$/,
    );
    expect(by('not-applicable-at-target')[4]).toMatch(
      / It rests on 10: 9 chose a level, and 1 answered that it does not apply and count as if they had chosen the target level\.$/,
    );
  });
});
